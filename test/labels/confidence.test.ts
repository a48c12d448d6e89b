import { expect, test } from "vitest";
import { calibrate } from "../../src/labels/confidence";

const KNOTS = [0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100];
const HIGH = KNOTS.map(() => 90);

test.each([
  [0, 0],
  [0.25, 0.25],
  [1, 1],
  [1.5, 1],
])("a signal of %d is a confidence of %d where each is worth itself", (signal, confidence) => {
  const signals = { title: signal, authors: 0, published: 0, body: 0 };
  expect(calibrate(signals, { title: KNOTS, authors: HIGH, published: HIGH, body: HIGH })).toEqual({
    title: confidence,
    authors: 0.9,
    published: 0.9,
    body: 0.9,
  });
});
