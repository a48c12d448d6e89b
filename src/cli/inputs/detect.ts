import type { InputKind } from "../plan";

const NDJSON_NAME = /\.(?:ndjson|jsonl)(?:\.gz)?$/iu;
// {"url": …   a JSON object, which no article begins like
const OBJECT_START = /^\ufeff?\s*\{\s*"/u;
// The first line of every WARC record, which is what a WET file is made of.
const WARC_START = /^WARC\/\d/u;

const SAMPLE_BYTES = 256;

/** What a file holds, by its name and its first bytes. */
export function detectKind(name: string, start: Uint8Array): Exclude<InputKind, "auto"> {
  const sample = new TextDecoder("utf-8", { ignoreBOM: true }).decode(start.subarray(0, SAMPLE_BYTES));
  if (WARC_START.test(sample)) return "wet";
  return NDJSON_NAME.test(name) || OBJECT_START.test(sample) ? "ndjson" : "text";
}
