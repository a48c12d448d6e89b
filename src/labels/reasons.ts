import { Mark, type Shape } from "../features/shape";
import { bitOf, REASON_COUNT, REASONS } from "../lexicon/word-groups";
import type { BoilerplateReason, LineLabel } from "../types";
import type { State } from "./states";

// What a label announces holds for the lines below it, until another label or the article takes over.
const ANNOUNCED =
  bitOf("popular") | bitOf("related") | bitOf("comments") | bitOf("newsletter") | bitOf("tags") | bitOf("author-box");
const REASON_BITS = (1 << REASON_COUNT) - 1;

/** Why each block that is no part of the article stands there; null for the others. */
export function findReasons(
  shapes: readonly Shape[],
  states: readonly State[],
  labels: readonly LineLabel[],
): (BoilerplateReason | null)[] {
  let announced: BoilerplateReason | null = null;
  let region = states[0]?.region;
  return shapes.map((shape, i) => {
    const isOutside = labels[i] === "boilerplate";
    const { region: here } = states[i] as State;
    if (!isOutside || here !== region) announced = null;
    region = here;
    if (!isOutside) return null;
    const told = reasonOf(shape.covers) ?? reasonOf(shape.starts);
    if (told !== null) {
      announced = (bitOf(told) & ANNOUNCED) !== 0 ? told : announced;
      return told;
    }
    if ((shape.marks & Mark.copyright) !== 0) return "copyright";
    return announced ?? reasonOf(shape.has) ?? (region === "before" ? "navigation" : "unknown");
  });
}

function reasonOf(groups: number): (typeof REASONS)[number] | null {
  const bits = groups & REASON_BITS;
  return bits === 0 ? null : (REASONS[31 - Math.clz32(bits & -bits)] as (typeof REASONS)[number]);
}
