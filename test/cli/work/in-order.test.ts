import fc from "fast-check";
import { expect, test } from "vitest";
import { Interruption } from "../../../src/cli/failure";
import type { Done, Work } from "../../../src/cli/plan";
import type { Crew } from "../../../src/cli/work/crew";
import { doInOrder } from "../../../src/cli/work/in-order";

function numbered(number: number, bytes = new Uint8Array()): Work {
  return { kind: "lines", file: "", firstLine: number, bytes, name: "" };
}

/** A crew that takes as many turns for each work as it is told, and counts what is under way. */
function makeCrew(capacity: number, turns: readonly number[]): Crew & { most: number } {
  let underWay = 0;
  const crew = {
    capacity,
    most: 0,
    async do(work: Work): Promise<Done> {
      crew.most = Math.max(crew.most, ++underWay);
      const number = work.kind === "lines" ? work.firstLine : 0;
      for (let turn = 0; turn < (turns[number] ?? 0); turn++) await Promise.resolve();
      underWay--;
      return { outputs: [], records: number, failures: [], stop: false };
    },
    dismiss: () => Promise.resolve(),
  };
  return crew;
}

test("results come in the order of the work, with no more under way than the crew can take", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.nat(20), { maxLength: 20 }),
      fc.integer({ min: 1, max: 5 }),
      async (turns, capacity) => {
        const works = async function* () {
          yield* turns.map((_, number) => numbered(number));
        };
        const crew = makeCrew(capacity, turns);
        const order: number[] = [];
        for await (const { records } of doInOrder(works(), crew)) order.push(records);
        expect(order).toEqual(turns.map((_, number) => number));
        expect(crew.most).toBeLessThanOrEqual(capacity);
      },
    ),
  );
});

test("reading waits for whoever takes the results", async () => {
  let read = 0;
  const works = async function* () {
    for (;;) yield numbered(read++);
  };
  const dones = doInOrder(works(), makeCrew(3, []));
  await dones.next();
  for (let turn = 0; turn < 100; turn++) await Promise.resolve();
  // Three under way, and one that was read and waits.
  expect(read).toBeLessThanOrEqual(4);
});

test("of huge works fewer are under way", async () => {
  const huge = new Uint8Array(20 << 20);
  const works = async function* () {
    for (let number = 0; number < 9; number++) yield numbered(number, huge);
  };
  const crew = makeCrew(5, Array(9).fill(40));
  const order: number[] = [];
  for await (const { records } of doInOrder(works(), crew)) order.push(records);
  expect(order).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
  expect(crew.most).toBe(2);
});

test("a result is given although the next input never comes", async () => {
  const works = async function* () {
    yield numbered(7);
    await new Promise(() => {});
  };
  expect((await doInOrder(works(), makeCrew(3, [])).next()).value).toMatchObject({ records: 7 });
});

test("an interruption lets what is under way be finished", async () => {
  const works = async function* () {
    yield* [0, 1].map((number) => numbered(number));
    throw new Interruption();
  };
  const dones = doInOrder(works(), makeCrew(3, [5, 9]));
  expect((await dones.next()).value).toMatchObject({ records: 0 });
  expect((await dones.next()).value).toMatchObject({ records: 1 });
  expect(await dones.next()).toEqual({ done: true, value: true });
});

test("any other error of the input is thrown", async () => {
  const works = async function* () {
    yield* [];
    throw new Error("fault");
  };
  await expect(doInOrder(works(), makeCrew(1, [])).next()).rejects.toThrow("fault");
});
