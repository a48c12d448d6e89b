import { parseArgs } from "node:util";
import type { DiagnosticCode, ParseOptions } from "../types";
import { DIAGNOSTIC_CODES } from "./diagnostic-codes";
import { UsageError } from "./failure";
import { FLAGS } from "./flags";
import { FORMATS, INPUT_KINDS, type InputKind, type Plan } from "./plan";
import { nearest } from "./suggest";

/** The name under which standard input is read, as in `cat -`. */
export const STANDARD_INPUT = "-";

/** What the command line asks for. */
export type Command = { action: "help" } | { action: "version" } | ParseCommand;

/** Texts to parse. */
export interface ParseCommand {
  action: "parse";
  /** Files, folders and `"-"`; empty when none were named. */
  inputs: string[];
  kind: InputKind;
  /** Where the output goes; null is standard output. */
  output: string | null;
  jobs: number;
  plan: Omit<Plan, "screen" | "intoFolder">;
}

/** Reads the command line.
 *
 *     ["--jobs", "2", "pages.ndjson"]  →  { action: "parse", inputs: ["pages.ndjson"], jobs: 2, … }
 *
 * @throws UsageError for a flag that does not exist, or one with a value that it cannot have.
 */
export function readArguments(argv: readonly string[]): Command {
  const { values, positionals } = parse(argv);
  if (values.help) return { action: "help" };
  if (values.version) return { action: "version" };
  if (values.explain && values.format !== undefined) throw new UsageError("--explain is a format of its own");
  return {
    action: "parse",
    inputs: positionals,
    kind: oneOf("input", INPUT_KINDS, values.input ?? "auto"),
    output: values.output ?? null,
    jobs: readCount("jobs", values.jobs ?? "1"),
    plan: {
      field: (values.field ?? "text").split("."),
      as: values.as ?? "article",
      format: values.explain ? "explain" : oneOf("format", FORMATS, values.format ?? "json"),
      options: readOptions(values),
      keepGoing: readKeepGoing(values),
      failOn: readCodes(values["fail-on"]),
    },
  };
}

type Values = ReturnType<typeof parse>["values"];

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: FLAGS, allowPositionals: true });
  } catch (error) {
    const message = firstSentence((error as Error).message);
    throw new UsageError(`${message}${suggestFlag(message)}`);
  }
}

// Unknown option '--fomat'
const UNKNOWN_FLAG = /^Unknown option '(--[\w-]+)/u;

function suggestFlag(message: string): string {
  const flag = UNKNOWN_FLAG.exec(message)?.[1];
  return flag === undefined ? "" : suggest(flag, FLAG_NAMES);
}

const FLAG_NAMES: readonly string[] = Object.keys(FLAGS).map((name) => `--${name}`);

function suggest(word: string, choices: readonly string[]): string {
  const choice = nearest(word, choices);
  return choice === null ? "" : `; did you mean ${choice}?`;
}

// "Unknown option '--colour'. To specify a positional argument starting with a '-', place it …"
function firstSentence(message: string): string {
  const end = message.indexOf(". ");
  return end === -1 ? message : message.slice(0, end);
}

/** The parse options, none of them undefined: what a page brings along stands in for what is not given. */
function readOptions(values: Values): ParseOptions {
  const options = {
    timeZone: values["time-zone"],
    language: values.language,
    referenceDate: values["reference-date"],
    zones: values.zone && Object.fromEntries(values.zone.map(readZone)),
    abbreviations: oneOfOrNone("abbreviations", ["civil", "literal"] as const, values.abbreviations),
    ambiguousZones: oneOfOrNone("ambiguous-zones", ["commonest", "open"] as const, values["ambiguous-zones"]),
  } satisfies ParseOptions;
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
}

/**     "IST=Asia/Jerusalem"  →  ["IST", "Asia/Jerusalem"] */
function readZone(value: string): [string, string] {
  const equals = value.indexOf("=");
  if (equals < 1) throw new UsageError(`--zone: "${value}" is not of the form IST=Asia/Jerusalem`);
  return [value.slice(0, equals), value.slice(equals + 1)];
}

function readKeepGoing(values: Values): boolean | null {
  if (values["no-keep-going"]) return false;
  return values["keep-going"] ? true : null;
}

function readCodes(value: string | undefined): DiagnosticCode[] {
  return value === undefined ? [] : value.split(",").map((code) => oneOf("fail-on", DIAGNOSTIC_CODES, code.trim()));
}

const MOST_JOBS = 256;

function readCount(flag: string, value: string): number {
  const count = Number(value);
  if (Number.isInteger(count) && count >= 1 && count <= MOST_JOBS) return count;
  throw new UsageError(`--${flag}: "${value}" is no whole number from 1 to ${MOST_JOBS}`);
}

function oneOf<Choice extends string>(flag: string, choices: readonly Choice[], value: string): Choice {
  const choice = choices.find((candidate) => candidate === value);
  if (choice !== undefined) return choice;
  throw new UsageError(`--${flag}: "${value}" is none of ${choices.join(", ")}${suggest(value, choices)}`);
}

function oneOfOrNone<Choice extends string>(flag: string, choices: readonly Choice[], value: string | undefined) {
  return value === undefined ? undefined : oneOf(flag, choices, value);
}
