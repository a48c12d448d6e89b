import { weighWithBody } from "../../src/labels/find-body";
import { BYLINE_ROWS, type Judged } from "../../src/labels/judge";
import { readFirst } from "../../src/labels/label-blocks";
import { TITLE_ROWS } from "../../src/labels/rank-title";
import { type BoostOptions, boostTrees, type FittedTrees } from "./boost";
import { cuttingsOf } from "./cuttings";
import { type Example, fitField, type Parameters } from "./field";
import { type FixtureExample, isTitleOf } from "./fixture-examples";
import { bylineExamples, isBody, isHeading, type TextToJudge, type TruthOf, treeExamples } from "./judges";
import { titleMatches } from "./metrics";
import { exampleOf, hashName, type PreparedCase } from "./prepare";
import { fitRanker, type RankedExample, type Ranker, titleExample } from "./ranker";
import { bitsOfLabel, holdsAuthor, tellsHeadings } from "./silver";

// The better the truth, the more a text counts: what marks no headings, or was made from another version, counts least.
const SOURCE_WEIGHTS: Record<string, number> = { fundus: 4, readability: 2 };
const OTHER_WEIGHT = 0.5;
const JUDGE_WEIGHTS: Record<Judged, Record<string, number>> = {
  byline: { fundus: 2 },
  heading: SOURCE_WEIGHTS,
  body: { fundus: 3, readability: 3, wcxb: 0.5 },
};
const FIELD = { epochs: 8, rate: 0.2, l1: 0.0005, l2: 0.0005 };
// The order in which texts are learned from is chance: the mean of several fits has less of it.
const SEEDS = [1, 2, 3];
const BYLINES = { epochs: 20, rate: 0.1, l1: 0.0003, l2: 0.003 };
const TREES: Record<"heading" | "body", BoostOptions> = {
  heading: { trees: 100, leaves: 8, rate: 0.16, fewest: 8, l2: 2, rows: 0.7, columns: 0.4 },
  body: { trees: 90, leaves: 8, rate: 0.2, fewest: 20, l2: 3, rows: 0.7, columns: 0.4 },
};
// How many parts a corpus is cut into for chains that have not seen a part: half of the publishers make a chain that errs
// as on strange pages, which teaches ranker and bylines caution; trees look closely at what the chain says, and want it
// to be much like that of all publishers.
const HALVES = { parts: 2, epochs: 3 };
const QUARTERS = { parts: 4, epochs: 6 };
const RANKER = { epochs: 8, rate: 0.1, l1: 0.005, l2: 0.005 };

/** Weights that some of the publishers were kept from. */
type Part = Parameters & { ranker: Ranker };

/** The part of a corpus that a case belongs to, with all of its publisher's. */
const partOf = ({ truth }: PreparedCase, parts: number): number => hashName(`${truth.publisher}, half`) % parts;

/** Everything that a fit finds. */
export interface Fitted {
  field: Parameters;
  ranker: Ranker;
  judges: { byline: Ranker; heading: FittedTrees; body: FittedTrees };
}

