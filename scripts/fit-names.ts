// Fits how people's names are spelled, against words that texts print in lower case:
//
//   npm run fit:names -- --corpus DIR
//
// Names come from @faker-js/faker, in some sixty locales; words from the texts of the corpus.
// Writes src/lexicon/name-grams.ts. The same names and corpus give the same table.

import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { allFakers } from "@faker-js/faker";
import { GRAM_BITS, readGrams, WRITTEN_ZERO } from "../src/lexicon/name-spelling";
import { readCorpus } from "./fit/corpus";
import { generator, shuffle } from "./fit/random";

const GRAMS_FILE = fileURLToPath(new URL("../src/lexicon/name-grams.ts", import.meta.url));
const CASED_WORD = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{M}]{2,}$/u;
// No part of an address: ada.lovelace@example.org, /authors/ada-lovelace
const WORD = /(?<![\p{L}\p{M}@./_-])\p{L}[\p{L}\p{M}]{1,24}(?![\p{L}\p{M}@/_]|\.\p{L})/gu;
const FEWEST_TEXTS = 2;
// A word that is a name too ("mark", "rose") stands for a word only when many texts print it.
const FEWEST_TEXTS_OF_NAME = 15;
const EPOCHS = 12;
const RATE = 0.3;
const DECAY = 0.00002;
const MOST_STEPS = 40;
/** What one step is worth: coarser steps cost accuracy, finer ones bytes. */
const STEP = 0.8;

interface Example {
  grams: number[];
  isName: boolean;
  weight: number;
}

const { values: options } = parseArgs({ options: { corpus: { type: "string" } } });
if (options.corpus === undefined) {
  console.error("fit-names: --corpus DIR is missing; .github/fit.md tells what it holds");
  process.exit(2);
}

const names = countNames();
const words = countWords(options.corpus);
const examples = [
  ...[...names].map(([name, locales]) => exampleOf(name, true, 1 + Math.log(locales) / 2)),
  ...[...words].map(([word, texts]) => exampleOf(word, false, Math.min(4, Math.log(1 + texts)))),
];
const order = examples.map((_, i) => i);
shuffle(order, generator(7));
const isKept = (i: number) => i % 10 === 0;
const mixed = order.map((i) => examples[i] as Example);
const trial = fitSteps(mixed.filter((_, i) => !isKept(i)));
const accuracy = accuracyOf(
  trial,
  mixed.filter((_, i) => isKept(i)),
);
const head = `Fitted by \`npm run fit:names\` to ${names.size} names and ${words.size} words, never by hand: one character a weight.`;
const figures = `Of names and words that it was not fitted to, it tells ${Math.round(accuracy * 100)} of 100 apart.`;
const table = fitSteps(mixed);
const source = `// ${head}\n// ${figures}\nexport const GRAM_STEP = ${STEP};\nexport const NAME_GRAMS =\n  ${JSON.stringify(table.map(writeStep).join(""))};\n`;
writeFileSync(GRAMS_FILE, source);
console.log(figures);

/** First and last names, each with how many locales have it. */
function countNames(): Map<string, number> {
  const counts = new Map<string, number>();
  for (const faker of Object.values(allFakers)) {
    const { first_name: first, last_name: last } = faker.rawDefinitions.person ?? {};
    const lists = [first, last].flatMap((one) => [one?.generic, one?.female, one?.male]);
    const parts = lists.flatMap((list) => (list ?? []).flatMap((name) => String(name).split(/[\s'’-]+/u)));
    for (const part of new Set(parts.map((name) => name.toLowerCase()))) {
      if (CASED_WORD.test(part)) counts.set(part, (counts.get(part) ?? 0) + 1);
    }
  }
  return counts;
}

/** Words that texts print in lower case, each with how many texts do. */
function countWords(folder: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { kind, text } of readCorpus(folder)) {
    if (kind !== "page") continue;
    for (const word of new Set(text.match(WORD))) {
      if (word === word.toLowerCase() && CASED_WORD.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return new Map([...counts].filter(([word, n]) => n >= (names.has(word) ? FEWEST_TEXTS_OF_NAME : FEWEST_TEXTS)));
}

function exampleOf(word: string, isName: boolean, weight: number): Example {
  const grams: number[] = [];
  readGrams(word, grams);
  return { grams, isName, weight };
}

/** Logistic regression with AdaGrad, in steps; the last weight is the bias. */
function fitSteps(some: readonly Example[]): number[] {
  const size = 1 << GRAM_BITS;
  const weights = new Float64Array(size + 1);
  const squares = new Float64Array(size + 1).fill(1);
  const update = (at: number, gradient: number) => {
    const square = (squares[at] as number) + gradient * gradient;
    squares[at] = square;
    weights[at] = ((weights[at] as number) + (RATE / Math.sqrt(square)) * gradient) * (1 - DECAY);
  };
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const { grams, isName, weight } of some) {
      const odds = oddsOf(grams, weights);
      const gradient = (Number(isName) - 1 / (1 + Math.exp(-odds))) * weight;
      for (const gram of grams) update(gram, gradient / Math.sqrt(grams.length));
      update(size, gradient);
    }
  }
  return Array.from(weights, (weight) => Math.max(-MOST_STEPS, Math.min(MOST_STEPS, Math.round(weight / STEP))));
}

function oddsOf(grams: readonly number[], weights: ArrayLike<number>): number {
  const sum = grams.reduce((so, gram) => so + (weights[gram] as number), 0);
  return sum / Math.sqrt(grams.length) + (weights[weights.length - 1] as number);
}

function accuracyOf(table: readonly number[], some: readonly Example[]): number {
  const right = some.filter(({ grams, isName }) => oddsOf(grams, table) > 0 === isName);
  const weigh = (list: readonly Example[]) => list.reduce((sum, { weight }) => sum + weight, 0);
  return weigh(right) / weigh(some);
}

function writeStep(steps: number): string {
  return String.fromCharCode(WRITTEN_ZERO + steps);
}
