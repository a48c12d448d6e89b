import type { Origin } from "../failure";
import type { RawText } from "../plan";

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
