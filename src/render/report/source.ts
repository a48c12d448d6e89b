import type { Article, Line } from "../../types";
import { escapeHtml, escapeVisibly } from "./escape";
import { type Place, placesByLine, valuePlaces } from "./places";

/** The id of the element that shows a line. */
export function lineId(index: number): string {
  return `line-${index + 1}`;
}

/** The id of the element that shows a value's place. */
export function placeId({ start, end }: { start: number; end: number }): string {
  return `at-${start}-${end}`;
}

/** The input, line by line, each with its label, the values in it marked. */
export function renderSource(text: string, article: Article): string {
  const places = placesByLine(article.lines, valuePlaces(article));
  const rows = article.lines.map((line, index) => {
    const previous = article.lines[index - 1];
    const gap = previous !== undefined && hasBlankLine(text.slice(previous.end, line.start));
    return renderLine(text, line, index, gap, places[index] as Place[]);
  });
  return `<ol class="source" lang="${escapeHtml(article.language ?? "")}">\n${rows.join("\n")}\n</ol>`;
}

const LINE_END = /\r\n|[\n\r\u2028\u2029]/gu;

function hasBlankLine(white: string): boolean {
  return (white.match(LINE_END)?.length ?? 0) > 1;
}

function renderLine(text: string, line: Line, index: number, gap: boolean, places: readonly Place[]): string {
  const { label, reason, start, end } = line;
  const title = reason === null ? "" : ` title="${label}: ${reason}"`;
  return [
    `<li id="${lineId(index)}" class="line${gap ? " gap" : ""}" data-label="${label}"${title}>`,
    `<span class="label" lang="en">${reason ?? label}</span>`,
    `<span class="text" dir="auto">${markPlaces(text, start, end, places)}</span></li>`,
  ].join("");
}

/** Wraps each place in a mark, a place inside another one too; what crosses the end of another is left out. */
function markPlaces(text: string, start: number, end: number, places: readonly Place[]): string {
  let html = "";
  let cursor = start;
  const openEnds: number[] = [];
  const ids = new Set<string>();
  const writeUpTo = (offset: number) => {
    html += escapeVisibly(text.slice(cursor, offset));
    cursor = offset;
  };
  const closeUpTo = (offset: number) => {
    for (let last = openEnds.at(-1); last !== undefined && last <= offset; last = openEnds.at(-1)) {
      writeUpTo(last);
      html += "</mark>";
      openEnds.pop();
    }
  };
  for (const place of places) {
    const from = Math.max(place.start, start);
    const to = Math.min(place.end, end);
    const id = placeId(place);
    closeUpTo(from);
    if (to > (openEnds.at(-1) ?? end) || ids.has(id)) continue;
    writeUpTo(from);
    ids.add(id);
    html += `<mark${place.start < start ? "" : ` id="${id}"`} data-field="${place.field}">`;
    openEnds.push(to);
  }
  closeUpTo(end);
  writeUpTo(end);
  return html;
}
