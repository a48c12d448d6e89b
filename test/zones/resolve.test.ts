import { describe, expect, test } from "vitest";
import { parseTimestamp } from "../../src/index";
import type { Diagnostic, ParseOptions } from "../../src/types";
import { ZONE_ROWS } from "../../src/zones/abbreviations";
import { offsetAt } from "../../src/zones/offsets";
import { isZoneName } from "../../src/zones/resolve";

function read(text: string, options: ParseOptions = {}) {
  const found: Diagnostic[] = [];
  const stamp = parseTimestamp(text, { language: "en-US", ...options, onDiagnostic: (one) => found.push(one) });
  return { stamp, codes: found.map(({ code }) => code), messages: found.map(({ message }) => message) };
}

describe("the table", () => {
  const readings = Object.entries(ZONE_ROWS).flatMap(([name, row]) =>
    row.split(/ [|~] /u).map((reading) => [name, reading] as const),
  );

  test.each(readings)("%s: %s is a zone whose clock shows that offset in winter or summer", (_, reading) => {
    const [offset = "", zone = ""] = Number.isNaN(Number(reading.split(" ")[0]))
      ? ["", reading.split(" ")[0]]
      : reading.split(" ");
    if (zone === "-" || zone === "") return;
    // MSD, BRST and the like are names of clocks that were: their last year counts.
    const days = [2024, 2018, 2010].flatMap((year) => [Date.UTC(year, 0, 15), Date.UTC(year, 6, 15)]);
    const offsets = days.map((day) => offsetAt(zone, day) / 3_600_000);
    if (offset !== "") expect(offsets).toContain(Number(offset));
  });

  test("is asked for its own names only", () => {
    expect(isZoneName("CET")).toBe(true);
    expect(isZoneName("toString")).toBe(false);
  });
});

// Offset in January, offset in July.
const SEASONS = [
  ["CET", "+01:00", "+02:00"],
  ["MEZ", "+01:00", "+02:00"],
  ["EET", "+02:00", "+03:00"],
  ["ET", "-05:00", "-04:00"],
  ["EST", "-05:00", "-04:00"],
  ["EDT", "-05:00", "-04:00"],
  ["CT", "-06:00", "-05:00"],
  ["MT", "-07:00", "-06:00"],
  ["PT", "-08:00", "-07:00"],
  ["PDT", "-08:00", "-07:00"],
  ["AKST", "-09:00", "-08:00"],
  ["HST", "-10:00", "-10:00"],
  ["NST", "-03:30", "-02:30"],
  ["AEST", "+11:00", "+10:00"],
  ["NZST", "+13:00", "+12:00"],
  ["GMT", "+00:00", "+00:00"],
  ["UTC", "+00:00", "+00:00"],
  ["JST", "+09:00", "+09:00"],
  ["MSK", "+03:00", "+03:00"],
  ["WIB", "+07:00", "+07:00"],
  ["NPT", "+05:45", "+05:45"],
  ["Eastern Time", "-05:00", "-04:00"],
  ["Pacific Standard Time", "-08:00", "-07:00"],
  ["Central European Time", "+01:00", "+02:00"],
  ["(London time)", "+00:00", "+01:00"],
  ["heure de Paris", "+01:00", "+02:00"],
  ["hora peninsular", "+01:00", "+02:00"],
  ["по московскому времени", "+03:00", "+03:00"],
  ["GMT+1", "+01:00", "+01:00"],
  ["UTC\u22125", "-05:00", "-05:00"],
  ["(GMT+7)", "+07:00", "+07:00"],
  ["UTC+05:30", "+05:30", "+05:30"],
  ["(GMT+0400)", "+04:00", "+04:00"],
  ["UTC+8 (CST)", "+08:00", "+08:00"],
  ["EDT-0400", "-04:00", "-04:00"],
] as const;

describe("a name is its region's clock", () => {
  test.each(SEASONS)("%s: %s in January, %s in July", (zone, january, july) => {
    const language = /[а-я]/u.test(zone)
      ? "ru"
      : zone.startsWith("heure")
        ? "fr"
        : zone.startsWith("hora")
          ? "es"
          : "en-US";
    const in2024 = (month: string) => parseTimestamp(`2024-${month}-15 12:00 ${zone}`, { language })?.offset;
    expect([in2024("01"), in2024("07")]).toEqual([january, july]);
  });

  test("and where it is printed in the other season, a diagnostic says so", () => {
    const { stamp, codes, messages } = read("14 July 2024 10:39 AM CET");
    expect(stamp).toMatchObject({
      iso: "2024-07-14T10:39:00+02:00",
      zone: "CET",
      timeZone: "Europe/Paris",
      zoneSource: "text",
    });
    expect(codes).toEqual(["zone-out-of-season"]);
    expect(messages[0]).toContain("+02:00");
    expect(messages[0]).toContain("+01:00");
  });

  test("unless abbreviations are literal", () => {
    const { stamp, codes } = read("14 July 2024 10:39 AM CET", { abbreviations: "literal" });
    expect(stamp?.iso).toBe("2024-07-14T10:39:00+01:00");
    expect(codes).toEqual(["zone-out-of-season"]);
  });

  test("or the text is an RFC 2822 date", () => {
    expect(read("Sun, 14 Jul 2024 10:39:00 EST").stamp?.offset).toBe("-05:00");
  });

  test("a name decides between the two readings of a repeated hour", () => {
    expect(read("Nov 3, 2024 1:30 AM EDT")).toMatchObject({ stamp: { offset: "-04:00" }, codes: [] });
    expect(read("Nov 3, 2024 1:30 AM EST")).toMatchObject({ stamp: { offset: "-05:00" }, codes: [] });
  });
});

