import { describe, expect, test } from "vitest";
import { BYLINE_FEATURES, JUDGE_FEATURES } from "../../src/features/judge-features";
import { ROW_COUNT } from "../../src/features/observe";
import { BYLINE_ROWS, type Judges } from "../../src/labels/judge";
import type { LateWeights } from "../../src/labels/late-weights";
import { lookAgain } from "../../src/labels/second-look";
import type { Trees } from "../../src/labels/trees";
import { observeText } from "../support/blocks";
import { invent, type Read } from "../support/settled";

const BODY = [
  "The council closed the bridge on Tuesday after engineers had found cracks in two of its piers, a spokesman said.",
  "Buses will take the long way round by the mill until the end of the month, and so will everyone who drives to work.",
  "It is the second time this year that the bridge, which was built in 1911, has been closed for repairs to its piers.",
  "Nobody knows when the ferry, which runs aground every summer, can take over what the bridge has carried for so long.",
] as const;

// How likely a line was at first, by the steps of that feature, and what the judge of these tests makes of it.
const VERDICTS = [0.01, 0.02, 0.05, 0.2, 0.28, 0.42, 0.65, 0.75, 0.95];
const UNLIKELY = 9;
const NEVER = 0.01;
const FAINT = 0.1; // judged 0.2
const WEAK = 0.2; // judged 0.28
const LONE = 0.4; // judged 0.42
const DOUBTFUL = 0.6; // judged 0.65
const LIKELY = 0.8; // judged 0.75
const SURE = 0.95; // judged 0.95

const logOdds = (likely: number) => Math.log(likely / (1 - likely));

/** Judges by nothing but how likely a line was a byline at first. */
function judgeByLikelihood(): LateWeights {
  const rows = new Float64Array(ROW_COUNT);
  const extras = new Float64Array(BYLINE_ROWS.at(-1) as number);
  // Every block has the first row, the bias: without anything else that speaks for it, it is not taken.
  rows[0] = -UNLIKELY;
  const first = BYLINE_ROWS[BYLINE_FEATURES.findIndex(({ name }) => name === "likely byline")] as number;
  VERDICTS.forEach((verdict, step) => {
    extras[first + step] = logOdds(verdict) + UNLIKELY;
  });
  return { rows, extras };
}

/** Trees that know how likely something is at every step of a feature. */
function treesBySteps(name: string, verdicts: readonly number[]): Trees {
  const ask = JUDGE_FEATURES.findIndex((one) => one.name === name);
  const [first = 0, ...others] = verdicts.map(logOdds);
  return {
    bias: first,
    // one tree a step: a question, what it adds below the step (nothing), what it adds from there on
    roots: others.map((_, k) => 3 * k),
    asks: others.flatMap(() => [ask, -1, -1]),
    limits: others.flatMap((_, k) => [k + 1, 0, 0]),
    highs: others.flatMap((_, k) => [3 * k + 2, 0, 0]),
    adds: others.flatMap((verdict, k) => [0, 0, verdict - (k === 0 ? first : (others[k - 1] as number))]),
  };
}

// Eight steps of "likely body" are shares below one half, and seven from there on.
const BODY_VERDICTS = [...Array.from({ length: 8 }, () => 0.02), ...Array.from({ length: 7 }, () => 0.98)];

const JUDGES: Judges = {
  byline: judgeByLikelihood(),
  heading: treesBySteps("likely heading", [NEVER, ...VERDICTS]),
  body: treesBySteps("likely body", BODY_VERDICTS),
};

type Line = readonly [line: string, read: Read];

/** What a second look makes of lines that were read at first as told. */
function look(...rows: readonly Line[]): string[] {
  const { path, likely } = invent(rows.map(([, read]) => read));
  const observation = observeText(rows.map(([line]) => line).join("\n"));
  return lookAgain(likely, path, observation, JUDGES).states.map(({ label }) => label);
}

const TITLE = ["Cracks close the old bridge", "title"] as const;
const TEXT = BODY.map((line) => [line, "paragraph"] as const);
const [FIRST, SECOND, THIRD, FOURTH] = TEXT as [Row, Row, Row, Row];
type Row = (typeof TEXT)[number];

