import type { DiagnosticCode, ParseOptions } from "../types";
import type { Origin } from "./failure";
import type { Screen } from "./outputs/explain";

export const INPUT_KINDS = ["auto", "text", "ndjson", "wet"] as const;
export const FORMATS = ["json", "ndjson", "markdown", "jsonld", "html", "text"] as const;

export type InputKind = (typeof INPUT_KINDS)[number];
export type Format = (typeof FORMATS)[number];

/** What is to be done with every text. Plain data: each worker thread gets a copy. */
export interface Plan {
  /** The way to the text in an NDJSON object: `["body", "text"]`. */
  field: string[];
  /** The member for the result in an NDJSON record. */
  as: string;
  format: Format | "explain";
  /** Whether each record becomes a file of its own. */
  intoFolder: boolean;
  /** For `--explain`. */
  screen: Screen;
  options: ParseOptions;
  /** Null: the default, which is to go on unless there is but one record. */
  keepGoing: boolean | null;
  failOn: DiagnosticCode[];
}

/** What a web crawl knows of a page; null where it does not tell. */
export interface Page {
  url: string | null;
  /** When the page was fetched, as printed. */
  date: string | null;
}

/** One text as bytes. */
export interface RawText {
  origin: Origin;
  bytes: Uint8Array;
  /** Whether it is all that the command reads: then the output is the article itself, not a record about it. */
  alone: boolean;
  /** The name of its file in an output folder, without extension. */
  name: string;
  /** How the bytes are to be read; UTF-8 where the input does not tell. */
  charset?: string | null;
  /** What a web crawl knows of the page. */
  page?: Page;
}

/** A piece of work of bounded size. */
export type Work =
  | { kind: "lines"; file: string; firstLine: number; bytes: Uint8Array; name: string }
  | { kind: "texts"; texts: RawText[] }
  | { kind: "failure"; origin: Origin; message: string; alone: boolean };

/** A piece of output: part of the stream, or a file of an output folder. */
export interface Output {
  /** The file's name in the output folder; null for the stream. */
  name: string | null;
  bytes: Uint8Array;
}

/** What became of a piece of work. */
export interface Done {
  outputs: Output[];
  /** Records read, those that failed too. */
  records: number;
  /** One message for each record that failed. */
  failures: string[];
  /** Whether a failure ends the command here. */
  stop: boolean;
}
