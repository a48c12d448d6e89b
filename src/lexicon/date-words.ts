/** How one language writes dates and times.
 *
 *  Every member is one string. Rows (a month, a weekday, a unit) are separated by "|", the forms of a row
 *  by spaces; `_` stands for a space inside a form: "thứ_hai". Members that hold phrases separate them by "|".
 *  Lower case, accents as written: the look-up folds case, accents and apostrophes away.
 */
export interface DateWords {
  /** Twelve rows, January first: full and inflected forms. Abbreviations that are the beginning of a form
   *  ("Sept.", "янв.") follow by themselves in Latin, Cyrillic and Greek letters; others stand here without dots.
   *  Absent where months are numbers. */
  months?: string;
  /** Twelve rows of the Iranian solar calendar, Farvardin first. */
  solarMonths?: string;
  /** Seven rows, Monday first. */
  weekdays: string;
  /** Phrases beside a publication time, without linking words: "published|posted". */
  publishedLabels: string;
  /** Phrases beside the time of a change: "updated|modified". */
  updatedLabels: string;
  /** Three or four rows: this moment, today, yesterday, the day before yesterday. */
  relativeDays: string;
  /** Seven rows, second to year: what "3 … ago" counts. "stunde*" stands for every word that begins so,
   *  "30half_an_hour" among the minutes for thirty of them. */
  relativeUnits: string;
  /** Phrases that make an amount of time past, before or behind it: "ago", "vor", "il y a". */
  ago: string;
  /** Forms of "one" in "an hour ago". */
  one?: string;
  /** Two rows, before noon and after. */
  meridiems?: string;
  /** Two rows: twelve at day, twelve at night. */
  noonAndMidnight?: string;
  /** Three rows: what stands behind (or before) an hour, a minute, a second of the clock: "uhr|min|sek". */
  clockUnits?: string;
  /** Three rows: what stands at a year, a month, a day in numbers: "年|月|日 号". */
  dateUnits?: string;
  /** Words that may stand between the parts of a date and time: "at", "um", "de". */
  connecting?: string;
  /** Days in words, the first of the month first. */
  dayNumbers?: string;
  /** Marks of a day number: "1er", "3rd". */
  ordinals?: string;
  /** Phrases for a zone, each with its row in src/zones or an IANA zone: "eastern time = ET|local time = local".
   *  "time = city" and "hora de = city" stand beside a city. */
  zones?: string;
  /** Words that a zone's name may hold besides: "standard" in "eastern standard time". */
  zoneModifiers?: string;
  /** Years counted from elsewhere, each with what to add: "令和 = 2018|พ.ศ. = -543". */
  eras?: string;
}
