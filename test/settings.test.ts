import { describe, expect, test } from "vitest";
import { parseArticle } from "../src/index";
import { resolveSettings } from "../src/settings";
import type { ParseOptions } from "../src/types";

const resolve = (options: unknown) => resolveSettings(options as ParseOptions);

describe("resolveSettings", () => {
  test("fills every default", () => {
    expect(resolve(undefined)).toEqual({
      timeZone: null,
      language: null,
      reference: null,
      zones: {},
      abbreviations: "civil",
      ambiguousZones: "commonest",
      onDiagnostic: null,
    });
  });

  test("takes an option given as undefined for one not given", () => {
    const names = ["timeZone", "language", "referenceDate", "zones", "abbreviations", "ambiguousZones", "onDiagnostic"];
    expect(resolve(Object.fromEntries(names.map((name) => [name, undefined])))).toEqual(resolve({}));
  });

  test.each([
    ["Europe/Paris", "Europe/Paris"],
    ["America/Argentina/Buenos_Aires", "America/Argentina/Buenos_Aires"],
    ["UTC", "UTC"],
  ])("takes %s as timeZone", (timeZone, expected) => {
    expect(resolve({ timeZone }).timeZone).toBe(expected);
  });

  test.each([
    ["en-gb", "en-GB"],
    ["DE", "de"],
    ["zh-hant-tw", "zh-Hant-TW"],
  ])("writes the language %s as %s", (language, expected) => {
    expect(resolve({ language }).language).toBe(expected);
  });

  test.each([
    ["2024-02-14", { date: "2024-02-14", time: null, epochMilliseconds: null }],
    ["2024-02-14T10:39", { date: "2024-02-14", time: "10:39", epochMilliseconds: null }],
    ["2024-02-14 10:39:07", { date: "2024-02-14", time: "10:39:07", epochMilliseconds: null }],
    ["2024-02-14T10:39:00Z", { date: "2024-02-14", time: "10:39:00", epochMilliseconds: 1_707_907_140_000 }],
    ["2024-02-14T10:39:00.250+01:00", { date: "2024-02-14", time: "10:39:00", epochMilliseconds: 1_707_903_540_250 }],
    ["2024-02-14T10:39-0330", { date: "2024-02-14", time: "10:39", epochMilliseconds: 1_707_919_740_000 }],
    ["2024-02-29", { date: "2024-02-29", time: null, epochMilliseconds: null }],
  ])("reads the reference date %s", (referenceDate, expected) => {
    expect(resolve({ referenceDate }).reference).toEqual(expected);
  });

  test("reads a Date on the clocks of timeZone, else on those of UTC", () => {
    const referenceDate = new Date("2024-02-14T23:30:00Z");
    const epochMilliseconds = referenceDate.getTime();
    expect(resolve({ referenceDate }).reference).toEqual({ date: "2024-02-14", time: "23:30:00", epochMilliseconds });
    expect(resolve({ referenceDate, timeZone: "Asia/Tokyo" }).reference).toEqual({
      date: "2024-02-15",
      time: "08:30:00",
      epochMilliseconds,
    });
  });
});

describe("misuse", () => {
  test.each([
    [{ timezone: "Europe/Paris" }, ["timezone", "timeZone"]],
    [{ refrenceDate: "2024-02-14" }, ["refrenceDate", "referenceDate"]],
    [{ lang: "en" }, ["lang", "language"]],
    [{ ambiguousZone: "open" }, ["ambiguousZone", "ambiguousZones"]],
    [{ zone: {} }, ["zone", "zones"]],
    [{ date: "2024-02-14" }, ["date", "referenceDate"]],
    [{ onDiagnostics: () => {} }, ["onDiagnostics", "onDiagnostic"]],
  ])("an unknown option names the nearest known one: %o", (options, names) => {
    expectThrow(() => resolve(options), TypeError, names);
  });

  test.each([
    [{ timeZone: "Mars/Olympus" }, ["timeZone", "Mars/Olympus"]],
    [{ timeZone: "CET" }, ["timeZone", "CET"]],
    [{ timeZone: "EST" }, ["timeZone", "EST"]],
    [{ timeZone: "+01:00" }, ["timeZone", "+01:00"]],
    [{ timeZone: "" }, ["timeZone"]],
    [{ zones: { IST: "India" } }, ["zones.IST", "India"]],
    [{ zones: { IST: "Asia/Atlantis" } }, ["zones.IST", "Asia/Atlantis"]],
    [{ language: "english language" }, ["language", "english language"]],
    [{ language: "" }, ["language"]],
    [{ referenceDate: "yesterday" }, ["referenceDate", "yesterday"]],
    [{ referenceDate: "2024-02-31" }, ["referenceDate", "2024-02-31"]],
    [{ referenceDate: "2024-02-14T25:00" }, ["referenceDate", "2024-02-14T25:00"]],
    [{ referenceDate: "2024-02-14T10:61:00Z" }, ["referenceDate", "2024-02-14T10:61:00Z"]],
    [{ referenceDate: "2024-13-01" }, ["referenceDate", "2024-13-01"]],
    [{ referenceDate: "" }, ["referenceDate"]],
    [{ referenceDate: new Date(Number.NaN) }, ["referenceDate"]],
    [{ abbreviations: "cvil" }, ["abbreviations", "cvil", "civil", "literal"]],
    [{ ambiguousZones: "close" }, ["ambiguousZones", "close", "commonest", "open"]],
  ])("a value that names nothing is a RangeError with option and value: %o", (options, names) => {
    expectThrow(() => resolve(options), RangeError, names);
  });

  test.each([
    [null, ["options", "null"]],
    ["en", ["options", "string"]],
    [7, ["options", "number"]],
    [[], ["options", "array"]],
    [{ timeZone: 60 }, ["timeZone", "number"]],
    [{ timeZone: null }, ["timeZone", "null"]],
    [{ language: ["en"] }, ["language", "array"]],
    [{ zones: ["IST"] }, ["zones", "array"]],
    [{ zones: null }, ["zones", "null"]],
    [{ zones: { IST: 5.5 } }, ["zones.IST", "number"]],
    [{ referenceDate: 1_707_907_140_000 }, ["referenceDate", "number"]],
    [{ onDiagnostic: "log" }, ["onDiagnostic", "string"]],
    [{ abbreviations: true }, ["abbreviations", "boolean"]],
    [{ ambiguousZones: null }, ["ambiguousZones", "null"]],
  ])("a value of the wrong type is a TypeError that names it: %o", (options, names) => {
    expectThrow(() => resolve(options), TypeError, names);
  });

  test("parseArticle checks its options", () => {
    expectThrow(() => parseArticle("A headline", { timeZone: "Mars/Olympus" }), RangeError, ["Mars/Olympus"]);
  });
});

function expectThrow(call: () => unknown, kind: ErrorConstructor, names: readonly string[]): void {
  const error = catchError(call);
  expect(error.constructor).toBe(kind);
  for (const name of names) expect(error.message).toContain(name);
}

function catchError(call: () => unknown): Error {
  try {
    call();
  } catch (error) {
    return error as Error;
  }
  throw new Error("did not throw");
}
