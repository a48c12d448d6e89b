import { parseByline, parseTimestamp } from "../../src/index";
import { localParts, normalise } from "../fit/metrics";
import type { Reading } from "../fit/score";
import type { HtmlReading } from "./tools";

const MINUTE = 60_000;
// +01:00, Z
const OFFSET = /(?:Z|([+-])(\d{2}):?(\d{2}))$/u;
const BETWEEN_NAMES = /[,;&|]|\s(?:and|und|et|y|e|en|och|og)\s/u;

/** A tool's reading in the shape that is scored. What a tool leaves to its user is done in its favour. */
export function toReading({ title, byline, published, blocks }: HtmlReading, expected: string | null): Reading {
  const sections: { heading: string | null; paragraphs: string[] }[] = [{ heading: null, paragraphs: [] }];
  for (const { isHeading, text } of blocks) {
    if (!isHeading) sections.at(-1)?.paragraphs.push(text);
    else if (normalise(text) !== normalise(title)) sections.push({ heading: text, paragraphs: [] });
  }
  return {
    title,
    authors: splitByline(byline ?? "").map((name) => ({ name, role: "author" })),
    published: published === null ? null : onClockOf(expected, published),
    sections,
  };
}

/** Names from a byline, by-word and job left out; the pieces between commas where no name is found. */
function splitByline(byline: string): string[] {
  const names = parseByline(byline).map(({ name }) => name);
  if (names.length > 0) return names;
  return byline.split(BETWEEN_NAMES).flatMap((piece) => piece.trim() || []);
}

/** The day and time of a moment, told with the offset that the truth is told with. */
function onClockOf(expected: string | null, printed: string): Reading["published"] {
  const stamp = parseTimestamp(printed);
  const [zone, sign, hours = "0", minutes = "0"] = OFFSET.exec(expected ?? "") ?? [];
  if (stamp === null || stamp.epochMilliseconds === null || zone === undefined) return stamp;
  const offsetMinutes = (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  return localParts(new Date(stamp.epochMilliseconds + offsetMinutes * MINUTE).toISOString());
}
