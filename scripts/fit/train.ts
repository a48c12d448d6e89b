import { JUDGE_ROWS, JUDGED, type Judges } from "../../src/labels/judge";
import { readFirst } from "../../src/labels/label-blocks";
import { weigh } from "../../src/labels/model";
import { TITLE_ROWS } from "../../src/labels/rank-title";
import { cuttingsOf } from "./cuttings";
import { type Example, fitField, type Parameters } from "./field";
import { type FixtureExample, isTitleOf } from "./fixture-examples";
import { isHeading, judgeExamples, type TruthOf } from "./judges";
import { titleMatches } from "./metrics";
import { exampleOf, hashName, type PreparedCase } from "./prepare";
import { fitRanker, type RankedExample, type Ranker, titleExample } from "./ranker";
import { authorLine, bitsOfLabel } from "./silver";

// The better the truth, the more a text counts: what marks no headings, or was made from another version, counts least.
const SOURCE_WEIGHTS: Record<string, number> = { fundus: 4, readability: 2 };
const OTHER_WEIGHT = 0.5;
const FIELD = { epochs: 8, rate: 0.2, l1: 0.0005, l2: 0.0005 };
// The order in which texts are learned from is chance: the mean of several fits has less of it.
const SEEDS = [1, 2, 3];
const HALF_FIELD = { ...FIELD, epochs: 3, seed: 1 };
const JUDGES = {
  byline: { epochs: 20, rate: 0.1, l1: 0.0003, l2: 0.003 },
  heading: { epochs: 16, rate: 0.1, l1: 0.015, l2: 0.02 },
};
const RANKER = { epochs: 8, rate: 0.1, l1: 0.005, l2: 0.005 };

export const half = ({ truth }: PreparedCase) => hashName(`${truth.publisher}, half`) & 1;

export function fitHalves(cases: readonly PreparedCase[]): (Parameters & { ranker: Ranker })[] {
  const halves = [0, 1].map((h) => fitField(cases.filter((one) => half(one) !== h).flatMap(caseExample), HALF_FIELD));
  return halves.map((one, h) => ({
    ...one,
    ranker: fitRanker(
      cases.filter((c) => half(c) !== h).flatMap((c) => caseTitle(c, halves[half(c)] as Parameters) ?? []),
      TITLE_ROWS.at(-1) as number,
      RANKER,
    ),
  }));
}

/** Fits the chain, then the ranker of titles on what chains that have not seen a text say of it. */
export function train(
  cases: readonly PreparedCase[],
  fixtures: readonly FixtureExample[],
): { field: Parameters; ranker: Ranker; judges: Judges } {
  const field = fitAveraged(
    [
      ...cases.flatMap(caseExample),
      ...fixtures.map(({ observation, allowed, weight }) => exampleOf(observation, allowed, weight)),
      ...cases.flatMap(cuttingsOf),
    ],
    FIELD,
  );
  const halves = fitHalves(cases);
  const titles = [
    ...cases.flatMap((one) => caseTitle(one, halves[half(one)] as Parameters) ?? []),
    ...fixtures.flatMap((one) => fixtureTitle(one, halves[0] as Parameters) ?? []),
  ];
  const ranker = fitRanker(titles, TITLE_ROWS.at(-1) as number, RANKER);
  const judges = Object.fromEntries(
    JUDGED.map((judged) => {
      const examples = [
        ...cases.flatMap((one) => {
          const truth = truthOf(one);
          const weight =
            judged === "byline" ? (one.truth.source === "fundus" ? 2 : 1) : (SOURCE_WEIGHTS[one.truth.source] ?? 1);
          return truth === null
            ? []
            : judgeExamples(judged, halves[half(one)] as never, one.observation, truth, weight);
        }),
        ...fixtures.flatMap(({ observation, allowed, weight }) =>
          judgeExamples(judged, halves[0] as never, observation, fixtureTruth(allowed), weight / 3),
        ),
      ];
      return [judged, fitRanker(examples, JUDGE_ROWS.at(-1) as number, JUDGES[judged])];
    }),
  ) as unknown as Judges;
  return { field, ranker, judges };
}

const ANY_BYLINE = bitsOfLabel("byline");

export function truthOf({ truth, blocks, allowed, observation }: PreparedCase): TruthOf | null {
  if (allowed === null) return null;
  const { authors, headings } = truth.expected;
  const marksHeadings = headings !== null && truth.source !== "wcxb";
  const tellsAuthors = authors !== null && (authors.length === 0 || truth.found.authors?.some(Boolean) === true);
  return (judged, i) => {
    if (judged === "heading") return marksHeadings ? isHeading(allowed, i) : null;
    if (!tellsAuthors) return null;
    if (authorLine(truth, blocks, observation.page.shapes, i)) return true;
    return ((allowed[i] as number) & ANY_BYLINE) !== 0 ? null : false;
  };
}

const fixtureTruth =
  (allowed: Uint32Array): TruthOf =>
  (judged, i) =>
    judged === "heading" ? isHeading(allowed, i) : ((allowed[i] as number) & ANY_BYLINE) !== 0;

function caseExample({ truth, observation, allowed }: PreparedCase) {
  return allowed === null ? [] : [exampleOf(observation, allowed, SOURCE_WEIGHTS[truth.source] ?? OTHER_WEIGHT)];
}

function caseTitle({ truth, observation, blocks }: PreparedCase, field: Parameters): RankedExample | null {
  const titles = [truth.expected.title, ...(truth.expected.altTitles ?? [])].filter((title) => title !== null);
  if (titles.length === 0 || !truth.found.title) return null;
  const isTitle = (i: number) => titles.some((title) => titleMatches(blocks[i]?.text ?? null, title));
  const reading = readFirst(weigh(observation, field), observation);
  return titleExample(reading, observation, isTitle, truth.source === "fundus" ? 2 : 1);
}

function fixtureTitle(fixture: FixtureExample, field: Parameters): RankedExample | null {
  const { observation, weight } = fixture;
  const reading = readFirst(weigh(observation, field), observation);
  return titleExample(reading, observation, (i) => isTitleOf(fixture, i), weight / 3);
}

function fitAveraged(examples: readonly Example[], options: typeof FIELD): Parameters {
  const fits = SEEDS.map((seed) => fitField(examples, { ...options, seed }));
  const [mean, ...others] = fits as [Parameters, ...Parameters[]];
  for (const key of Object.keys(mean) as (keyof Parameters)[]) {
    const sum = (k: number) => others.reduce((so, other) => so + (other[key][k] as number), mean[key][k] as number);
    mean[key].forEach((_, k) => {
      mean[key][k] = sum(k) / fits.length;
    });
  }
  return mean;
}
