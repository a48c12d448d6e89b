import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, bench, describe } from "vitest";
import { parseArticle } from "../src/index";
import { root } from "./support/paths";

const seed = readFileSync(join(root, "fixtures/us-rejects-putins-proposal.txt"), "utf8");
const word = (i: number) => `${"lorem ipsum dolor sit amet ".slice(0, 5 + (i % 20)).trim()} ${i}`;
const menu = Array.from({ length: 60 }, (_, i) => word(i)).join("\n");
const teasers = Array.from({ length: 60 }, (_, i) => `${word(i)} says ${word(i + 1)}\n${(i % 23) + 1} hours ago`).join(
  "\n",
);

const ordinary = {
  "the seed article": seed,
  "a page of 10 kB": fill(`${menu}\n${seed}\n${teasers}\n`, 10_000),
  "a text of 1 MB": fill(`${seed}\n`, 1_000_000),
};

const hostile = {
  "one line of words": fill("the council said on Monday that ", 1_000_000),
  "one line without a space": "a".repeat(1_000_000),
  "only digits": fill("1234567890", 300_000),
  "digits and spaces": "1 ".repeat(150_000),
  "digits and stops": "1.".repeat(150_000),
  "By × 100,000": "By ".repeat(100_000),
  "By and line ends × 100,000": "By\n".repeat(100_000),
  "( × 100,000": "(".repeat(100_000),
  "open quotes": "“".repeat(100_000),
  "names and commas": "Ada Lovelace, ".repeat(20_000),
  "names and ands": "By Ada Lovelace and Charles Babbage and ".repeat(8000),
  "Photo: × 100,000": "Photo: ".repeat(100_000),
  "slashes between agencies": "Photo: Ada Lovelace / Reuters / ".repeat(10_000),
  "a date line repeated": "Feb.14 - 2024 10:39 AM CET\n".repeat(12_000),
  "dates in one line": "Feb. 14, 2024 10:39 AM CET ".repeat(12_000),
  "zones in one line": "10:39 CET EST IST GMT+1 ".repeat(12_000),
  "months in one line": "January 1 February 2 March ".repeat(12_000),
  "blank lines": "\n".repeat(300_000),
  "blank lines of spaces": `${" ".repeat(99)}\n`.repeat(3000),
  "a line of spaces": `a${" ".repeat(300_000)}b`,
  "lines of one letter": "a\n".repeat(150_000),
  "headings only": "Another Heading Stands Here\n".repeat(10_000),
  "one paragraph again and again": `${"The harbour was closed on Monday. ".repeat(4)}\n`.repeat(2500),
  "lines of 72 columns": `${"the council said on Monday that the harbour was closed after all again\n"}`.repeat(4000),
  "zero-width characters": "\u200b".repeat(300_000),
  "half an emoji": "\ud83d".repeat(300_000),
  "combining marks": `e${"\u0301".repeat(300_000)}`,
  "Chinese without a space": "新華社北京二月十四日電".repeat(30_000),
  Arabic: "قالت الحكومة يوم الاثنين إن الميناء مغلق ".repeat(8000),
} satisfies Record<string, string>;

const speeds = new Map<string, { characters: number; milliseconds: number }>();

describe("ordinary texts", () => {
  for (const [name, text] of Object.entries(ordinary)) measure(name, text, 1000);
});

describe("hostile texts", () => {
  for (const [name, text] of Object.entries(hostile)) measure(name, text, 200);
});

afterAll(() => {
  const page = charactersPerSecond("a page of 10 kB");
  const rows = Object.entries({ ...ordinary, ...hostile }).map(([name, text]) => {
    const speed = charactersPerSecond(name);
    return row(name, (speed / 1e6).toFixed(1), (page / speed).toFixed(2), growth(text).toFixed(1));
  });
  console.log(["", row("", "M chars/s", "× a page", "twice as long"), ...rows].join("\n"));
});

/** How much longer a text of double length takes: 2 where the cost is linear, 4 where it is quadratic. */
function growth(text: string): number {
  const milliseconds = (read: string) => {
    const from = performance.now();
    parseArticle(read);
    return performance.now() - from;
  };
  const fastest = (read: string) => Math.min(milliseconds(read), milliseconds(read), milliseconds(read));
  return fastest(text + text) / fastest(text);
}

function row(name: string, ...cells: string[]): string {
  return name.padEnd(32) + cells.map((cell) => cell.padStart(15)).join("");
}

function measure(name: string, text: string, time: number): void {
  const total = { characters: 0, milliseconds: 0 };
  const read = () => {
    const from = performance.now();
    parseArticle(text);
    total.milliseconds += performance.now() - from;
    total.characters += text.length;
  };
  // What runs before the engine has compiled the code says little.
  const forget = () => void speeds.set(name, Object.assign(total, { characters: 0, milliseconds: 0 }));
  bench(name, read, { time, warmupTime: time / 2, warmupIterations: 1, iterations: 3, setup: forget });
}

function charactersPerSecond(name: string): number {
  const { characters, milliseconds } = speeds.get(name) ?? { characters: 0, milliseconds: 0 };
  return (characters / milliseconds) * 1000;
}

function fill(text: string, length: number): string {
  return text.repeat(Math.ceil(length / text.length)).slice(0, length);
}
