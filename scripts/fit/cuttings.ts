import { STATE_NAMES, type StateName } from "../../src/labels/states";
import type { Example } from "./field";
import { exampleOf, hashName, type PreparedCase, prepareText } from "./prepare";

// Of the larger sources every sixth text is cut up: the cuttings must not outweigh the texts.
const ONE_IN = 6;
const MENU = bitsOf("menu");
const OWN = bitsOf("title", "deck", "byline", "date", "paragraph", "heading");
const PLAIN = bitsOf("title", "paragraph", "heading");
const BODY = bitsOf("paragraph", "heading");
const AROUND = bitsOf("menu", "header", "insert", "tail");

/** Short clean texts, made from a case: the article without its page, without its header, and the page without its article. */
export function cuttingsOf(prepared: PreparedCase): Example[] {
  const { truth, allowed } = prepared;
  if (allowed === null || (truth.source !== "fundus" && hashName(truth.id + truth.kind) % ONE_IN !== 0)) return [];
  const weight = truth.source === "fundus" ? 1 : 0.5;
  if (truth.kind === "page") {
    const isAround = (bits: number) => (bits & AROUND) !== 0 && (bits & PLAIN) === 0;
    return cut(prepared, allowed, isAround, "\n", weight, () => MENU);
  }
  const glue = hashName(truth.id) % 2 === 0 ? "\n\n" : "\n";
  return [
    ...cut(prepared, allowed, (bits) => (bits & OWN) !== 0, glue, weight),
    ...cut(prepared, allowed, (bits) => (bits & PLAIN) !== 0, glue, weight / 2),
    ...cut(prepared, allowed, (bits) => (bits & BODY) !== 0, glue, weight),
  ];
}

function bitsOf(...names: StateName[]): number {
  return names.reduce((bits, name) => bits | (1 << STATE_NAMES.indexOf(name)), 0);
}

function cut(
  { text, blocks }: PreparedCase,
  allowed: Uint32Array,
  keeps: (bits: number) => boolean,
  glue: string,
  weight: number,
  relabel = (bits: number) => bits,
): Example[] {
  const kept = blocks.flatMap((block, i) =>
    keeps(allowed[i] as number) ? [{ block, bits: allowed[i] as number }] : [],
  );
  if (kept.length < 2) return [];
  const cutting = prepareText(kept.map(({ block }) => text.slice(block.start, block.end)).join(glue));
  // a cutting that looks hard-wrapped has other blocks than the text that it is from
  if (cutting.blocks.length !== kept.length) return [];
  const bits = Uint32Array.from(kept, (one) => relabel(one.bits));
  return [exampleOf(cutting.observation, bits, weight)];
}
