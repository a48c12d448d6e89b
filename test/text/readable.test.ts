import { expect, test } from "vitest";
import { readableText } from "../../src/text/readable";

test.each([
  ["  US\u00a0rejects \t Putin’s\r\nproposal ", "US rejects Putin’s proposal"],
  ["\ufeffCamilla\u200b\u00ad\u2060 Jessen\u200e", "Camilla Jessen"],
  ["Donau\u00addampf\u00adschiff", "Donaudampfschiff"],
  ["می\u200cخواهم", "می\u200cخواهم"],
  ["क्\u200dष", "क्\u200dष"],
  ["1914–1918 — “war”", "1914–1918 — “war”"],
  ["closed on\r\n    Tuesday after", "closed on Tuesday after"],
  ["to de-\nescalate", "to de-escalate"],
  ["1914 -\n1918", "1914 - 1918"],
  ["北京二月\n十四日", "北京二月十四日"],
  ["东京 AP\n社", "东京 AP 社"],
  ["\u0085 Next line \u0085", "Next line"],
  ["\u2028\u2029\u0085\u3000", ""],
  ["", ""],
])("reads %j as %j", (printed, expected) => {
  expect(readableText(printed)).toBe(expected);
});
