import { formatInTimeZone } from "date-fns-tz";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findTimestamps, zonedIso } from "../../src/index";
import { offsetAt, offsetText, readLocalTime } from "../../src/zones/offsets";

// Zones of every kind: none, northern and southern summers, half hours, rules that changed, clocks that were moved.
const ZONES =
  "UTC Europe/London Europe/Paris Europe/Berlin Europe/Madrid Europe/Rome Europe/Athens Europe/Helsinki Europe/Kyiv Europe/Moscow Europe/Istanbul Europe/Dublin Europe/Lisbon Atlantic/Reykjavik America/New_York America/Chicago America/Denver America/Phoenix America/Los_Angeles America/Anchorage America/Halifax America/St_Johns America/Sao_Paulo America/Argentina/Buenos_Aires America/Santiago America/Bogota America/Caracas America/Mexico_City America/Havana Pacific/Honolulu Africa/Cairo Africa/Lagos Africa/Johannesburg Africa/Nairobi Africa/Casablanca Asia/Jerusalem Asia/Tehran Asia/Dubai Asia/Karachi Asia/Kolkata Asia/Kathmandu Asia/Dhaka Asia/Yangon Asia/Bangkok Asia/Jakarta Asia/Shanghai Asia/Singapore Asia/Tokyo Asia/Seoul Asia/Manila Australia/Perth Australia/Adelaide Australia/Sydney Australia/Brisbane Australia/Lord_Howe Pacific/Auckland Pacific/Apia Pacific/Chatham Asia/Pyongyang".split(
    " ",
  );
const FIRST = Date.UTC(1970, 0, 2);
const LAST = Date.UTC(2037, 11, 30);

const zone = fc.constantFrom(...ZONES);
const instant = fc.integer({ min: FIRST / 1000, max: LAST / 1000 }).map((seconds) => seconds * 1000);
const oracle = (milliseconds: number, timeZone: string) =>
  formatInTimeZone(milliseconds, timeZone, "yyyy-MM-dd'T'HH:mm:ssxxx");

/** Every clock change of a zone in a year, to the minute. */
function changesIn(timeZone: string, year: number): number[] {
  const changes: number[] = [];
  for (let day = Date.UTC(year, 0, 1); day < Date.UTC(year + 1, 0, 1); day += 86_400_000) {
    let [low, high] = [day, day + 86_400_000];
    if (offsetAt(timeZone, low) === offsetAt(timeZone, high)) continue;
    while (high - low > 60_000) {
      const middle = Math.floor((low + high) / 120_000) * 60_000;
      if (offsetAt(timeZone, middle) === offsetAt(timeZone, low)) low = middle;
      else high = middle;
    }
    changes.push(high);
  }
  return changes;
}

test("40 zones at least are asked", () => {
  expect(new Set(ZONES).size).toBeGreaterThanOrEqual(40);
});

describe("an instant in a zone", () => {
  test("reads as date-fns-tz writes it", () => {
    fc.assert(
      fc.property(instant, zone, (milliseconds, timeZone) => {
        const stamp = { epochMilliseconds: milliseconds } as Parameters<typeof zonedIso>[0];
        expect(zonedIso(stamp, timeZone)).toBe(oracle(milliseconds, timeZone));
      }),
      { numRuns: 2000 },
    );
  });
});

describe("a local time in a zone", () => {
  test("is the instant that date-fns-tz shows so", () => {
    fc.assert(
      fc.property(instant, zone, (local, timeZone) => {
        const { offset, kind } = readLocalTime(timeZone, local);
        const shown = oracle(local - offset, timeZone).slice(0, 19);
        // A clock that springs shows the time by which it is late.
        if (kind === "nonexistent") expect(Date.parse(`${shown}Z`)).toBeGreaterThan(local);
        else expect(shown).toBe(new Date(local).toISOString().slice(0, 19));
      }),
      { numRuns: 2000 },
    );
  });

  test("around every clock change is Temporal's “compatible” one", () => {
    for (const timeZone of ZONES) {
      for (const change of [1981, 1996, 2011, 2024].flatMap((year) => changesIn(timeZone, year))) {
        const [before, after] = [offsetAt(timeZone, change - 60_000), offsetAt(timeZone, change)];
        const middle = change + (before + after) / 2;
        const { offset, kind } = readLocalTime(timeZone, middle);
        expect(`${timeZone} ${kind}`).toBe(`${timeZone} ${after > before ? "nonexistent" : "repeated"}`);
        expect(offset, timeZone).toBe(before);
        expect(oracle(middle - offset, timeZone).slice(19), timeZone).toBe(offsetText(after > before ? after : before));
      }
    }
  });
});

describe("a printed time with options.timeZone", () => {
  test("is the same instant as date-fns-tz's", () => {
    fc.assert(
      fc.property(instant, zone, (milliseconds, timeZone) => {
        const printed = oracle(milliseconds, timeZone).slice(0, 19).replace("T", " ");
        const [stamp] = findTimestamps(printed, { timeZone, language: "en" });
        const shown = oracle(stamp?.epochMilliseconds ?? 0, timeZone)
          .slice(0, 19)
          .replace("T", " ");
        expect(shown).toBe(printed);
      }),
      { numRuns: 500 },
    );
  });
});
