import type { Draft, LabelPiece, Piece, WeekdayPiece } from "./pieces";
import type { PlacedPiece } from "./read-pieces";

const MOST_GAP_IN_STAMP = 1;
// "First published in Great Britain on 3 May": a label reaches over a few words
const MOST_GAP_BEHIND_LABEL = 10;

/** Puts the pieces that stand side by side together, date first or time first.
 *
 *     Published: 22:04, 22 Apr 2024 | Updated: 10:15
 *     label      time   date          label    time  →  two drafts
 */
export function joinPieces(placed: readonly PlacedPiece[]): Draft[] {
  const drafts: Draft[] = [];
  let current: Draft | null = null;
  let label: LabelPiece | null = null;
  let weekday: WeekdayPiece | null = null;
  let gapBehindLabel = 0;

  const close = () => {
    if (current) pushDraft(drafts, current);
    current = null;
  };
  const open = (start: Partial<Draft>, isNear: boolean) => {
    close();
    const isLabelled = gapBehindLabel <= MOST_GAP_BEHIND_LABEL;
    current = { ...EMPTY, label: isLabelled ? label : null, weekday: isNear ? weekday : null, ...start };
    label = null;
    weekday = null;
  };

  const labelsFollow = isLabelLast(placed);
  placed.forEach(({ piece, gap }, at) => {
    const isNear = gap <= MOST_GAP_IN_STAMP;
    const draft = isNear && !current?.relative ? current : null;
    gapBehindLabel += gap;
    if (piece.kind === "label") {
      if (labelsFollow && current && isNear) current.label ??= piece;
      close();
      if (!labelsFollow) label = piece;
      weekday = null;
      gapBehindLabel = 0;
    } else if (piece.kind === "weekday") {
      if (draft && draft.weekday === null && !(draft.date && draft.time)) draft.weekday = piece;
      else {
        close();
        weekday = piece;
      }
    } else if (piece.kind === "date") {
      if (draft?.time && !draft.date && !hasOwnTime(placed, at)) draft.date = piece;
      else open({ date: piece }, isNear);
    } else if (piece.kind === "relative") open({ relative: piece }, false);
    else if (draft && !draft.time) draft.time = piece;
    // "04:05 pm PT (07:05 pm ET)", "10:00-12:00": the first one stands, unless a date follows the second
    else if (!draft?.date || leadsDate(placed, at)) open({ time: piece }, isNear);
  });
  close();
  return drafts;
}

const EMPTY: Draft = { label: null, weekday: null, date: null, time: null, relative: null, borrowsDate: false };

/** "10:45 配信": the labels stand behind their stamps. */
function isLabelLast(placed: readonly PlacedPiece[]): boolean {
  const last = placed.at(-1);
  return placed[0]?.piece.kind !== "label" && last?.piece.kind === "label" && last.gap <= MOST_GAP_IN_STAMP;
}

/** Whether a time follows the date that belongs to no later date: `14:20 | 12 May 2024 10:00`. */
function hasOwnTime(placed: readonly PlacedPiece[], at: number): boolean {
  return isNext(placed, at + 1, "time") && !isNext(placed, at + 2, "date");
}

function leadsDate(placed: readonly PlacedPiece[], at: number): boolean {
  return isNext(placed, at + 1, "date") && !hasOwnTime(placed, at + 1);
}

function isNext(placed: readonly PlacedPiece[], at: number, kind: Piece["kind"]): boolean {
  const next = placed[at];
  return next !== undefined && next.piece.kind === kind && next.gap <= MOST_GAP_IN_STAMP;
}

/** "09:05 (updated: 11:20) 4 July 2024": the date behind an update is also that of the time before it. */
function pushDraft(drafts: Draft[], draft: Draft): void {
  const before = drafts.at(-1);
  const { label, date, time } = draft;
  const isShared = before?.time && !before.date && label?.role === "updated" && date && time && date.from > time.from;
  if (isShared) drafts[drafts.length - 1] = { ...before, date, borrowsDate: true };
  drafts.push(draft);
}
