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
  /** What to write; null for nothing. */
  written: string | null;
  /** Why it failed; null when it did not. */
  problem: string | null;
}

/** Something to write, and the file's name in an output folder. */
interface Written {
  name: string;
  text: string;
}

// A line costs about a kilobyte while its text is parsed: what is nothing but line ends would fill any memory.
const MOST_LINES = 1_000_000;

/** Does one piece of work, from bytes to bytes. The same code runs in the main thread and in each worker thread. */
export function doWork(work: Work, plan: Plan): Done {
  // Only what is to be written outlives its record: what lives through two collections costs memory and time.
  const written: Written[] = [];
  const failures: string[] = [];
  let records = 0;
  let stop = false;
  for (const record of readRecords(work, plan)) {
    const outcome = doRecord(record, plan);
    records++;
    if (outcome.written !== null) written.push({ name: record.name, text: outcome.written });
    if (outcome.problem === null) continue;
    failures.push(failureMessage(record.origin, outcome.problem));
    stop = !keepsGoing(record, plan);
    if (stop) break;
  }
  return { outputs: plan.intoFolder ? toFiles(written, plan) : toStream(written), records, failures, stop };
}

function keepsGoing({ alone }: InputRecord, { keepGoing }: Plan): boolean {
  return keepGoing ?? !alone;
}

function doRecord(record: InputRecord, plan: Plan): Outcome {
  const { content, page } = record;
  if ("problem" in content) return fail(record, plan, content.problem);
  const { text } = content;
  if (hasTooManyLines(text)) return fail(record, plan, `more than ${MOST_LINES.toLocaleString("en")} lines`);
  try {
    const article = parseArticle(text, { referenceDate: page?.date, ...plan.options });
    return { written: writeArticle(record, plan, article, text), problem: unwantedDiagnostic(article, plan) };
  } catch (error) {
    // No text should come here; one that does must not take the others with it.
    return fail(record, plan, `cannot be parsed: ${(error as Error).message}`);
  }
}

function hasTooManyLines(text: string): boolean {
  let count = 0;
  for (let at = text.indexOf("\n"); at !== -1 && count <= MOST_LINES; at = text.indexOf("\n", at + 1)) count++;
  return count > MOST_LINES;
}

function fail(record: InputRecord, plan: Plan, problem: string): Outcome {
  return { written: writeProblem(record, plan, problem), problem };
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

function toStream(written: readonly Written[]): Output[] {
  return [{ name: null, bytes: Buffer.from(written.map(({ text }) => text).join("")) }];
}

function toFiles(written: readonly Written[], { format }: Plan): Output[] {
  const extension = format === "explain" ? ".txt" : OUTPUT_FORMATS[format].extension;
  return written.map(({ name, text }) => ({ name: `${name}${extension}`, bytes: Buffer.from(text) }));
}
