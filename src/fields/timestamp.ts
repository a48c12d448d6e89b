// biome-ignore assist/source/organizeImports: bundlers keep this order, and stages in turn gzip smaller
import type { Timestamp } from "../types";
import type { FieldContext } from "./context";
import { normaliseText } from "../text/normalise";
import type { DateRole } from "../lexicon/date-index";
import { readEpoch } from "./timestamp/read-epoch";
import { findStretches, type Stretch } from "./timestamp/stretches";
import { tokenise } from "./timestamp/tokens";
import { splitDigits } from "./timestamp/split-digits";
import { type Source, voteLanguage } from "./timestamp/source";
import { readPieces } from "./timestamp/read-pieces";
import { joinPieces } from "./timestamp/join-pieces";
import { type Before, type Settled, settleDraft } from "./timestamp/settle";
import { isStamp } from "./timestamp/support";
import { dayFromText } from "./timestamp/calendar";

// "30 June 2025," above "3:59 pm CET"
const BEFORE_CLOCK_LINE =
  /(?<=\p{Nd},?)[^\S\n]*\n\s*(?=\p{Nd}{1,2}[:.h]\p{Nd}{2}(?!\p{Nd})[^\n\p{Nd}]{0,12}(?:\n|$))/gu;

/** Reads every time stamp of a line or of several, in order. A clock time may stand in the line below its day.
 *
 *     Published 26 April 2023 2:20pm EDT | Updated 3:05pm EDT
 *               ^ published                        ^ updated, on the same day
 */
export function readTimestamps(text: string, context: FieldContext): Timestamp[] {
  const epoch = readEpoch(text);
  if (epoch) return [epoch];
  const normalised = normaliseText(text).replace(BEFORE_CLOCK_LINE, (gap) => " ".repeat(gap.length));
  const stamps: Timestamp[] = [];
  for (const stretch of findStretches(normalised, context.vocabulary.dateIndex)) {
    for (const stamp of readStretch(normalised, stretch, context)) {
      stamps.push({ ...stamp, text: text.slice(stamp.start, stamp.end) });
    }
  }
  return stamps;
}

/** A stretch without a digit and without one of these tells no time. */
const TELLING: ReadonlySet<DateRole> = new Set(["day", "unit", "number"]);

function readStretch(text: string, { start, end, isWholeLine }: Stretch, context: FieldContext): Timestamp[] {
  const index = context.vocabulary.dateIndex;
  const tokens = splitDigits(tokenise(text, start, end, index));
  if (!tokens.some(({ kind, readings }) => kind === "number" || readings.some(({ role }) => TELLING.has(role)))) {
    return [];
  }
  const source: Source = { text, tokens, language: voteLanguage(tokens, context.language), index };
  const list = readPieces(source);
  const isAlone = isWholeLine && list.gapAtEnd === 0 && list.pieces.every(({ gap }) => gap === 0);
  const stamps: Timestamp[] = [];
  let before: Before | null = null;
  for (const draft of joinPieces(list.pieces)) {
    const isLonely = isAlone && list.pieces.length === (draft.weekday ? 2 : 1);
    if (!isStamp(draft, source, isAlone, isLonely)) continue;
    const settled = settleDraft(draft, source, context, before);
    report(settled, context);
    if (settled.stamp === null) continue;
    before = { day: dayFromText(settled.stamp.date), zone: draft.time?.zone ?? draft.date?.zone ?? null };
    const role = draft.label?.role ?? roleAfter(stamps, settled.stamp.iso);
    stamps.push(Object.assign(settled.stamp, { role, text: "" }));
  }
  return stamps;
}

/** A stamp without a label: the first one is the publication, a later time beside it a change. */
function roleAfter(before: readonly Timestamp[], iso: string): Timestamp["role"] {
  const published = before.find(({ role }) => role === "published");
  return published && iso > published.iso ? "updated" : "published";
}

function report({ notes, start, end }: Settled, context: FieldContext): void {
  for (const [code, message] of notes) context.report(code, message, start, end);
}
