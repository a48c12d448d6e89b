import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./paths";

/** A line of fixtures/fields/timestamp.<language>.txt, whose format its README.md describes. */
export interface TimestampLine {
  language: string;
  referenceDate: string | undefined;
  text: string;
  /** "2020-05-09T12:30 published", one a stamp. */
  stamps: string[];
}

const FOLDER = join(root, "fixtures/fields");
const NAME = /^timestamp\.(\w+)\.txt$/u;

export function readTimestampLines(): TimestampLine[] {
  return readdirSync(FOLDER)
    .sort()
    .flatMap((name) => {
      const language = NAME.exec(name)?.[1];
      return language === undefined ? [] : readLines(language, readFileSync(join(FOLDER, name), "utf8"));
    });
}

function readLines(language: string, content: string): TimestampLine[] {
  let referenceDate: string | undefined;
  return content
    .trimEnd()
    .split("\n")
    .flatMap((line) => {
      if (line.startsWith("@")) {
        referenceDate = line.slice(1).trim();
        return [];
      }
      const [text, expected, ...rest] = line.split(" => ");
      if (text === undefined || expected === undefined || rest.length > 0)
        throw new Error(`no line with " => ": ${line}`);
      return [{ language, referenceDate, text, stamps: expected === "nothing" ? [] : expected.split(", ") }];
    });
}
