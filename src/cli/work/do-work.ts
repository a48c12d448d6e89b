import { parseArticle } from "../../index";
import type { Article } from "../../types";
import { failureMessage, placeName } from "../failure";
import { explain } from "../outputs/explain";
import { OUTPUT_FORMATS, toDocument } from "../outputs/formats";
import type { Done, Output, Plan, Work } from "../plan";
import type { InputRecord } from "./input-record";
import { readRecords } from "./records";

/** What came of one record. One that is written can have failed all the same, by `--fail-on`. */
interface Outcome {
  record: InputRecord;
  /** What to write; null for nothing. */
  written: string | null;
  /** Why it failed; null when it did not. */
  problem: string | null;
}

/** Does one piece of work, from bytes to bytes. The same code runs in the main thread and in each worker thread. */
export function doWork(work: Work, plan: Plan): Done {
  const outcomes: Outcome[] = [];
  let stop = false;
  for (const record of readRecords(work, plan)) {
    const outcome = doRecord(record, plan);
    outcomes.push(outcome);
    stop = outcome.problem !== null && !keepsGoing(record, plan);
    if (stop) break;
  }
  return {
    outputs: plan.intoFolder ? toFiles(outcomes, plan) : toStream(outcomes),
    records: outcomes.length,
    failures: outcomes.flatMap(({ record, problem }) =>
      problem === null ? [] : failureMessage(record.origin, problem),
    ),
    stop,
  };
}

function keepsGoing({ alone }: InputRecord, { keepGoing }: Plan): boolean {
  return keepGoing ?? !alone;
}

function doRecord(record: InputRecord, plan: Plan): Outcome {
  const { content, page } = record;
  if ("problem" in content) return fail(record, plan, content.problem);
  const { text } = content;
  try {
    const article = parseArticle(text, { referenceDate: page?.date, ...plan.options });
    return { record, written: writeArticle(record, plan, article, text), problem: unwantedDiagnostic(article, plan) };
  } catch (error) {
    // No text should come here; one that does must not take the others with it.
    return fail(record, plan, `cannot be parsed: ${(error as Error).message}`);
  }
}

function fail(record: InputRecord, plan: Plan, problem: string): Outcome {
  return { record, written: writeProblem(record, plan, problem), problem };
}

function writeArticle(record: InputRecord, plan: Plan, article: Article, text: string): string {
  if (plan.format === "explain") return writeExplanation(record, plan, article, text);
  const value = OUTPUT_FORMATS[plan.format].toValue(article, text, record.page?.url);
  const isDocument = plan.intoFolder || (record.alone && plan.format !== "ndjson");
  return isDocument ? toDocument(value) : `${record.toLine(plan.as, value)}\n`;
}

function writeExplanation(record: InputRecord, plan: Plan, article: Article, text: string): string {
  const explanation = explain(article, text, plan.colour);
  return record.alone || plan.intoFolder ? explanation : `${placeName(record.origin)}\n${explanation}\n`;
}

/** The error record, where there are records and the work goes on. */
function writeProblem(record: InputRecord, plan: Plan, problem: string): string | null {
  if (plan.intoFolder || plan.format === "explain" || !keepsGoing(record, plan)) return null;
  return `${record.toLine("error", { ...record.origin, message: problem })}\n`;
}

function unwantedDiagnostic({ diagnostics }: Article, { failOn }: Plan): string | null {
  const unwanted = diagnostics.find(({ code }) => failOn.includes(code));
  return unwanted === undefined ? null : `${unwanted.code}: ${unwanted.message}`;
}

function toStream(outcomes: readonly Outcome[]): Output[] {
  return [{ name: null, bytes: Buffer.from(outcomes.map(({ written }) => written ?? "").join("")) }];
}

function toFiles(outcomes: readonly Outcome[], { format }: Plan): Output[] {
  const extension = format === "explain" ? ".txt" : OUTPUT_FORMATS[format].extension;
  return outcomes.flatMap(({ record, written }) => {
    return written === null ? [] : [{ name: `${record.name}${extension}`, bytes: Buffer.from(written) }];
  });
}
