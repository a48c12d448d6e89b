import type { Article } from "../types";

/** One piece of the body, in reading order. */
export interface BodyBlock {
  kind: "heading" | "paragraph" | "list-item" | "quote";
  text: string;
}

// "• Bridges stay open" · "– Bridges stay open": the mark that an output format writes in its own way.
const BULLET = /^[•‣⁃◦▪●○■*·–—-]\s+/u;

// "1. Bridges stay open" · "2) Bridges stay open": the number is part of what is said, and stays
const LIST_NUMBER = /^\d{1,9}[.)](?=\s)/u;

/** The number that a list item begins with, `"1."`; null for one with a bullet or none. */
export function listNumber(item: string): string | null {
  return LIST_NUMBER.exec(item)?.[0] ?? null;
}

/** The sections as one flat sequence, in which list items and quotes are known as such. */
export function bodyBlocks(article: Article): BodyBlock[] {
  const kinds = paragraphKinds(article);
  return article.sections.flatMap(({ heading, paragraphs }, section) => [
    ...(heading === null ? [] : [{ kind: "heading" as const, text: heading }]),
    ...paragraphs.map((text, paragraph) => readBlock(kinds.get(placeKey(section, paragraph)), text)),
  ]);
}

function readBlock(kind: BodyBlock["kind"] = "paragraph", text: string): BodyBlock {
  return { kind, text: kind === "list-item" ? text.replace(BULLET, "") : text };
}

/** A section holds strings alone: only the lines tell which of them are list items and quotes. */
function paragraphKinds({ lines }: Article): Map<string, BodyBlock["kind"]> {
  const kinds = new Map<string, BodyBlock["kind"]>();
  for (const { label, section, paragraph } of lines) {
    if (section === null || paragraph === null) continue;
    if (label === "list-item" || label === "quote") kinds.set(placeKey(section, paragraph), label);
  }
  return kinds;
}

function placeKey(section: number, paragraph: number): string {
  return `${section}/${paragraph}`;
}
