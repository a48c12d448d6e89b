import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { memberAt, withMember } from "../../../src/cli/work/member";

describe("memberAt", () => {
  test.each([
    [{ text: "a" }, ["text"], "a"],
    [{ body: { text: "a" } }, ["body", "text"], "a"],
    [{ body: "a" }, ["body", "length"], undefined],
    [{ body: null }, ["body", "text"], undefined],
    [{}, ["toString"], undefined],
    [{}, ["__proto__"], undefined],
  ])("of %j at %j is %j", (value, path, expected) => {
    expect(memberAt(value, path)).toEqual(expected);
  });
});

test("withMember gives the object with one more member, whatever it held", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.string(), fc.jsonValue(), (object, name, value) => {
      const printed = ` ${JSON.stringify(object)}\r`;
      const expected = JSON.stringify({ ...object, [name]: value });
      expect(JSON.parse(withMember(printed, JSON.parse(printed), name, value))).toEqual(JSON.parse(expected));
    }),
  );
});