describe("of bylines, a second look", () => {
  const header = (share: number) => ["Ada Lovelace", ["header", { byline: share }]] as const;
  const inside = (share: number) => ["Charles Babbage", ["insert", { bylineInside: share }]] as const;

  test("takes that of the header and not that of a teaser inside the text, which alone it would take", () => {
    expect(look(TITLE, header(DOUBTFUL), FIRST, inside(LIKELY), SECOND, THIRD)).toEqual([
      "title",
      "byline",
      "paragraph",
      "boilerplate",
      "paragraph",
      "paragraph",
    ]);
    expect(look(TITLE, FIRST, inside(LIKELY), SECOND, THIRD)[2]).toBe("byline");
  });

  test("takes both where it is sure of both", () => {
    const labels = look(TITLE, header(SURE), FIRST, inside(SURE), SECOND, THIRD);
    expect(labels.filter((label) => label === "byline")).toHaveLength(2);
  });

  test.each([
    ["in the header", [TITLE, header(LONE), FIRST, SECOND, THIRD, FOURTH], 1],
    ["inside the text", [TITLE, FIRST, inside(LONE), SECOND, THIRD, FOURTH], 2],
  ] as const)("takes a doubtful name that is the only one, %s", (_, rows, at) => {
    expect(look(...rows)[at]).toBe("byline");
  });

  test("takes a weak name where there is no other, and leaves a faint one", () => {
    expect(look(TITLE, header(WEAK), ...TEXT)[1]).toBe("byline");
    expect(look(TITLE, header(FAINT), FIRST, inside(FAINT), SECOND, THIRD)).not.toContain("byline");
  });

  test("takes a doubtful name beside a byline, a job between them or not, and no preposition", () => {
    const job = ["Senior Reporter", "header"] as const;
    const doubtful = ["Charles Babbage", ["header", { byline: LONE }]] as const;
    const preposition = ["Einsatz von Kränen", ["header", { byline: DOUBTFUL }]] as const;
    expect(look(TITLE, doubtful, header(SURE), ...TEXT).slice(1, 3)).toEqual(["byline", "byline"]);
    expect(look(TITLE, doubtful, job, header(SURE), job, ...TEXT)[1]).toBe("byline");
    expect(look(TITLE, preposition, header(SURE), ...TEXT).slice(1, 3)).toEqual(["boilerplate", "byline"]);
  });

  test("finds no byline in a line that a preposition kept out, and so takes a doubtful one elsewhere", () => {
    const preposition = ["Einsatz von Kränen", ["header", { byline: LIKELY }]] as const;
    const share = ["Share", "header"] as const;
    expect(look(TITLE, preposition, share, header(LONE), ...TEXT).slice(1, 4)).toEqual([
      "boilerplate",
      "boilerplate",
      "byline",
    ]);
  });

  test("takes no doubtful name with a word of credits", () => {
    expect(look(TITLE, ["View Photo", ["header", { byline: LONE }]], ...TEXT)[1]).toBe("boilerplate");
    expect(look(TITLE, ["View Below", ["header", { byline: LONE }]], ...TEXT)[1]).toBe("byline");
  });

  test("takes what a by-word tells in the header, however weak, and only where there is no other", () => {
    const told = ["By Charles Babbage, BBC", ["header", { byline: FAINT }]] as const;
    expect(look(TITLE, told, ...TEXT)[1]).toBe("byline");
    expect(look(TITLE, told, header(SURE), ...TEXT).slice(1, 3)).toEqual(["boilerplate", "byline"]);
  });

  test.each([
    ["Email Address", LONE, "boilerplate"],
    ["Email Address", DOUBTFUL, "byline"],
    ["Ada Lovelace", LONE, "byline"],
  ])("outside the header, takes %j, likely at %d, for a %s by how it is spelled", (line, share, label) => {
    expect(look(TITLE, FIRST, SECOND, THIRD, [line, ["insert", { bylineInside: share }]], FOURTH)[4]).toBe(label);
    expect(look(TITLE, [line, ["header", { byline: share }]], ...TEXT)[1]).toBe("byline");
  });

  test.each([
    ["Einsatz von Kränen", LIKELY, "boilerplate"],
    ["Puente de Piedra", LIKELY, "boilerplate"],
    ["Einsatz von Kränen", SURE, "byline"],
    ["Von Ada Lovelace", LIKELY, "byline"],
    ["Text von Ada Lovelace", LIKELY, "byline"],
    ["Michelle de Vries", SURE, "byline"],
    ["Ricardo de Souza", LIKELY, "byline"],
    ["김민준 기자", LIKELY, "byline"],
  ])("takes %j, likely at %d, for a %s: a preposition behind a word is no by-word", (line, share, label) => {
    expect(look(TITLE, [line, ["header", { byline: share }]], ...TEXT)[1]).toBe(label);
  });

  test("takes that of a header below the lead and not that of a teaser inside the text", () => {
    const labels = look(TITLE, FIRST, ["14 February 2024", "insert"], inside(DOUBTFUL), SECOND, inside(LIKELY), THIRD);
    expect(labels.map((label) => label === "byline")).toEqual([false, false, false, true, false, false, false]);
  });

  const by = ["By", "header"] as const;
  const plain = (line: string) => [line, "header"] as const;

  test.each([["Ada Lovelace"], ["Ada Lovelace, Ph.D."], ["lovelace_writes"]])(
    "takes %j below a by-word alone, however unlikely",
    (line) => {
      expect(look(TITLE, by, plain(line), ...TEXT).slice(1, 3)).toEqual(["byline", "byline"]);
      expect(look(TITLE, plain("At last"), plain(line), ...TEXT).slice(1, 3)).toEqual(["boilerplate", "boilerplate"]);
    },
  );

  test.each([
    ["Share"],
    ["14 February 2024"],
    ["The old bridge over the Wey, in which cracks were found, stays closed"],
  ])("takes no %j for what a by-word says", (line) => {
    expect(look(TITLE, by, plain(line), ...TEXT)).not.toContain("byline");
  });

  test.each(["Written by", "Edited by:"])("takes what stands below %j", (line) => {
    expect(look(TITLE, plain(line), plain("lovelace_writes"), ...TEXT).slice(1, 3)).toEqual(["byline", "byline"]);
  });

  test("takes a name below a by-word that was read as a time", () => {
    expect(look(TITLE, by, ["Ada Lovelace,", "date"], ...TEXT).slice(1, 3)).toEqual(["byline", "byline"]);
  });

  test("takes the names that follow one a line, and what follows a comma", () => {
    const names = look(
      TITLE,
      by,
      plain("Ada Lovelace"),
      header(FAINT),
      header(FAINT),
      plain("Charles Babbage"),
      ...TEXT,
    );
    expect(names.slice(1, 6)).toEqual(["byline", "byline", "byline", "byline", "boilerplate"]);
    const list = look(TITLE, by, plain("Ada Lovelace,"), plain("our correspondent"), plain("At last"), ...TEXT);
    expect(list.slice(1, 5)).toEqual(["byline", "byline", "byline", "boilerplate"]);
  });

  test("takes whom a picture shows for no byline beside another name", () => {
    const credit = ["Photo: Grace Hopper", "header"] as const;
    expect(look(TITLE, header(LONE), credit, header(WEAK), ...TEXT).slice(1, 4)).toEqual([
      "boilerplate",
      "boilerplate",
      "byline",
    ]);
    expect(look(TITLE, header(LONE), credit, ...TEXT)[1]).toBe("byline");
    expect(look(TITLE, header(SURE), credit, header(WEAK), ...TEXT)[1]).toBe("byline");
    expect(look(TITLE, by, header(LONE), credit, ...TEXT)[2]).toBe("byline");
  });

  test("leaves a doubtful name of the header apart from a better one, and takes it right beside", () => {
    const deck = ["At last", "deck"] as const;
    const apart = look(TITLE, header(DOUBTFUL), deck, header(LONE), FIRST, SECOND, THIRD);
    expect(apart.slice(1, 4)).toEqual(["byline", "subtitle", "boilerplate"]);
    const beside = look(TITLE, header(LONE), header(DOUBTFUL), header(WEAK), FIRST, SECOND, THIRD);
    expect(beside.slice(1, 4)).toEqual(["byline", "byline", "boilerplate"]);
  });

  const time = ["14 February 2024", "date"] as const;
  const agency = ["Reuters", "header"] as const;

  test("takes an agency beside the time where nobody else is named", () => {
    expect(look(TITLE, agency, time, ...TEXT)[1]).toBe("byline");
    expect(look(TITLE, time, agency, ...TEXT)[2]).toBe("byline");
  });

  test.each([
    ["Charles Babbage, Reuters", "byline"],
    ["Photo: Charles Babbage, Reuters", "boilerplate"],
    ["Bridge closed, says Reuters", "boilerplate"],
  ])("beside the time, takes %j for a %s where nobody else is named", (line, label) => {
    expect(look(TITLE, time, [line, "header"], ...TEXT)[2]).toBe(label);
  });

  test("takes no agency apart from the time, nor beside a name", () => {
    expect(look(TITLE, agency, ["At last", "deck"], time, ...TEXT)[1]).toBe("boilerplate");
    expect(look(TITLE, header(SURE), ["At last", "deck"], agency, time, ...TEXT)[3]).toBe("boilerplate");
  });

  test("leaves out what the first look took without reason", () => {
    const taken = ["The bridge is closed", ["byline", { header: 1 - NEVER }]] as const;
    expect(look(TITLE, taken, FIRST, SECOND, THIRD)[1]).toBe("boilerplate");
  });

  const hardly: Read = ["byline", { header: 1 - NEVER }];

  test("keeps what belongs to a name with it", () => {
    const byline = ["Ada Lovelace", ["byline", { header: 1 - DOUBTFUL }]] as const;
    const rows = [["By", hardly], byline, ["Senior Correspondent", hardly]] as const;
    expect(look(TITLE, ...rows, ...TEXT).slice(1, 4)).toEqual(["byline", "byline", "byline"]);
  });

  test.each([
    ["By", "Share"],
    ["Old bridges", "Senior Correspondent"],
  ])("leaves out %j above %j where no name is", (above, below) => {
    const labels = look(TITLE, [above, hardly], [below, hardly], ...TEXT);
    expect(labels.slice(1, 3)).toEqual(["boilerplate", "boilerplate"]);
  });

  test("takes no time for a byline", () => {
    const both = ["Ada Lovelace, 14 February 2024", ["date", { byline: LIKELY }]] as const;
    expect(look(TITLE, both, FIRST, SECOND, THIRD)[1]).toBe("timestamp");
  });

  test.each([
    ["(Reporting by Ada Lovelace; Editing by Charles Babbage)", "byline"],
    ["Ada Lovelace ada@example.org", "byline"],
    ["ada@example.org", "boilerplate"],
    ["Ferry runs aground", "boilerplate"],
  ])("reads %s right below the text as %s", (line, label) => {
    expect(look(TITLE, FIRST, SECOND, [line, "tail"], ["About us", "tail"]).slice(-2)).toEqual([label, "boilerplate"]);
  });
});

