import { describe, expect, test } from "vitest";
import { mayEnd, mayFollow, mayStart, STATE_NAMES, STATES } from "../../src/labels/states";

describe("the rules of the chain", () => {
  test("allow one title at most", () => {
    const afterTitle = reachableFrom("title");
    expect(afterTitle).not.toContain("title");
  });

  test("ask for body behind a heading", () => {
    const behind = STATE_NAMES.filter((name) => mayFollow("heading", name));
    expect(behind.every((name) => STATES[name].region === "body")).toBe(true);
    expect(mayEnd("heading")).toBe(false);
  });

  test("let the tail be left for the body and for nothing before it", () => {
    expect(mayFollow("tail", "paragraph")).toBe(true);
    expect(mayFollow("tail", "byline")).toBe(false);
    expect(mayFollow("tail", "menu")).toBe(false);
  });

  test("never lead back above the title", () => {
    for (const name of STATE_NAMES.filter((one) => STATES[one].region !== "before")) {
      expect(reachableFrom(name).some((one) => STATES[one].region === "before")).toBe(false);
    }
  });

  test.each(STATE_NAMES)("leave %s a way from the start and to the end", (name) => {
    const starts = STATE_NAMES.filter(mayStart);
    expect(starts.includes(name) || starts.some((start) => reachableFrom(start).includes(name))).toBe(true);
    expect(mayEnd(name) || reachableFrom(name).some(mayEnd)).toBe(true);
  });
});

function reachableFrom(from: (typeof STATE_NAMES)[number]): (typeof STATE_NAMES)[number][] {
  const reached = new Set<(typeof STATE_NAMES)[number]>();
  const open = [from];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    for (const next of STATE_NAMES) {
      if (!mayFollow(name, next) || reached.has(next)) continue;
      reached.add(next);
      open.push(next);
    }
  }
  return [...reached];
}
