import { describe, expect, test } from "vitest";
import type { Fitted } from "../../scripts/fit/train";
import { tabulate } from "../../scripts/fit/write-weights";
import { FEATURES } from "../../src/features/features";
import { BYLINE_FEATURES } from "../../src/features/judge-features";
import { FEATURE_ROWS } from "../../src/features/observe";
import { BYLINE_ROWS } from "../../src/labels/judge";
import { TITLE_ROWS } from "../../src/labels/rank-title";
import { readModel } from "../../src/labels/read-model";
import { COLUMNS, STATE_NAMES } from "../../src/labels/states";
import { addTrees } from "../../src/labels/trees";
import { MOST_STEPS } from "../../src/labels/written";
import { unlearned } from "../support/unlearned";

const FLAT = Array.from({ length: 11 }, (_, k) => k * 10);
const CALIBRATION = { title: FLAT, authors: FLAT, published: FLAT, body: FLAT };
const WIDTH_ROW = FEATURE_ROWS[FEATURES.findIndex(({ name }) => name === "width")] as number;
const SPELLING_ROW = BYLINE_ROWS[BYLINE_FEATURES.findIndex(({ name }) => name === "spelling of all words")] as number;

const reread = (fitted: Fitted) => readModel(tabulate(fitted, CALIBRATION));

describe("weights that are written and read again", () => {
  test("are the same to a step, each in its place", () => {
    const fitted = unlearned();
    const emission = (WIDTH_ROW + 3) * COLUMNS.length + COLUMNS.indexOf("title");
    fitted.field.emissions[emission] = 1.5;
    fitted.field.biases[STATE_NAMES.indexOf("deck")] = -0.7;
    fitted.ranker.rows[WIDTH_ROW] = 0.4;
    fitted.ranker.extras[TITLE_ROWS[2] as number] = -2;
    const model = reread(fitted);
    expect(model.emissions[emission]).toBeCloseTo(1.5, 5);
    expect(model.biases[STATE_NAMES.indexOf("deck")]).toBeCloseTo(-0.7, 5);
    expect(model.ranker.rows[WIDTH_ROW]).toBeCloseTo(0.4, 5);
    expect(model.ranker.extras[TITLE_ROWS[2] as number]).toBeCloseTo(-2, 5);
    expect([...model.emissions, ...model.ranker.rows, ...model.ranker.extras].filter((w) => w !== 0)).toHaveLength(3);
  });

  test("are each judge's own", () => {
    const fitted = unlearned();
    fitted.judges.byline.rows[WIDTH_ROW + 1] = 1.2;
    fitted.judges.byline.extras[SPELLING_ROW + 6] = 0.9;
    fitted.judges.heading = { bias: -1.25, trees: [{ adds: 0.44 }] };
    fitted.judges.body.trees = [{ ask: 3, limit: 100, low: { adds: -0.04 }, high: { adds: 0.4 } }];
    const { byline, heading, body } = reread(fitted).judges;
    expect(byline.rows[WIDTH_ROW + 1]).toBeCloseTo(1.2, 5);
    expect(byline.extras[SPELLING_ROW + 6]).toBeCloseTo(0.9, 5);
    expect([...byline.rows, ...byline.extras].filter((w) => w !== 0)).toHaveLength(2);
    expect(addTrees(heading, Uint8Array.of(0))).toBeCloseTo(-0.81, 5);
    expect(addTrees(body, Uint8Array.of(0, 0, 0, 99))).toBeCloseTo(-0.04, 5);
    expect(addTrees(body, Uint8Array.of(0, 0, 0, 100))).toBeCloseTo(0.4, 5);
  });

  test("are no greater than a character can tell", () => {
    const fitted = unlearned();
    fitted.judges.byline.extras[SPELLING_ROW] = 1000;
    fitted.judges.byline.extras[SPELLING_ROW + 1] = -1000;
    const { extras } = reread(fitted).judges.byline;
    const most = tabulate(fitted, CALIBRATION).step * MOST_STEPS;
    expect(extras[SPELLING_ROW]).toBeCloseTo(most, 4);
    expect(extras[SPELLING_ROW + 1]).toBeCloseTo(-most, 4);
  });

  test("still forbid what the rules forbid", () => {
    const { transitions, starts, ends } = reread(unlearned());
    const at = (name: (typeof STATE_NAMES)[number]) => STATE_NAMES.indexOf(name);
    expect(transitions[at("title") * STATE_NAMES.length + at("title")]).toBe(-Infinity);
    expect(transitions[at("title") * STATE_NAMES.length + at("byline")]).toBe(0);
    expect([starts[at("tail")], starts[at("title")]]).toEqual([-Infinity, 0]);
    expect([ends[at("heading")], ends[at("paragraph")]]).toEqual([-Infinity, 0]);
  });
});
