import { describe, expect, test } from "vitest";
import { splitLines } from "../../src/text/lines";
import { normaliseText } from "../../src/text/normalise";
import { readableText } from "../../src/text/readable";
import { unwrapLines } from "../../src/text/unwrap";

const paragraphsOf = (text: string) =>
  unwrapLines(normaliseText(text), splitLines(text)).map(({ start, end }) => readableText(text.slice(start, end)));

const MAIL = `Crane falls into harbour

By Ada Winter

The harbour of Lindow was closed on Tuesday after a crane fell into the
water. Nobody was hurt, said the harbour master, who had watched it from
his window.

"It went very slowly," he said, and added that the tide would decide when
the work could start.`;

describe("hard-wrapped text", () => {
  test("joins the lines of a paragraph and leaves short lines alone", () => {
    expect(paragraphsOf(MAIL)).toEqual([
      "Crane falls into harbour",
      "By Ada Winter",
      "The harbour of Lindow was closed on Tuesday after a crane fell into the water. Nobody was hurt, said the harbour master, who had watched it from his window.",
      '"It went very slowly," he said, and added that the tide would decide when the work could start.',
    ]);
  });

  test("labels see one text, whatever the line ends and indents", () => {
    const indented = MAIL.replaceAll("\n", "\r\n    ");
    const textsOf = (text: string) => unwrapLines(normaliseText(text), splitLines(text)).map((block) => block.text);
    expect(textsOf(indented)).toEqual(textsOf(MAIL));
  });

  test("a short last line ends a paragraph where no blank line does", () => {
    const text = `The council met on Monday evening to vote on the new bridge, which
has been planned since the flood of nineteen ninety-seven and was
never built.
Opponents had gathered in front of the town hall, where they rang
bells until the mayor came out.`;
    expect(paragraphsOf(text)).toEqual([
      "The council met on Monday evening to vote on the new bridge, which has been planned since the flood of nineteen ninety-seven and was never built.",
      "Opponents had gathered in front of the town hall, where they rang bells until the mayor came out.",
    ]);
  });

  test("a first-line indent opens a paragraph under a full line", () => {
    const text = `    The council met on Monday evening to vote on the bridge, and the
vote was close, as everybody who had followed the matter expected it was.
    Opponents had gathered in front of the town hall, where they were
ringing bells until the mayor came out to speak to them.`;
    expect(paragraphsOf(text)).toHaveLength(2);
  });

  test("list items stay apart, and their second lines hang on to them", () => {
    const text = `The plan has two parts, and both of them have to be paid for by the
town before the end of the year:
- a bridge for cyclists that crosses the river at the old mill and then
  follows the railway line
- a ferry that takes cars over on weekdays, and on Sundays the visitors
  of the museum`;
    expect(paragraphsOf(text)).toHaveLength(3);
  });

  test("a word broken at its hyphen is joined without a space", () => {
    const text = `Both governments said on Friday that they wanted to calm down and de-
escalate before the talks, which are to be held in the old spa town that
has seen many of them, but neither of them named a day for it or a
place to meet.`;
    expect(paragraphsOf(text)[0]).toContain("and de-escalate before");
  });

  test("Chinese lines are joined without a space", () => {
    const text = `市政府星期二宣布河上的新桥将于明年春天开始建造费用由市
民和国家共同承担工程预计需要三年时间才能全部完成并且通
车反对者在市政厅前聚集他们认为旧桥仍然可以使用很多年而
且更便宜。`;
    expect(paragraphsOf(text)).toEqual([
      "市政府星期二宣布河上的新桥将于明年春天开始建造费用由市民和国家共同承担工程预计需要三年时间才能全部完成并且通车反对者在市政厅前聚集他们认为旧桥仍然可以使用很多年而且更便宜。",
    ]);
  });
});

describe("text that is not hard-wrapped", () => {
  test.each([
    ["a paragraph a line", "The bridge will be built next year.\nIt will be paid by the town.\nThe mayor is content."],
    ["a menu", "Home\nPolitics\nBusiness and finance\nSports and leisure activities\nCulture"],
    [
      "short sentences of much the same length",
      "The mayor of the town opened the bridge.\nThe choir of the school sang two songs.\nThe rain began when the speech was over.\nThe guests then went to the town hall.",
    ],
  ])("%s: every line is a block", (_, text) => {
    expect(paragraphsOf(text)).toEqual(text.split("\n"));
  });

  test("long lines beside short ones are no column", () => {
    const text = `${"The bridge will be built next year and the town will pay for it. ".repeat(5).trim()}\n`.repeat(4);
    expect(paragraphsOf(text)).toHaveLength(4);
  });
});

test("a line of zero-width characters counts as blank", () => {
  const text = "One\n\u200b\nTwo";
  expect(unwrapLines(normaliseText(text), splitLines(text)).map((b) => b.blankLinesBefore)).toEqual([0, 1]);
});
