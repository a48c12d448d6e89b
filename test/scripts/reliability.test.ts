import { describe, expect, test } from "vitest";
import { calibrateAcross, formatReliability, reliabilityOf } from "../../scripts/fit/reliability";
import type { Judged } from "../../scripts/fit/report";

/** A text whose title was stated with a confidence and was right or not, and of which nothing else is known. */
function stated(title: number, isRight: boolean): Judged {
  const truth = { expected: { published: null, authors: null }, found: {} } as Judged["truth"];
  const verdict = { title: isRight, authors: null, date: null, body: null } as Judged["verdict"];
  return {
    truth,
    verdict,
    signals: { title, authors: 0, published: 0, body: 0 },
    found: { authors: 0, published: false },
  };
}

function times<T>(count: number, make: () => T): T[] {
  return Array.from({ length: count }, make);
}

describe("how well confidence holds", () => {
  const judged = [
    ...times(3, () => stated(0.95, true)),
    stated(1, false),
    ...times(2, () => stated(0.4, true)),
    ...times(2, () => stated(0.4, false)),
  ];

  test("each tenth states its mean and observes the share that was right", () => {
    const [low, high] = reliabilityOf(judged).title.bins;
    expect(low).toEqual({ tenth: 4, stated: 0.4, observed: 0.5, texts: 4 });
    expect(high).toMatchObject({ tenth: 9, observed: 0.75, texts: 4 });
    expect(high?.stated).toBeCloseTo(0.9625, 10);
  });

  test("each text counts once in the average difference", () => {
    expect(reliabilityOf([...judged, ...times(8, () => stated(0.4, true))]).title.off).toBeCloseTo(
      (4 * 0.2125 + 12 * (10 / 12 - 0.4)) / 16,
      10,
    );
  });

  test("a field of which nothing is known has no bins", () => {
    expect(reliabilityOf(judged).body).toEqual({ off: 0, bins: [] });
  });

  test("its table has a line a tenth, from the surest down", () => {
    const rows = formatReliability(reliabilityOf(judged));
    expect(rows).toHaveLength(12);
    expect(rows[1]).toBe("0.9 to 1.0   0.75 of    4             -             -             -");
    expect(rows[6]).toBe("0.4 to 0.5   0.50 of    4             -             -             -");
  });
});

describe("calibration across folds", () => {
  test("a fold is calibrated by what the others saw, never by itself", () => {
    const alwaysRight = times(50, () => stated(0.8, true));
    const alwaysWrong = times(50, () => stated(0.8, false));
    const [first, second] = [alwaysRight, alwaysWrong].map((fold) => {
      const other = fold === alwaysRight ? alwaysWrong : alwaysRight;
      return calibrateAcross([fold, other])[0]?.signals.title;
    });
    expect(first).toBe(0);
    expect(second).toBe(1);
  });
});
