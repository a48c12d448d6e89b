import { describe, expect, test } from "vitest";
import { detailLabels } from "../../src/labels/details";
import { findReasons } from "../../src/labels/reasons";
import { STATES, type StateName } from "../../src/labels/states";
import { observeText } from "../support/blocks";

/** Reasons of lines whose states are given, one a line. */
function reasonsOf(lines: readonly string[], ...names: StateName[]) {
  const { page } = observeText(lines.join("\n"));
  const states = names.map((name) => STATES[name]);
  return findReasons(page.shapes, states, detailLabels(page, states));
}

/** Reasons of lines behind the article. */
const below = (...lines: string[]) => reasonsOf(lines, ...lines.map((): StateName => "tail"));

/** So many lines that no word tells anything about. */
const kettles = (count: number) => Array.from({ length: count }, (_, i) => `Kettle ${i + 1}`);

test("words tell the reason", () => {
  expect(below("Most read", "Kettles", "© 2024 The Daily")).toEqual(["popular", "popular", "copyright"]);
});

test("a short word inside a line tells none", () => {
  // "in" is Vietnamese for "print"
  expect(below("the kettle sings in the room")).toEqual(["unknown"]);
});

test("signing up for a newsletter is no login", () => {
  expect(below("Sign up", "Sign up for our evening newsletter")).toEqual(["login", "newsletter"]);
  expect(below("Newsletter", "The kettles of the week", "Sign up")).toEqual(Array(3).fill("newsletter"));
});

test("before an article it is navigation, unknown where there is none", () => {
  expect(reasonsOf(["Chess", "Cracks close the old bridge"], "menu", "title")[0]).toBeNull();
  expect(reasonsOf(["Opera", "Chess", "Cracks close it"], "menu", "menu", "title")[0]).toBe("navigation");
  expect(reasonsOf(["Opera", "Chess"], "menu", "menu")).toEqual(["unknown", "unknown"]);
});

describe("a label announces what stands below it", () => {
  test.each([
    ["About the author", "author-box", 3],
    ["Sign up for our morning letter", "newsletter", 3],
    ["Tags", "tags", 12],
    ["Most read", "popular", 24],
    ["Related articles", "related", 24],
  ])("%s: %s, for %i lines", (label, reason, reach) => {
    const reasons = below(label, ...kettles(reach + 2));
    expect(reasons.slice(0, reach + 1)).toEqual(Array(reach + 1).fill(reason));
    expect(reasons.slice(reach + 1)).toEqual(["unknown", "unknown"]);
  });

  test("comments go on to the end", () => {
    expect(new Set(below("Leave a comment", ...kettles(60)))).toEqual(new Set(["comments"]));
  });

  test("up to the next label, which starts anew", () => {
    const reasons = below("Most read", ...kettles(20), "Related articles", ...kettles(20));
    expect(reasons).toEqual([...Array(21).fill("popular"), ...Array(21).fill("related")]);
  });

  test("in a menu, lists of articles alone", () => {
    const title = "Cracks close the old bridge";
    expect(reasonsOf(["Most read", "Chess", title], "menu", "menu", "title")[1]).toBe("popular");
    expect(reasonsOf(["Newsletters", "Chess", title], "menu", "menu", "title")[1]).toBe("navigation");
  });
});

describe("what stands between two lines of the foot", () => {
  test("is of the foot, up to ten lines", () => {
    expect(below("Contact", ...kettles(10), "© 2024 The Daily")).toEqual([...Array(11).fill("footer"), "copyright"]);
    expect(below("Contact", ...kettles(11), "Careers")[1]).toBe("unknown");
  });

  test("keeps a reason of its own", () => {
    expect(below("Contact", "Kettle", "Facebook", "Careers")).toEqual(["footer", "unknown", "share", "footer"]);
  });

  test("is none where the article goes on between them", () => {
    const lines = ["Contact", "Kettle", "The kettle sang all night.", "Careers"];
    expect(reasonsOf(lines, "insert", "insert", "paragraph", "insert")).toEqual(["footer", "unknown", null, "footer"]);
  });
});
