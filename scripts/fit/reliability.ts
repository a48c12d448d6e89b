import { calibrate } from "../../src/labels/confidence";
import { FIELD_NAMES, type FieldName, fitCalibration, rightness } from "./calibrate";
import type { Judged } from "./report";

const BINS = 10;

/** Texts whose stated confidence is close: what they state on average, and how often they were right. */
export interface Bin {
  /** The tenth that the bin begins at, 0 to 9. */
  tenth: number;
  stated: number;
  observed: number;
  texts: number;
}

export interface FieldReliability {
  /** By how much the two differ, on average over the texts. */
  off: number;
  bins: Bin[];
}

export type Reliability = Record<FieldName, FieldReliability>;

/** Replaces the signals of each fold by the confidence that the other folds' predictions lend them. */
export function calibrateAcross(folds: readonly Judged[][]): Judged[] {
  return folds.flatMap((fold, f) => {
    const calibration = fitCalibration(folds.filter((_, other) => other !== f).flat());
    return fold.map((one) => ({ ...one, signals: calibrate(one.signals, calibration) }));
  });
}

/** For each field, in ten bins of stated confidence: how often it was right. */
export function reliabilityOf(judged: readonly Judged[]): Reliability {
  const entries = FIELD_NAMES.map((field) => {
    const points = judged.flatMap((one) => {
      const right = rightness(one, field);
      return right === null ? [] : [{ stated: one.signals[field], right }];
    });
    return [field, inBins(points)] as const;
  });
  return Object.fromEntries(entries) as Reliability;
}

function inBins(points: readonly { stated: number; right: number }[]): FieldReliability {
  const tenthOf = (stated: number) => Math.min(BINS - 1, Math.floor(stated * BINS));
  const bins = Array.from({ length: BINS }, (_, tenth) => {
    const bin = points.filter(({ stated }) => tenthOf(stated) === tenth);
    const observed = mean(bin.map(({ right }) => right));
    return { tenth, stated: mean(bin.map(({ stated }) => stated)), observed, texts: bin.length };
  }).filter(({ texts }) => texts > 0);
  const off = bins.reduce((sum, { stated, observed, texts }) => sum + Math.abs(stated - observed) * texts, 0);
  return { off: off / Math.max(1, points.length), bins };
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, n) => sum + n, 0) / Math.max(1, numbers.length);
}

/** A table in fixed columns: for each tenth and field, how often it was right, and among how many texts. */
export function formatReliability(reliability: Reliability): string[] {
  const line = (name: string, cells: readonly string[]) =>
    [name.padEnd(11), ...cells.map((cell) => cell.padStart(13))].join(" ");
  const rows = Array.from({ length: BINS }, (_, tenth) => {
    const cells = FIELD_NAMES.map((field) => {
      const bin = reliability[field].bins.find((one) => one.tenth === tenth);
      return bin ? `${bin.observed.toFixed(2)} of ${String(bin.texts).padStart(4)}` : "-";
    });
    return line(`${(tenth / BINS).toFixed(1)} to ${((tenth + 1) / BINS).toFixed(1)}`, cells);
  }).reverse();
  const off = FIELD_NAMES.map((field) => reliability[field].off.toFixed(3));
  return [line("stated", FIELD_NAMES), ...rows, line("off by", off)];
}
