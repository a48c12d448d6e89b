import { expect, test } from "vitest";
import { parseTimestamp, zonedIso } from "../../src/index";
import type { Timestamp } from "../../src/types";

const winter = parseTimestamp("14 Feb 2024 10:39 CET") as Timestamp;

test.each([
  ["UTC", "2024-02-14T09:39:00+00:00"],
  ["America/New_York", "2024-02-14T04:39:00-05:00"],
  ["Asia/Kolkata", "2024-02-14T15:09:00+05:30"],
  ["Pacific/Auckland", "2024-02-14T22:39:00+13:00"],
])("10:39 CET in %s", (timeZone, iso) => {
  expect(zonedIso(winter, timeZone)).toBe(iso);
});

test("the summer clock of the other zone counts", () => {
  const summer = parseTimestamp("July 4, 2024 9 a.m. EDT") as Timestamp;
  expect(zonedIso(summer, "Europe/Paris")).toBe("2024-07-04T15:00:00+02:00");
});

test("a time without an offset has no instant to show", () => {
  expect(zonedIso(parseTimestamp("14 Feb 2024 10:39", { language: "en" }) as Timestamp, "Europe/Paris")).toBeNull();
});

test.each(["CET", "BST", "Mars/Olympus", ""])("%o is no zone", (timeZone) => {
  expect(() => zonedIso(winter, timeZone)).toThrow(RangeError);
});
