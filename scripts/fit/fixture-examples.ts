import { STATE_NAMES } from "../../src/labels/states";
import { listArticleFixtures, readArticleFixture, readSeed } from "../../test/support/article-fixtures";
import { blankLines, bylines, surroundings } from "../../test/support/seed-variants";
import { goldLabels, statesOf } from "./gold";
import { type Prepared, prepareText } from "./prepare";

/** A text whose labels a person gave, perhaps with its layout changed. */
export interface FixtureExample extends Prepared {
  allowed: Uint32Array;
  weight: number;
}

// Few texts against many pages, but their labels are certain.
const WEIGHT = 4;
const SEED_COPIES = 4;
const SEED_BYLINE = /jessen|^by:?$/iu;
const MENU = "Home\nNews\nSport\nPolitics\nLog in\nSubscribe\n\n";
const FOOTER =
  "\n\nFive things to do this weekend\nLighthouse keeper wins chess title\nAbout us\nContact us\nPrivacy policy\n";
const TITLE = 1 << STATE_NAMES.indexOf("title");

/** The project's own invented articles, each also without blank lines, with more of them, below a menu and above a footer. */
export function fixtureExamples(): FixtureExample[] {
  const seed = readSeed();
  const fixtures = listArticleFixtures().map(readArticleFixture);
  return [
    ...Array.from({ length: SEED_COPIES }, () => seed).flatMap(({ input, expected }) => withVariants(input, expected)),
    ...[...surroundings, ...blankLines, ...bylines].map(([, apply]) => changedSeed(apply(seed.input), seed)),
    ...fixtures.flatMap(({ input, expected }) => withVariants(input, expected)),
  ];
}

/** Whether block `i` of a fixture is its title. */
export function isTitleOf({ allowed }: FixtureExample, i: number): boolean {
  return allowed[i] === TITLE;
}

type Expected = ReturnType<typeof readSeed>["expected"];

function withVariants(text: string, expected: Expected): FixtureExample[] {
  const whole = prepareText(text);
  const allowed = goldLabels(expected.lines, whole.blocks, expected.title);
  const examples: FixtureExample[] = [{ ...whole, allowed, weight: WEIGHT }];
  if (whole.blocks.some(({ lines }) => lines.length > 1)) return examples;
  const labels = labelsByText(text, expected);
  for (const changed of [text.replace(/\n\s*\n/gu, "\n"), text.replace(/\n+/gu, "\n\n"), MENU + text, text + FOOTER]) {
    const prepared = prepareText(changed);
    const found = printedBlocks(prepared).map((printed) => labels.get(printed) ?? "boilerplate");
    examples.push({ ...prepared, allowed: statesOf(found, expected.title), weight: WEIGHT / 3 });
  }
  return examples;
}

function changedSeed(text: string, { input, expected }: { input: string; expected: Expected }): FixtureExample {
  const labels = labelsByText(input, expected);
  const prepared = prepareText(text);
  const found = printedBlocks(prepared).map(
    (printed) => labels.get(printed) ?? (SEED_BYLINE.test(printed) ? "byline" : "boilerplate"),
  );
  return { ...prepared, allowed: statesOf(found, expected.title), weight: WEIGHT };
}

function labelsByText(text: string, { lines }: Expected): Map<string, string> {
  return new Map(lines.map(({ start, end, label }) => [text.slice(start, end).trim(), label]));
}

function printedBlocks({ text, blocks }: Prepared): string[] {
  return blocks.map(({ start, end }) => text.slice(start, end).trim());
}
