import { readFirst } from "../../src/labels/label-blocks";
import { weigh } from "../../src/labels/model";
import { cuttingsOf } from "./cuttings";
import { fitField, type Parameters } from "./field";
import { type FixtureExample, isTitleOf } from "./fixture-examples";
import { titleMatches } from "./metrics";
import { exampleOf, hashName, type PreparedCase } from "./prepare";
import { fitRanker, type Ranker, type TitleExample, titleExample } from "./ranker";

// The better the truth, the more a text counts: what marks no headings, or was made from another version, counts least.
const SOURCE_WEIGHTS: Record<string, number> = { fundus: 4, readability: 2 };
const OTHER_WEIGHT = 0.5;
const FIELD = { epochs: 8, rate: 0.2, l1: 0.0005, l2: 0.0005, seed: 1 };
const HALF_FIELD = { ...FIELD, epochs: 3 };
const RANKER = { epochs: 12, rate: 0.1, l1: 0.01, l2: 0.02 };

/** Fits the chain, then the ranker of titles on what chains that have not seen a text say of it. */
export function train(
  cases: readonly PreparedCase[],
  fixtures: readonly FixtureExample[],
): { field: Parameters; ranker: Ranker } {
  const field = fitField(
    [
      ...cases.flatMap(caseExample),
      ...fixtures.map(({ observation, allowed, weight }) => exampleOf(observation, allowed, weight)),
      ...cases.flatMap(cuttingsOf),
    ],
    FIELD,
  );
  const half = ({ truth }: PreparedCase) => hashName(`${truth.publisher}, half`) & 1;
  const halves = [0, 1].map((h) => fitField(cases.filter((one) => half(one) !== h).flatMap(caseExample), HALF_FIELD));
  const titles = [
    ...cases.flatMap((one) => caseTitle(one, halves[half(one)] as Parameters) ?? []),
    ...fixtures.flatMap((one) => fixtureTitle(one, halves[0] as Parameters) ?? []),
  ];
  return { field, ranker: fitRanker(titles, RANKER) };
}

function caseExample({ truth, observation, allowed }: PreparedCase) {
  return allowed === null ? [] : [exampleOf(observation, allowed, SOURCE_WEIGHTS[truth.source] ?? OTHER_WEIGHT)];
}

function caseTitle({ truth, observation, blocks }: PreparedCase, field: Parameters): TitleExample | null {
  const titles = [truth.expected.title, ...(truth.expected.altTitles ?? [])].filter((title) => title !== null);
  if (titles.length === 0 || !truth.found.title) return null;
  const isTitle = (i: number) => titles.some((title) => titleMatches(blocks[i]?.text ?? null, title));
  const reading = readFirst(weigh(observation, field), observation);
  return titleExample(reading, observation, isTitle, truth.source === "fundus" ? 2 : 1);
}

function fixtureTitle(fixture: FixtureExample, field: Parameters): TitleExample | null {
  const { observation, weight } = fixture;
  const reading = readFirst(weigh(observation, field), observation);
  return titleExample(reading, observation, (i) => isTitleOf(fixture, i), weight / 3);
}
