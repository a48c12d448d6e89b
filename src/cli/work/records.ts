import type { Origin } from "../failure";
import type { Plan, RawText, Work } from "../plan";
import { memberAt, withMember } from "./member";

/** One record of the input: a text, or what is wrong with it. */
export interface InputRecord {
  origin: Origin;
  name: string;
  alone: boolean;
  content: { text: string } | { problem: string };
  page?: RawText["page"];
  /** The record as a line of NDJSON with one more member. */
  toLine(member: string, value: unknown): string;
}

/** The records in a piece of work, in order. */
export function* readRecords(work: Work, plan: Plan): Generator<InputRecord> {
  if (work.kind === "lines") yield* readLineRecords(work, plan);
  else if (work.kind === "texts") yield* work.texts.map(toTextRecord);
  else yield toFailedRecord(work);
}

const NOT_UTF8 = "not UTF-8 text";

/** @returns null for bytes that are no UTF-8. A byte order mark stays: it counts in the offsets. */
function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function toTextRecord({ origin, bytes, alone, name, page }: RawText): InputRecord {
  const text = decodeUtf8(bytes);
  return {
    origin,
    name,
    alone,
    content: text === null ? { problem: NOT_UTF8 } : { text },
    page,
    toLine: (member, value) => JSON.stringify({ file: origin.file, ...page, [member]: value }),
  };
}

function toFailedRecord({ origin, message, alone }: Extract<Work, { kind: "failure" }>): InputRecord {
  return {
    origin,
    name: "",
    alone,
    content: { problem: message },
    toLine: (member, value) => JSON.stringify({ file: origin.file, [member]: value }),
  };
}

const LINE_FEED = 0x0a;

function* readLineRecords(work: Extract<Work, { kind: "lines" }>, plan: Plan): Generator<InputRecord> {
  const whole = decodeUtf8(work.bytes);
  const lines = whole === null ? splitBytes(work.bytes).map(decodeUtf8) : whole.split("\n");
  let line = work.firstLine;
  for (const printed of lines) {
    if (printed === null || printed.trim() !== "") yield toLineRecord(printed, line, work, plan);
    line++;
  }
}

function splitBytes(bytes: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = [];
  let start = 0;
  for (let end = bytes.indexOf(LINE_FEED); end !== -1; end = bytes.indexOf(LINE_FEED, start)) {
    lines.push(bytes.subarray(start, end));
    start = end + 1;
  }
  lines.push(bytes.subarray(start));
  return lines;
}

function toLineRecord(
  printed: string | null,
  line: number,
  { file, name }: Extract<Work, { kind: "lines" }>,
  { field }: Plan,
): InputRecord {
  const base = { origin: { file, line }, name: `${name}-${line}`, alone: false };
  const object = printed === null ? null : parseObject(printed);
  if (printed === null || object === null) {
    return {
      ...base,
      content: { problem: printed === null ? NOT_UTF8 : "no JSON object" },
      toLine: (member, value) => JSON.stringify({ [member]: value }),
    };
  }
  return {
    ...base,
    content: toContent(memberAt(object, field), field.join(".")),
    toLine: (member, value) => withMember(printed, object, member, value),
  };
}

/** @returns null for what is no JSON, and for JSON that is no object. */
function parseObject(printed: string): object | null {
  try {
    // The mark may stand before the first line of a file.
    const value: unknown = JSON.parse(printed.startsWith("\ufeff") ? printed.slice(1) : printed);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}

function toContent(text: unknown, path: string): InputRecord["content"] {
  if (typeof text === "string") return { text };
  return { problem: text === undefined ? `no member "${path}"` : `"${path}" is no string` };
}
