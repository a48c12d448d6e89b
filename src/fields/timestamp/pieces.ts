/** What a run of tokens was read as. `from` and `to` count tokens; `to` stands behind the last. */
export interface Run {
  from: number;
  to: number;
}

export interface DatePiece extends Run {
  kind: "date";
  /** The year's number as printed (an era's already added); null when none is printed. */
  year: number | null;
  /** How many digits it was printed with: 2 leaves the century open. */
  yearDigits: number;
  /** Day and month in the order printed; `order` says which is which. */
  first: number;
  second: number;
  order: "day-first" | "month-first" | "open";
  /** The mark between the numbers, "" when the month is a word. */
  separator: string;
  /** "24.5.24", "5/3": a date only in company. */
  isWeak: boolean;
  /** "this year" 0, "last year" -1; null when the year does not hang on the reference day. */
  yearsFromReference: number | null;
  /** "yesterday" is 1; null for every other date. */
  daysAgo: number | null;
  /** The zone of the time beside it, where that stands at the date. */
  zone: ZonePiece | null;
}

export interface ZonePiece extends Run {
  kind: "zone";
  /** A row of the zone table, or an unknown name; null for a bare offset. */
  name: string | null;
  offsetMinutes: number | null;
  /** The IANA zone of "[Europe/Paris]". */
  bracketed: string | null;
  /** "[!Europe/Paris]": a zone that must fit. */
  isCritical: boolean;
}

export interface TimePiece extends Run {
  kind: "time";
  hour: number;
  minute: number;
  second: number | null;
  /** 0 before noon, 1 after. */
  meridiem: number | null;
  zone: ZonePiece | null;
  /** "10.30", "noon": a time only in company. */
  isWeak: boolean;
}

export interface RelativePiece extends Run {
  kind: "relative";
  /** Amounts with their unit's row: [3, 2] is three hours. */
  amounts: [amount: number, unit: number][];
}

export interface WeekdayPiece extends Run {
  kind: "weekday";
  /** 0 is Monday. */
  weekday: number;
}

export interface LabelPiece extends Run {
  kind: "label";
  role: "published" | "updated";
}

export type Piece = DatePiece | TimePiece | RelativePiece | WeekdayPiece | LabelPiece;

/** Every part of a stamp that was found side by side, before anything is worked out. */
export interface Draft {
  label: LabelPiece | null;
  weekday: WeekdayPiece | null;
  date: DatePiece | null;
  time: TimePiece | null;
  relative: RelativePiece | null;
  /** Whether the date stands with a later stamp: "09:05 (updated: 11:20) 4 July 2024". */
  borrowsDate: boolean;
}