describe("an ambiguous name", () => {
  test("is read as the commonest, and every reading is named", () => {
    const { stamp, codes, messages } = read("5 May 2024 17:30 IST");
    expect(stamp).toMatchObject({ offset: "+05:30", timeZone: "Asia/Kolkata" });
    expect(codes).toEqual(["ambiguous-zone"]);
    for (const zone of ["Asia/Kolkata", "Asia/Jerusalem", "Europe/Dublin", "options.zones"]) {
      expect(messages[0]).toContain(zone);
    }
  });

  test.each([
    ["IST", { language: "he" }, "+03:00"],
    ["IST", { language: "en-IE" }, "+01:00"],
    ["IST", { timeZone: "Asia/Jerusalem" }, "+03:00"],
    ["CST", { language: "zh" }, "+08:00"],
    ["CST", { language: "en-US" }, "-05:00"],
    ["BST", { language: "en-GB" }, "+01:00"],
    ["BST", { timeZone: "Asia/Dhaka" }, "+06:00"],
    ["EST", { language: "en-AU" }, "+10:00"],
    ["EST", { timeZone: "America/Panama" }, "-05:00"],
    ["PST", { language: "en-PH" }, "+08:00"],
    ["AST", { language: "ar" }, "+03:00"],
  ])("%s with %o is %s", (zone, options, offset) => {
    const { stamp, codes } = read(`2024-05-05 17:30 ${zone}`, options);
    expect(stamp?.offset).toBe(offset);
    if (!("timeZone" in options) || zone !== "EST") expect(codes).toContain("ambiguous-zone");
  });

  test("stays open where the options say so", () => {
    const { stamp, codes } = read("5 May 2024 17:30 IST", { ambiguousZones: "open" });
    expect(stamp).toMatchObject({ iso: "2024-05-05T17:30", offset: null, epochMilliseconds: null, zone: "IST" });
    expect(codes).toEqual(["ambiguous-zone"]);
  });

  test("is what options.zones says", () => {
    const { stamp, codes } = read("5 May 2024 17:30 IST", { zones: { IST: "Asia/Jerusalem" }, ambiguousZones: "open" });
    expect(stamp).toMatchObject({ offset: "+03:00", timeZone: "Asia/Jerusalem" });
    expect(codes).toEqual([]);
  });
});

describe("what no table knows", () => {
  test("leaves the offset open", () => {
    const { stamp, codes } = read("5 May 2024 17:30 XQZT");
    expect(stamp).toMatchObject({ time: "17:30", offset: null });
    expect(codes).toEqual(["unknown-zone"]);
  });

  test("is no zone as printed where it does not look like one", () => {
    expect(read("5 May 2024 17:30 NBC").stamp).toMatchObject({
      time: "17:30",
      offset: null,
      zone: null,
      zoneSource: null,
    });
  });

  test("is read where options.zones knows it", () => {
    expect(read("5 May 2024 17:30 XQZT", { zones: { XQZT: "Asia/Tokyo" } }).stamp?.offset).toBe("+09:00");
  });

  test("local time of a place without a name stays open", () => {
    expect(read("5 May 2024 17:30 local time")).toMatchObject({ stamp: { offset: null }, codes: ["local-time"] });
  });
});

describe("options.timeZone", () => {
  test("is the clock of a time that prints none", () => {
    const { stamp } = read("5 May 2024 17:30", { timeZone: "Europe/Berlin" });
    expect(stamp).toMatchObject({ offset: "+02:00", timeZone: "Europe/Berlin", zone: null, zoneSource: "option" });
  });

  test("names the zone whose clock an abbreviation shows", () => {
    expect(read("5 Feb 2024 17:30 CET", { timeZone: "Europe/Berlin" }).stamp?.timeZone).toBe("Europe/Berlin");
  });

  test("skipped and repeated times are told", () => {
    const gap = read("31 March 2024 02:30", { timeZone: "Europe/Paris" });
    expect(gap).toMatchObject({ stamp: { iso: "2024-03-31T02:30:00+01:00" }, codes: ["nonexistent-local-time"] });
    const overlap = read("27 October 2024 02:30", { timeZone: "Europe/Paris" });
    expect(overlap).toMatchObject({ stamp: { iso: "2024-10-27T02:30:00+02:00" }, codes: ["repeated-local-time"] });
  });

  test("GMT on a summer day of London is suspect and stays GMT", () => {
    const { stamp, codes } = read("5 July 2024 17:30 GMT", { timeZone: "Europe/London" });
    expect(stamp?.offset).toBe("+00:00");
    expect(codes).toEqual(["zone-suspect"]);
  });
});

describe("RFC 9557", () => {
  test("keeps offset and zone", () => {
    const { stamp, codes } = read("2024-05-05T17:30:00+02:00[Europe/Paris]");
    expect(stamp).toMatchObject({ offset: "+02:00", timeZone: "Europe/Paris" });
    expect(codes).toEqual([]);
  });

  test("lets the offset stand against the zone", () => {
    const { stamp, codes } = read("2024-05-05T17:30:00+02:00[America/New_York]");
    expect(stamp).toMatchObject({ offset: "+02:00", timeZone: null });
    expect(codes).toEqual(["offset-zone-conflict"]);
  });

  test("leaves the offset open where the zone is critical", () => {
    const { stamp, codes } = read("2024-05-05T17:30:00+02:00[!America/New_York]");
    expect(stamp).toMatchObject({ offset: null, epochMilliseconds: null });
    expect(codes).toEqual(["offset-zone-conflict"]);
  });
});
