import { readModel } from "../../src/labels/read-model";
import { readCase } from "./evaluate";
import type { FixtureExample } from "./fixture-examples";
import { hashName, type PreparedCase } from "./prepare";
import type { Judged } from "./report";
import { train } from "./train";
import { tabulate } from "./write-weights";

const FLAT = Array.from({ length: 11 }, (_, k) => k * 10);
const UNCALIBRATED = { title: FLAT, authors: FLAT, published: FLAT, body: FLAT };

/** Reads every case with weights that were fitted without its publisher; one list a fold. */
export function crossValidate(
  cases: readonly PreparedCase[],
  fixtures: readonly FixtureExample[],
  folds: number,
): Judged[][] {
  const foldOf = ({ truth }: PreparedCase) => hashName(truth.publisher) % folds;
  return Array.from({ length: folds }, (_, fold) => {
    const others = cases.filter((one) => foldOf(one) !== fold);
    const model = readModel(tabulate(train(others, fixtures), UNCALIBRATED));
    return cases.filter((one) => foldOf(one) === fold).map((one) => readCase(one, model));
  });
}
