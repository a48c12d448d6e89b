import type { DatePiece, Draft, LabelPiece, Piece, TimePiece, WeekdayPiece } from "./pieces";
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
  const joiner = new Joiner(placed);
  placed.forEach(({ piece, gap }, at) => {
    joiner.add(piece, gap, at);
  });
  return joiner.finish();
}

class Joiner {
  private readonly drafts: Draft[] = [];
  private current: Draft | null = null;
  private label: LabelPiece | null = null;
  private weekday: WeekdayPiece | null = null;
  private gapBehindLabel = 0;
  /** "10:45 配信": the labels stand behind their stamps. */
  private readonly isLabelLast: boolean;

  constructor(private readonly placed: readonly PlacedPiece[]) {
    const last = placed.at(-1);
    this.isLabelLast =
      placed[0]?.piece.kind !== "label" && last?.piece.kind === "label" && last.gap <= MOST_GAP_IN_STAMP;
  }

  add(piece: Piece, gap: number, at: number): void {
    this.gapBehindLabel += gap;
    const isNear = gap <= MOST_GAP_IN_STAMP;
    if (piece.kind === "label") this.addLabel(piece, isNear);
    else if (piece.kind === "weekday") this.addWeekday(piece, isNear);
    else if (piece.kind === "date") this.addDate(piece, isNear, at);
    else if (piece.kind === "time") this.addTime(piece, isNear, at);
    else this.open().relative = piece;
  }

  finish(): Draft[] {
    this.close();
    return this.drafts;
  }

  private addLabel(label: LabelPiece, isNear: boolean): void {
    if (this.isLabelLast) {
      if (this.current && isNear) this.current.label ??= label;
      this.close();
      return;
    }
    this.close();
    this.label = label;
    this.gapBehindLabel = 0;
  }

  private addWeekday(weekday: WeekdayPiece, isNear: boolean): void {
    const { current } = this;
    const fits = current && isNear && current.weekday === null && !(current.date && current.time);
    if (fits && !current.relative) {
      current.weekday = weekday;
      return;
    }
    this.close();
    this.weekday = weekday;
  }

  private addDate(date: DatePiece, isNear: boolean, at: number): void {
    const fits = this.current?.time && !this.current.date && isNear && !this.hasOwnTime(at);
    const draft = fits ? (this.current as Draft) : this.open(isNear);
    draft.date = date;
  }

  /** Whether a time follows the date that belongs to no later date: `14:20 | 12 May 2024 10:00`. */
  private hasOwnTime(at: number): boolean {
    const [next, second] = [this.placed[at + 1], this.placed[at + 2]];
    if (next?.piece.kind !== "time" || next.gap > MOST_GAP_IN_STAMP) return false;
    return !(second?.piece.kind === "date" && second.gap <= MOST_GAP_IN_STAMP);
  }

  private addTime(time: TimePiece, isNear: boolean, at: number): void {
    const { current } = this;
    if (current?.date && current.time && isNear) {
      // "04:05 pm PT (07:05 pm ET)", "10:00-12:00": the first one stands, unless a date follows the second
      if (!this.label) this.spare(time, at + 1);
      return;
    }
    const fits = current && isNear && !current.time && !current.relative;
    const draft = fits ? current : this.open(isNear);
    draft.time = time;
  }

  private spare(time: TimePiece, next: number): void {
    const follower = this.placed[next];
    if (follower?.piece.kind === "date" && follower.gap <= MOST_GAP_IN_STAMP && !this.hasOwnTime(next)) {
      this.open().time = time;
    }
  }

  private open(isNear = false): Draft {
    const weekday = isNear ? this.weekday : null;
    this.close();
    const label = this.gapBehindLabel <= MOST_GAP_BEHIND_LABEL ? this.label : null;
    this.current = { label, weekday, date: null, time: null, relative: null };
    this.label = null;
    this.weekday = null;
    return this.current;
  }

  private close(): void {
    const { current } = this;
    this.current = null;
    if (!current) return;
    const previous = this.drafts.at(-1);
    // "28 August 2013, last update 14:00": one day, one time, one stamp
    const completes = current.label && current.time && !current.date && previous?.date && !previous.time;
    if (completes && !previous.label) {
      this.drafts[this.drafts.length - 1] = { ...previous, label: current.label, time: current.time };
    } else this.drafts.push(current);
  }
}
