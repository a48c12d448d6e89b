import type { Plan, RawText, Work } from "../plan";
import { readContent } from "./decode";
import type { InputRecord } from "./input-record";
import { readLineRecords } from "./line-records";

/** The records in a piece of work, in order. */
export function* readRecords(work: Work, plan: Plan): Generator<InputRecord> {
  if (work.kind === "lines") yield* readLineRecords(work, plan);
  else if (work.kind === "texts") yield* work.texts.map(toTextRecord);
  else yield toFailedRecord(work);
}

function toTextRecord({ origin, bytes, charset, alone, name, page }: RawText): InputRecord {
  return {
    origin,
    name,
    alone,
    content: readContent(bytes, charset ?? null),
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
