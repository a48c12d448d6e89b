import type { Article, Line } from "../../types";

/** A piece of the input that gave a value. */
export interface Place {
  /** The field it gave: `"author"`, `"published"`, `"credit"`, … */
  field: "author" | "published" | "updated" | "dateline" | "credit";
  start: number;
  end: number;
}

/** Every place that gave a value, in reading order, an enclosing place before those inside it. */
export function valuePlaces({ authors, published, updated, dateline, credits }: Article): Place[] {
  const places: Place[] = [
    ...authors.map((author) => place("author", author)),
    ...(published === null ? [] : [place("published", published)]),
    ...(updated === null ? [] : [place("updated", updated)]),
    ...(dateline === null ? [] : [place("dateline", dateline)]),
    ...credits.flatMap(({ occurrences }) => occurrences.map((occurrence) => place("credit", occurrence))),
  ];
  return places.sort((a, b) => a.start - b.start || b.end - a.end);
}

function place(field: Place["field"], { start, end }: { start: number; end: number }): Place {
  return { field, start, end };
}

/** The places that touch each line: `result[i]` belongs to `lines[i]`. Both come in order. */
export function placesByLine(lines: readonly Line[], places: readonly Place[]): Place[][] {
  let open: Place[] = [];
  let next = 0;
  return lines.map((line) => {
    open = open.filter(({ end }) => end > line.start);
    for (let place = places[next]; place !== undefined && place.start < line.end; place = places[++next]) {
      if (place.end > line.start) open.push(place);
    }
    return [...open];
  });
}

/** The index of the line in which an offset stands, or of the last one before it; 0 when there is none. */
export function lineAt(lines: readonly Line[], offset: number): number {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((lines[middle] as Line).start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
