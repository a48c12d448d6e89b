import type { Plan, Work } from "../plan";
import { decodeUtf8, NOT_UTF8 } from "./decode";
import type { InputRecord } from "./input-record";
import { memberAt, withMember } from "./member";

type Lines = Extract<Work, { kind: "lines" }>;

const LINE_FEED = 0x0a;

/** The records in whole lines of NDJSON; blank lines are none. */
export function* readLineRecords(work: Lines, plan: Plan): Generator<InputRecord> {
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

function toLineRecord(printed: string | null, line: number, { file, name }: Lines, { field }: Plan): InputRecord {
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
