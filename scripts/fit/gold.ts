import { STATE_NAMES, type StateName } from "../../src/labels/states";
import type { Block } from "../../src/text/blocks";
import type { Article, Line } from "../../src/types";
import type { Allowed } from "./silver";

const set = (...names: StateName[]) => names.reduce((bits, name) => bits | (1 << STATE_NAMES.indexOf(name)), 0);
const BODY = ["paragraph", "list-item", "quote", "heading"];

/** Labels from an article that a person read. */
export function goldLabels(lines: readonly Line[], blocks: readonly Block[], title: Article["title"]): Allowed {
  const at = new Map(lines.map((line) => [line.start, line]));
  const labels = blocks.map(({ start }) => at.get(start)?.label ?? "boilerplate");
  return statesOf(labels, title);
}

/** The same from labels alone. */
export function statesOf(labels: readonly string[], title: string | null): Allowed {
  const first = labels.findIndex((label) => BODY.includes(label));
  const last = labels.findLastIndex((label) => BODY.includes(label));
  const titleAt = title === null ? -1 : labels.indexOf("title");
  const headerFrom = titleAt >= 0 ? titleAt : first;
  return Uint32Array.from(labels, (label, i) => {
    const isBefore = i < headerFrom || first < 0;
    const isTail = first >= 0 && i > last;
    const inside = i >= first && !isTail;
    if (label === "title" && i === titleAt) return set("title");
    if (BODY.includes(label)) return set(label === "heading" ? "heading" : "paragraph");
    const pick = (before: StateName, header: StateName, body: StateName, tail: StateName) => {
      if (titleAt < 0 && isBefore && first >= 0) return set(before, header);
      return set(isBefore ? before : isTail ? tail : inside ? body : header);
    };
    if (label === "byline") return pick("bylineAbove", "byline", "bylineInside", "bylineBelow");
    if (label === "timestamp") return pick("dateAbove", "date", "dateInside", "dateBelow");
    if (label === "subtitle") return pick("menu", "deck", "insert", "tail");
    const bits = pick("menu", "header", "insert", "tail");
    return isTail && i <= last + 3 ? bits | set("insert") : bits;
  });
}