describe("of headings, a second look", () => {
  const line = "A long way round";

  test.each<[string, Read, string]>([
    ["one that the path took for text", ["paragraph", { heading: LONE }], "heading"],
    ["none that is hardly likely", ["paragraph", { heading: WEAK }], "paragraph"],
    ["one that the path left out", ["insert", { heading: DOUBTFUL }], "heading"],
    ["text that the path took for one", ["heading", { paragraph: 1 - WEAK }], "paragraph"],
    ["one that the path took", "heading", "heading"],
    ["none where little speaks for the body", ["heading", { insert: 0.7 }], "boilerplate"],
  ])("takes %s", (_, read, label) => {
    expect(look(TITLE, FIRST, SECOND, [line, read], THIRD, FOURTH)).toEqual([
      "title",
      "paragraph",
      "paragraph",
      label,
      "paragraph",
      "paragraph",
    ]);
  });

  const [above, below] = ["The old mill", "A new ferry"];
  const among = (like: string, likely: number, of: readonly [string, string]) =>
    look(
      TITLE,
      FIRST,
      [of[0], "heading"],
      SECOND,
      [like, ["paragraph", { heading: likely }]],
      THIRD,
      [of[1], "heading"],
      FOURTH,
    )[4];

  test("takes a doubtful one that looks like the others", () => {
    expect(among(line, WEAK, [above, below])).toBe("heading");
    expect(among(line, WEAK, [above.toUpperCase(), below.toUpperCase()])).toBe("paragraph");
  });

  test("takes one that looks like none of the others only where more speaks for it", () => {
    expect(among(line, LONE, [above, below])).toBe("heading");
    expect(among(line, LONE, [above.toUpperCase(), below.toUpperCase()])).toBe("paragraph");
    expect(among(line, DOUBTFUL, [above.toUpperCase(), below.toUpperCase()])).toBe("heading");
  });

  test.each(["A long way round.", "A long way round:", "A long way round,"])(
    "takes %j, which ends as headings do not, only where more speaks for it",
    (ended) => {
      const label = (likely: number) =>
        look(TITLE, FIRST, SECOND, [ended, ["paragraph", { heading: likely }]], THIRD, FOURTH)[3];
      expect([label(LONE), label(DOUBTFUL)]).toEqual(["paragraph", "heading"]);
    },
  );

  test.each(["Read also: Ferry runs aground", "Photo: Ada Lovelace"])("takes no %j for one", (apart) => {
    expect(look(TITLE, FIRST, SECOND, [apart, "heading"], THIRD, FOURTH)[3]).toBe("boilerplate");
  });

  const numbered = (line: string, read: Read = "paragraph") => [line, read] as const;

  test.each<[string, readonly Line[]]>([
    [
      "upwards",
      [numbered("1. The mill"), SECOND, numbered("2. The ferry", "insert"), THIRD, numbered("3) The bus"), FOURTH],
    ],
    ["downwards", [numbered("3. The mill"), SECOND, numbered("2. The ferry"), THIRD, numbered("1. The bus"), FOURTH]],
  ])("takes numbered lines with text below each, %s", (_, rows) => {
    const labels = look(TITLE, FIRST, ...rows);
    expect(labels.slice(2)).toEqual(["heading", "paragraph", "heading", "paragraph", "heading", "paragraph"]);
  });

  test.each<[string, readonly Line[]]>([
    ["of a list", [numbered("1. The mill"), numbered("2. The ferry"), numbered("3. The bus"), SECOND]],
    ["that are only two", [numbered("1. The mill"), SECOND, numbered("2. The ferry"), THIRD]],
    [
      "that leave a number out",
      [numbered("1. The mill"), SECOND, numbered("2. The ferry"), THIRD, numbered("4. The bus"), FOURTH],
    ],
    ["that turn", [numbered("1. The mill"), SECOND, numbered("2. The ferry"), THIRD, numbered("1. The bus"), FOURTH]],
    [
      "that are paragraphs",
      [`1. ${BODY[0]}`, `2. ${BODY[1]}`, `3. ${BODY[2]}`].flatMap((line) => [numbered(line), FOURTH]),
    ],
  ])("takes no numbered lines %s", (_, rows) => {
    expect(look(TITLE, FIRST, ...rows)).not.toContain("heading");
  });

  test("raises one that opens a text without a title", () => {
    expect(look([line, "heading"], ...TEXT)[0]).toBe("title");
    expect(look(TITLE, [line, "heading"], ...TEXT).slice(0, 2)).toEqual(["title", "heading"]);
  });
});

