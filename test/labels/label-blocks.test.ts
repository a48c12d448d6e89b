import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ROW_COUNT } from "../../src/features/observe";
import { bestPath } from "../../src/labels/chain";
import { weighWithBody } from "../../src/labels/find-body";
import { type BlockLabel, labelBlocks } from "../../src/labels/label-blocks";
import type { Field } from "../../src/labels/model";
import { COLUMNS, mayEnd, mayFollow, mayStart, STATE_NAMES } from "../../src/labels/states";
import { allLanguages } from "../../src/lexicon/all";
import { createVocabulary } from "../../src/lexicon/vocabulary";
import { splitLines } from "../../src/text/lines";
import { normaliseText } from "../../src/text/normalise";
import { unwrapLines } from "../../src/text/unwrap";
import type { LineLabel } from "../../src/types";
import { observeText } from "../support/blocks";

const vocabulary = createVocabulary(allLanguages);

function label(text: string) {
  return labelBlocks(unwrapLines(normaliseText(text), splitLines(text)), vocabulary);
}

const line = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 200 }),
  fc.constantFrom(
    "Share",
    "By Ada Lovelace",
    "14 February 2024, 10:39",
    "Photo: Ada Lovelace / Reuters",
    "The council closed the bridge on Tuesday after engineers had found cracks in two of its piers, it said.",
    "A long way round",
    "Most read",
    "© 2024 The Daily",
  ),
);
const texts = fc.array(line, { maxLength: 40 }).map((lines) => lines.join("\n"));

describe("labelBlocks, on any text,", () => {
  test("labels every block, with a reason for boilerplate and for nothing else", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const blocks = unwrapLines(normaliseText(text), splitLines(text));
        const labelling = labelBlocks(blocks, vocabulary);
        expect(labelling.blocks).toHaveLength(blocks.length);
        for (const one of labelling.blocks) expect(one.reason !== null).toBe(one.label === "boilerplate");
      }),
    );
  });

  test("finds one title at most", () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(count(label(text).blocks, "title")).toBeLessThanOrEqual(1);
      }),
    );
  });

  test("states confidence between 0 and 1", () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const share of Object.values(label(text).confidence)) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});

const BODY = [
  "The council closed the bridge on Tuesday after engineers had found cracks in two of its piers, a spokesman said.",
  "Buses will take the long way round by the mill until the end of the month, and so will everyone who drives to work.",
  "It is the second time this year that the bridge, which was built in 1911, has been closed for repairs to its piers.",
];

describe("short clean texts", () => {
  test.each(["\n", "\n\n"])("are read with %j between their lines", (glue) => {
    const text = ["Cracks close the old bridge", "By Ada Lovelace", "14 February 2024, 10:39", ...BODY].join(glue);
    const labels = label(text).blocks.map((block) => block.label);
    expect(labels).toEqual(["title", "byline", "timestamp", "paragraph", "paragraph", "paragraph"]);
  });

  test.each([1, 2, 3])("are read with a headline above %d paragraphs and nothing else", (count) => {
    const labels = label(["Cracks close the old bridge", ...BODY.slice(0, count)].join("\n\n")).blocks;
    expect(labels.map((block) => block.label)).toEqual(["title", ...BODY.slice(0, count).map(() => "paragraph")]);
  });

  test("are read in Chinese", () => {
    const text =
      "老桥因裂缝关闭\n市议会周二表示，工程师在两个桥墩上发现裂缝后，已经关闭了这座大桥，所有车辆必须绕行。\n公交车将绕道磨坊行驶直到月底，所有开车上班的人也必须这样走，市长呼吁大家保持耐心。";
    expect(label(text).blocks.map((block) => block.label)).toEqual(["title", "paragraph", "paragraph"]);
  });

  test("are read without a header", () => {
    expect(label(BODY.join("\n\n")).blocks.map((block) => block.label)).toEqual(BODY.map(() => "paragraph"));
  });
});

/** Weights that see nothing, know the hard rules, and take every line for a menu's, by so much over anything else. */
function fieldOfMenus(odds: number): Field {
  const ifAllowed = (may: boolean) => (may ? 0 : -Infinity);
  return {
    emissions: new Float64Array(ROW_COUNT * COLUMNS.length),
    biases: Float64Array.from(STATE_NAMES, (name) => (name === "menu" ? odds : 0)),
    transitions: Float64Array.from(
      STATE_NAMES.flatMap((from) => STATE_NAMES.map((to) => ifAllowed(mayFollow(from, to)))),
    ),
    starts: Float64Array.from(STATE_NAMES, (name) => ifAllowed(mayStart(name))),
    ends: Float64Array.from(STATE_NAMES, (name) => ifAllowed(mayEnd(name))),
  };
}

describe("a page that the chain takes for menus alone", () => {
  const menu = Array.from({ length: 60 }, (_, k) => `An entry of the menu, the ${k + 1}th of sixty that stand here`);
  const sentences = (count: number) =>
    Array.from({ length: count }, (_, k) => `${BODY[k % BODY.length]} It was the ${k + 1}th time.`);
  const placesOfBody = (lines: readonly string[], odds: number) => {
    const { chain, doubt } = weighWithBody(observeText(lines.join("\n")), fieldOfMenus(odds));
    const body = [...bestPath(chain)].flatMap((s, i) => (STATE_NAMES[s] === "paragraph" ? [i] : []));
    return { body, doubt };
  };

  test("has its body where much prose stands together, and great doubt", () => {
    const { body, doubt } = placesOfBody([...menu, ...sentences(8), ...menu], 9);
    expect(body[0]).toBeGreaterThanOrEqual(60);
    expect(body[0]).toBeLessThan(68);
    expect(doubt).toBeGreaterThan(0.9);
  });

  test("has its body where a few lines of prose stand one behind the other", () => {
    const { body, doubt } = placesOfBody([...menu, ...sentences(2), ...menu, ...sentences(4), ...menu], 9);
    expect(body.slice(0, 4)).toEqual([122, 123, 124, 125]);
    expect(doubt).toBeGreaterThan(0.9);
  });

  test("has none where little prose stands there", () => {
    expect(placesOfBody([...menu, ...sentences(3), ...menu], 9)).toEqual({ body: [], doubt: 0 });
  });

  test("has its body in its sentences where it is mostly sentences", () => {
    const { body, doubt } = placesOfBody(["A headline", ...sentences(4)], 9);
    expect(body).toEqual([1, 2, 3, 4]);
    expect(doubt).toBeGreaterThan(0.9);
  });
});

test("a shopping list is no article", () => {
  const { blocks, confidence } = label("milk\nbread\n6 eggs\nbutter\nsalt\nmatches\ncandles");
  expect(blocks.every((block) => block.label === "boilerplate")).toBe(true);
  expect(confidence.body).toBeLessThan(0.5);
});

function count(blocks: readonly BlockLabel[], wanted: LineLabel): number {
  return blocks.filter((block) => block.label === wanted).length;
}
