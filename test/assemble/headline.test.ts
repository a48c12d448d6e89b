import { expect, test } from "vitest";
import { headlineOf } from "../../src/assemble/headline";

test.each([
  ["Home > Culture > Bridge opens", "Bridge opens"],
  ["Du bist hier: Home » Kultur » Brücke wird eröffnet", "Brücke wird eröffnet"],
  ["HomeSportFootballCobblers beat Millers in the rain", "Cobblers beat Millers in the rain"],
  ["HomeLandkreis LindenBrakwedeDie Brücke wird eröffnet", "Die Brücke wird eröffnet"],
])("the way to %j is no part of the headline", (line, headline) => {
  expect(headlineOf(line)).toBe(headline);
});

test.each([
  "LinkedIn and YouTube are down",
  "LinkedIn YouTube users complain of an outage",
  "JavaScript frameworks compared",
  "HttpRawMessage headers explained to everyone",
  "McDonald's and PayPal team up for pay",
  "Goat elected mayor > who milks it now?",
])("%j is a headline from its start", (line) => {
  expect(headlineOf(line)).toBe(line);
});
