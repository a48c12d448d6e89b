import type { Diagnostic, ParseOptions } from "./types";

/** The options, checked, with every default in place. */
export interface Settings {
  timeZone: string | null;
  language: string | null;
  reference: Reference | null;
  zones: Readonly<Record<string, string>>;
  abbreviations: "civil" | "literal";
  ambiguousZones: "commonest" | "open";
  onDiagnostic: ((diagnostic: Diagnostic) => void) | null;
}

/** What `referenceDate` says: a calendar day, perhaps with a clock time, perhaps an instant. */
export interface Reference {
  /** The local calendar day, YYYY-MM-DD. */
  date: string;
  /** The local clock time, HH:MM or HH:MM:SS; null where the option gave a day alone. */
  time: string | null;
  /** The instant; null where the option gave no offset. */
  epochMilliseconds: number | null;
}

const OPTION_NAMES = [
  "timeZone",
  "language",
  "referenceDate",
  "zones",
  "abbreviations",
  "ambiguousZones",
  "onDiagnostic",
] as const satisfies readonly (keyof ParseOptions)[];

// 2024-02-14 · 2024-02-14T10:39 · 2024-02-14 10:39:00.000Z · 2024-02-14T10:39:00+01:00
const REFERENCE = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(\.\d{1,9})?(Z|[+-]\d{2}:?\d{2})?)?$/u;
// +0100, +01:00
const OFFSET_MINUTES = /:?(\d{2})$/u;

/** Checks the options a caller gave.
 *  @throws TypeError for an unknown option or a value of the wrong type, naming the option.
 *  @throws RangeError for a value that names nothing (a zone, a language, a day), naming option and value.
 */
export function resolveSettings(options: ParseOptions = {}): Settings {
  requireKind("options", "an object", options);
  for (const name of Object.keys(options)) rejectUnknown(name);
  const { timeZone, language, referenceDate, zones = {}, abbreviations, ambiguousZones, onDiagnostic } = options;
  requireKind("options.zones", "an object", zones);
  for (const [abbreviation, zone] of Object.entries(zones)) checkZone(`zones.${abbreviation}`, zone);
  if (onDiagnostic !== undefined) requireKind("options.onDiagnostic", "a function", onDiagnostic);
  return {
    timeZone: timeZone === undefined ? null : checkZone("timeZone", timeZone),
    language: language === undefined ? null : checkLanguage(language),
    reference: referenceDate === undefined ? null : readReference(referenceDate, timeZone),
    zones,
    abbreviations: oneOf("abbreviations", abbreviations, ["civil", "literal"]),
    ambiguousZones: oneOf("ambiguousZones", ambiguousZones, ["commonest", "open"]),
    onDiagnostic: onDiagnostic ?? null,
  };
}

/** @throws TypeError when `value` is no string: `text must be a string, got undefined`. */
export function requireString(name: string, value: unknown): asserts value is string {
  requireKind(name, "a string", value);
}

function requireKind(name: string, expected: `${string} ${"string" | "object" | "function"}`, value: unknown): void {
  const kind = value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
  if (!expected.endsWith(kind)) throw new TypeError(`${name} must be ${expected}, got ${kind}`);
}

function rejectUnknown(name: string): void {
  if ((OPTION_NAMES as readonly string[]).includes(name)) return;
  const nearest = [...OPTION_NAMES].sort((a, b) => likeness(name, b) - likeness(name, a))[0];
  throw new TypeError(`unknown option "${name}"; did you mean "${nearest}"?`);
}

/** Checks an IANA zone by asking the platform.
 *  @throws RangeError naming the option and the value. */
export function checkZone(option: string, zone: unknown): string {
  requireString(`options.${option}`, zone);
  // ICU still takes three-letter ids of its own ("BST" is Dhaka there), which no two runtimes agree on.
  const looksLikeIana = zone === "UTC" || zone.includes("/");
  try {
    if (looksLikeIana) return new Intl.DateTimeFormat("en", { timeZone: zone }) && zone;
  } catch {
    // falls through to the RangeError below, which names the option
  }
  throw new RangeError(`options.${option}: "${zone}" is no IANA time zone, such as "Europe/Paris"`);
}

function checkLanguage(language: unknown): string {
  requireString("options.language", language);
  try {
    return Intl.getCanonicalLocales(language)[0] as string;
  } catch {
    throw new RangeError(`options.language: "${language}" is no BCP 47 tag, such as "en-GB"`);
  }
}

function readReference(value: unknown, timeZone: string | undefined): Reference {
  if (value instanceof Date) {
    const epochMilliseconds = value.getTime();
    if (Number.isNaN(epochMilliseconds)) throw new RangeError("options.referenceDate: Invalid Date");
    return localReference(epochMilliseconds, timeZone ?? "UTC");
  }
  requireKind("options.referenceDate", "a Date or a string", value);
  const [, date = "", time = null, fraction = "", offset] = REFERENCE.exec(value as string) ?? [];
  // Read without an offset, a date-time would be on the host's clocks: "Z" checks it and is then forgotten.
  const iso = `${date}T${time ?? "00:00"}${fraction.slice(0, 4)}${offset?.replace(OFFSET_MINUTES, ":$1") ?? "Z"}`;
  const epochMilliseconds = Date.parse(iso);
  if (Number.isNaN(epochMilliseconds) || !isRealDay(date)) {
    throw new RangeError(`options.referenceDate: "${value}" is no ISO 8601 date or date-time`);
  }
  return { date, time, epochMilliseconds: offset === undefined ? null : epochMilliseconds };
}

function localReference(epochMilliseconds: number, timeZone: string): Reference {
  // sv-SE writes 2024-02-14 10:39:00
  const local = new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short", timeStyle: "medium" })
    .format(epochMilliseconds)
    .split(" ");
  return { date: local[0] as string, time: local[1] as string, epochMilliseconds };
}

function isRealDay(date: string): boolean {
  // 2024-02-31 parses, as 2 March.
  return new Date(date).toISOString().startsWith(date);
}

function oneOf<Choice extends string>(option: string, value: unknown, choices: readonly [Choice, ...Choice[]]): Choice {
  if (value === undefined) return choices[0];
  requireString(`options.${option}`, value);
  if (!(choices as readonly string[]).includes(value)) {
    throw new RangeError(`options.${option} must be "${choices.join('" or "')}", got "${value}"`);
  }
  return value as Choice;
}

/** The share of letter pairs of a mistyped name that stand in another. */
function likeness(mistyped: string, name: string): number {
  const letters = mistyped.toLowerCase();
  let shared = 0;
  for (let i = 1; i < letters.length; i++) if (name.toLowerCase().includes(letters.slice(i - 1, i + 1))) shared++;
  return shared / (mistyped.length + name.length);
}