/** Fits the chain, then the ranker of titles and the judges on what chains that have not seen a text say of it. */
export function train(cases: readonly PreparedCase[], fixtures: readonly FixtureExample[]): Fitted {
  const halves = fitParts(cases, HALVES);
  const quarters = fitParts(cases, QUARTERS);
  const titles = [
    ...titlesOf(cases, halves),
    ...fixtures.flatMap((fixture) => fixtureTitle(fixture, halves[0] as Part) ?? []),
  ];
  const bylines = textsToJudge("byline", cases, fixtures, halves).flatMap(bylineExamples);
  const trees = (judged: "heading" | "body") =>
    boostTrees(
      textsToJudge(judged, cases, fixtures, quarters).flatMap((text) => treeExamples(judged, text)),
      TREES[judged],
    );
  return {
    field: fitAveraged([
      ...cases.flatMap(caseExample),
      ...fixtures.map(({ observation, allowed, weight }) => exampleOf(observation, allowed, weight)),
      ...cases.flatMap(cuttingsOf),
    ]),
    ranker: fitTitles(titles),
    judges: {
      byline: fitRanker(bylines, BYLINE_ROWS.at(-1) as number, BYLINES),
      heading: trees("heading"),
      body: trees("body"),
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

/** Weights that have not seen the publishers of the first part, of the second, and so on. */
function fitParts(cases: readonly PreparedCase[], { parts, epochs }: typeof HALVES): Part[] {
  const others = Array.from({ length: parts }, (_, part) => cases.filter((one) => partOf(one, parts) !== part));
  const chains = others.map((some) => fitField(some.flatMap(caseExample), { ...FIELD, epochs, seed: 1 }));
  return chains.map((chain, part) => ({ ...chain, ranker: fitTitles(titlesOf(others[part] ?? [], chains)) }));
}

function titlesOf(cases: readonly PreparedCase[], chains: readonly Parameters[]): RankedExample[] {
  return cases.flatMap((one) => caseTitle(one, chains[partOf(one, chains.length)] as Parameters) ?? []);
}

function fitTitles(titles: readonly RankedExample[]): Ranker {
  return fitRanker(titles, TITLE_ROWS.at(-1) as number, RANKER);
}

/** Every text whose truth tells, read by weights that have not seen its publisher. */
function textsToJudge(
  judged: Judged,
  cases: readonly PreparedCase[],
  fixtures: readonly FixtureExample[],
  parts: readonly Part[],
): TextToJudge[] {
  const weights = JUDGE_WEIGHTS[judged];
  return [
    ...cases.flatMap((one) => {
      const truth = truthOf(judged, one);
      const model = parts[partOf(one, parts.length)] as Part;
      const { observation } = one;
      return truth === null ? [] : [{ model, observation, truth, weight: weights[one.truth.source] ?? 1 }];
    }),
    ...fixtures.map(({ observation, allowed, weight }) => ({
      model: parts[0] as Part,
      observation,
      truth: truthOfLabels(judged, allowed),
      weight: weight / 3,
    })),
  ];
}

const ANY_BYLINE = bitsOfLabel("byline");

/** What a page's truth tells a judge; null where it tells nothing. Headings that a source does not mark are not false,
 *  and authors that the text does not print are no reason to call its bylines wrong. */
function truthOf(judged: Judged, { truth, blocks, allowed, observation }: PreparedCase): TruthOf | null {
  if (allowed === null || (judged === "heading" && !tellsHeadings(truth))) return null;
  const byLabels = truthOfLabels(judged, allowed);
  if (judged !== "byline") return byLabels;
  const { authors } = truth.expected;
  if (authors === null || (authors.length > 0 && truth.found.authors?.some(Boolean) !== true)) return null;
  return (i) => holdsAuthor({ truth, blocks, shapes: observation.page.shapes }, i) || (byLabels(i) ? null : false);
}

function truthOfLabels(judged: Judged, allowed: Uint32Array): TruthOf {
  if (judged === "body") return (i) => isBody(allowed, i);
  if (judged === "heading") return (i) => isHeading(allowed, i);
  return (i) => ((allowed[i] as number) & ANY_BYLINE) !== 0;
}

function caseExample({ truth, observation, allowed }: PreparedCase) {
  return allowed === null ? [] : [exampleOf(observation, allowed, SOURCE_WEIGHTS[truth.source] ?? OTHER_WEIGHT)];
}

function caseTitle({ truth, observation, blocks }: PreparedCase, field: Parameters): RankedExample | null {
  const titles = [truth.expected.title, ...(truth.expected.altTitles ?? [])].filter((title) => title !== null);
  if (titles.length === 0 || !truth.found.title) return null;
  const isTitle = (i: number) => titles.some((title) => titleMatches(blocks[i]?.text ?? null, title));
  const reading = readFirst(weighWithBody(observation, field).chain, observation);
  return titleExample(reading, observation, isTitle, truth.source === "fundus" ? 2 : 1);
}

function fixtureTitle(fixture: FixtureExample, field: Parameters): RankedExample | null {
  const { observation, weight } = fixture;
  const reading = readFirst(weighWithBody(observation, field).chain, observation);
  return titleExample(reading, observation, (i) => isTitleOf(fixture, i), weight / 3);
}