describe("of times, a second look", () => {
  const time = (share: number) => ["10:39 AM", ["header", { date: share }]] as const;

  test.each([
    [0.31, "timestamp"],
    [0.04, "timestamp"],
    [0.02, "boilerplate"],
  ])("takes the only one from three of a hundred on: %d is a %s", (share, label) => {
    expect(look(TITLE, time(share), ...TEXT)[1]).toBe(label);
  });

  test("takes no doubtful one beside another", () => {
    const other = ["14 February 2024, 10:15", "date"] as const;
    expect(look(TITLE, other, time(0.2), ...TEXT).slice(1, 3)).toEqual(["timestamp", "boilerplate"]);
  });

  test("takes a line of the header that says when it was published, beside another", () => {
    const other = ["14 February 2024", "date"] as const;
    const label = (line: string) => look(TITLE, other, ["At last", "deck"], [line, "header"], ...TEXT)[3];
    expect(label("Article published on 14 February 2024, 10:39 AM, Ada Lovelace")).toBe("timestamp");
    expect(label("Published 14 February 2024")).toBe("boilerplate");
    expect(label("The ferry of 14 February 2024, 10:39 AM")).toBe("boilerplate");
  });

  test("takes the clock time below a day", () => {
    const day = ["14 February 2024", "date"] as const;
    expect(look(TITLE, day, ["10:39 AM CET", "header"], ...TEXT)[2]).toBe("timestamp");
    expect(look(TITLE, day, ["Your radio at 10:39 AM CET", "header"], ...TEXT)[2]).toBe("boilerplate");
    expect(look(TITLE, day, ["At last", "deck"], ["10:39 AM CET", "header"], ...TEXT)[3]).toBe("boilerplate");
  });

  const day = ["14 February 2024", "header"] as const;
  const end = ["Share", "tail"] as const;
  const dayBelow = ["14 February 2024", "tail"] as const;

  test.each<[string, readonly Line[], number]>([
    ["between title and text", [TITLE, day, ...TEXT], 1],
    ["right below the text", [TITLE, ...TEXT, end, end, end, dayBelow, end], 8],
    ["inside the first lines", [TITLE, FIRST, ["14 February 2024", "insert"], SECOND, THIRD, FOURTH], 2],
    [
      "among other words",
      [TITLE, ["Our old town and its bridges | 14 February 2024 | roads, rivers, ferries", "header"], ...TEXT],
      1,
    ],
    [
      "read as the text's last paragraph",
      [TITLE, ...TEXT, ["14 February 2024 (changed 15 February 2024 | 19:12)", "paragraph"]],
      5,
    ],
  ])("takes the only line that tells the day, %s", (_, rows, at) => {
    expect(look(...rows)[at]).toBe("timestamp");
  });

  test.each<[string, readonly Line[], number]>([
    ["far below the text", [TITLE, ...TEXT, end, end, end, end, dayBelow], 9],
    ["above the title", [["14 February 2024", "menu"], TITLE, ...TEXT], 0],
    ["beside a time", [TITLE, ["14 February 2024, 10:39", "date"], ["At last", "deck"], day, ...TEXT], 3],
    ["of a copyright", [TITLE, ...TEXT, ["Copyright, January 2024", "tail"]], 5],
    ["without its year", [TITLE, ["14 February", "header"], ...TEXT], 1],
  ])("takes no line for the day %s", (_, rows, at) => {
    expect(look(...rows)[at]).toBe("boilerplate");
  });

  test("takes no sentence of the text for the day", () => {
    const sentence = ["The bridge was closed on 14 February 2024.", "paragraph"] as const;
    expect(look(TITLE, ...TEXT, sentence)[5]).toBe("paragraph");
  });
});

test("a notice of rights below the text is none of it, and a sentence about rights is", () => {
  const notice = ["Copyright 2024 Example Media. All rights reserved.", "paragraph"] as const;
  const sentence = [
    "The council said that all rights reserved for walkers would stay as they are.",
    "paragraph",
  ] as const;
  expect(look(TITLE, ...TEXT, notice).slice(4)).toEqual(["paragraph", "boilerplate"]);
  expect(look(TITLE, ...TEXT, sentence).slice(4)).toEqual(["paragraph", "paragraph"]);
});

test("in a short notice, the sentence between byline and text is its lead", () => {
  const byline = ["Ada Lovelace", "byline"] as const;
  const lead = ["The old bridge over the Wey will stay closed for two more years.", "deck"] as const;
  expect(look(TITLE, byline, lead, FIRST, SECOND)[2]).toBe("paragraph");
  expect(look(TITLE, byline, lead, ...TEXT)[2]).toBe("subtitle");
});
