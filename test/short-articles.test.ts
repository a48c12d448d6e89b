import { describe, expect, test } from "vitest";
import { parseArticle } from "../src/index";

/** A headline, a byline, a day and three paragraphs of one sentence each: all that a short notice has. */
const NOTICES: readonly (readonly [language: string, author: string, lines: readonly string[]])[] = [
  [
    "de",
    "Ada Winter",
    [
      "Brücke öffnet nach drei Jahren",
      "Von Ada Winter",
      "14. Februar 2024",
      "Die alte Brücke ist nach drei Jahren Bauzeit am Montag wieder für den Verkehr freigegeben worden.",
      "Die Anwohner freuen sich, dass sie wieder zu Fuß zum Markt gehen können.",
      "Der Stadtrat will im nächsten Monat die Kosten prüfen lassen.",
    ],
  ],
  [
    "zh",
    "王小明",
    [
      "老桥维修三年后重新开放",
      "记者 王小明",
      "2024-02-14 10:39",
      "河上的老桥在经过三年维修之后于星期一重新开放，费用是原计划的两倍。",
      "居民表示很高兴能够再次步行去市场，市长承诺再建一座桥。",
      "市议会将于下个月开始审计费用，一位官员对记者们说，结果将会公布。",
    ],
  ],
  [
    "ko",
    "김민준",
    [
      "낡은 다리 3년 만에 재개통",
      "김민준 기자",
      "2024.02.14 10:39",
      "강 위의 낡은 다리가 3년간의 보수를 마치고 월요일에 다시 개통됐다. 비용은 당초 계획의 두 배였다.",
      "주민들은 다시 시장까지 걸어갈 수 있어 기쁘다고 말했다. 시장은 다리를 하나 더 짓겠다고 약속했다.",
      "시의회는 다음 달부터 비용 감사를 시작할 예정이며 결과를 공개하기로 했다.",
    ],
  ],
];

describe.each([
  ["blank lines", "\n\n"],
  ["no blank lines", "\n"],
])("a short notice with %s between its lines", (_, between) => {
  test.each(NOTICES)("is read whole (%s)", (language, author, lines) => {
    const [title, , , ...paragraphs] = lines;
    expect(parseArticle(lines.join(between))).toMatchObject({
      title,
      author: { name: author },
      published: { date: "2024-02-14" },
      sections: [{ heading: null, paragraphs }],
      language,
    });
  });
});
