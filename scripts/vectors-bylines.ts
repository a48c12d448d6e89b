import { readFileSync } from "node:fs";
import { parseByline } from "../src/index";

/** Reads real byline lines and tells how many give exactly the names they hold.
 *
 *     npx tsx scripts/vectors-bylines.ts FILE [--misses]
 */
interface Vector {
  lang: string;
  line: string;
  before: string | null;
  authors: string[];
}

// A by-word that stands alone on the line before is part of the byline.
const LONE_BY_WORD = /^(?:by|von|par|por|autor|author(?: of the article)?|written on .* by):?$/iu;

const [file, flag] = process.argv.slice(2);
if (file === undefined) throw new Error("usage: vectors-bylines FILE [--misses]");

const vectors = JSON.parse(readFileSync(file, "utf8")) as Vector[];
const fold = (names: string[]) => names.map((name) => name.toLowerCase()).join("; ");
let right = 0;
for (const { lang, line, before, authors } of vectors) {
  const text = before !== null && LONE_BY_WORD.test(before) ? `${before}\n${line}` : line;
  const names = parseByline(text)
    .filter((author) => author.role === "author")
    .map((author) => author.name);
  if (fold(names) === fold(authors)) right++;
  else if (flag === "--misses") {
    console.log(`${lang} | ${text.replaceAll("\n", "⏎")} | wanted ${authors.join("; ")} | read ${names.join("; ")}`);
  }
}
console.log(`${right} of ${vectors.length} byline lines: ${(right / vectors.length).toFixed(3)}`);
