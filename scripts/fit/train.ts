import { JUDGE_ROWS, type Judge, type Judged, type Judges } from "../../src/labels/judge";
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
import { bitsOfLabel, holdsAuthor, tellsHeadings } from "./silver";

// The better the truth, the more a text counts: what marks no headings, or was made from another version, counts least.
const SOURCE_WEIGHTS: Record<string, number> = { fundus: 4, readability: 2 };
const OTHER_WEIGHT = 0.5;
const JUDGE_WEIGHTS: Record<Judged, Record<string, number>> = { byline: { fundus: 2 }, heading: SOURCE_WEIGHTS };
const FIELD = { epochs: 8, rate: 0.2, l1: 0.0005, l2: 0.0005 };
// The order in which texts are learned from is chance: the mean of several fits has less of it.
const SEEDS = [1, 2, 3];
const HALF_FIELD = { ...FIELD, epochs: 3, seed: 1 };
const JUDGES = {
  byline: { epochs: 20, rate: 0.1, l1: 0.0003, l2: 0.003 },
  heading: { epochs: 16, rate: 0.1, l1: 0.015, l2: 0.02 },
};
const RANKER = { epochs: 8, rate: 0.1, l1: 0.005, l2: 0.005 };

/** Weights that half of the publishers were kept from. */
type Half = Parameters & { ranker: Ranker };
/** The first has not seen the publishers of half 0, the second not those of half 1. */
type Halves = readonly [Half, Half];

const halfOf = ({ truth }: PreparedCase): 0 | 1 => ((hashName(`${truth.publisher}, half`) & 1) === 0 ? 0 : 1);

/** Fits the chain, then the ranker of titles and the judges on what chains that have not seen a text say of it. */
export function train(
  cases: readonly PreparedCase[],
  fixtures: readonly FixtureExample[],
): { field: Parameters; ranker: Ranker; judges: Judges } {
  const halves = fitHalves(cases);
  const titles = [...titlesOf(cases, halves), ...fixtures.flatMap((fixture) => fixtureTitle(fixture, halves[0]) ?? [])];
  return {
    field: fitAveraged([
      ...cases.flatMap(caseExample),
      ...fixtures.map(({ observation, allowed, weight }) => exampleOf(observation, allowed, weight)),
      ...cases.flatMap(cuttingsOf),
    ]),
    ranker: fitTitles(titles),
    judges: {
      byline: fitJudge("byline", cases, fixtures, halves),
      heading: fitJudge("heading", cases, fixtures, halves),
    },
  };
}

function fitAveraged(examples: readonly Example[]): Parameters {
  const fits = SEEDS.map((seed) => fitField(examples, { ...FIELD, seed }));
  const meanOf = (key: keyof Parameters) => {
    const [first, ...others] = fits.map((one) => one[key]) as [Float64Array, ...Float64Array[]];
    return first.map((weight, k) => others.reduce((sum, other) => sum + (other[k] as number), weight) / fits.length);
  };
  return {
    emissions: meanOf("emissions"),
    biases: meanOf("biases"),
    transitions: meanOf("transitions"),
    starts: meanOf("starts"),
    ends: meanOf("ends"),
  };
}

function fitHalves(cases: readonly PreparedCase[]): Halves {
  const othersOf = (half: 0 | 1) => cases.filter((one) => halfOf(one) !== half);
  const fitChain = (half: 0 | 1) => fitField(othersOf(half).flatMap(caseExample), HALF_FIELD);
  const chains = [fitChain(0), fitChain(1)] as const;
  const addRanker = (half: 0 | 1) => ({ ...chains[half], ranker: fitTitles(titlesOf(othersOf(half), chains)) });
  return [addRanker(0), addRanker(1)];
}

function titlesOf(cases: readonly PreparedCase[], chains: readonly [Parameters, Parameters]): RankedExample[] {
  return cases.flatMap((one) => caseTitle(one, chains[halfOf(one)]) ?? []);
}

function fitTitles(titles: readonly RankedExample[]): Ranker {
  return fitRanker(titles, TITLE_ROWS.at(-1) as number, RANKER);
}

function fitJudge(
  judged: Judged,
  cases: readonly PreparedCase[],
  fixtures: readonly FixtureExample[],
  halves: Halves,
): Judge {
  const examples = [
    ...cases.flatMap((one) => {
      const truth = truthOf(one);
      const weight = JUDGE_WEIGHTS[judged][one.truth.source] ?? 1;
      return truth === null ? [] : judgeExamples(judged, halves[halfOf(one)], one.observation, truth, weight);
    }),
    ...fixtures.flatMap(({ observation, allowed, weight }) =>
      judgeExamples(judged, halves[0], observation, fixtureTruth(allowed), weight / 3),
    ),
  ];
  return fitRanker(examples, JUDGE_ROWS.at(-1) as number, JUDGES[judged]);
}

const ANY_BYLINE = bitsOfLabel("byline");

/** What a page's truth tells a judge; null where it tells nothing. Headings that a source does not mark are not false,
 *  and authors that the text does not print are no reason to call its bylines wrong. */
function truthOf({ truth, blocks, allowed, observation }: PreparedCase): TruthOf | null {
  if (allowed === null) return null;
  const { authors } = truth.expected;
  const marksHeadings = tellsHeadings(truth);
  const tellsAuthors = authors !== null && (authors.length === 0 || truth.found.authors?.some(Boolean) === true);
  return (judged, i) => {
    if (judged === "heading") return marksHeadings ? isHeading(allowed, i) : null;
    if (!tellsAuthors) return null;
    if (holdsAuthor({ truth, blocks, shapes: observation.page.shapes }, i)) return true;
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
