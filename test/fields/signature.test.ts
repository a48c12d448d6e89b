import { describe, expect, test } from "vitest";
import { readOpening, readSignature } from "../../src/fields/signature";
import { fieldContext } from "../support/field-context";

describe("who signs at the end of a text", () => {
  test.each([
    ["The bridge is open. (Reporting by Odessa Farthingale in Lyon)", [["Odessa Farthingale", "author"]]],
    [
      "(Reporting by Odessa Farthingale and Rufus Pemberley; Editing by Maud Ellershaw)",
      [
        ["Odessa Farthingale", "author"],
        ["Rufus Pemberley", "author"],
        ["Maud Ellershaw", "editor"],
      ],
    ],
    [
      "Reporting by Odessa Farthingale; Editing by Maud Ellershaw",
      [
        ["Odessa Farthingale", "author"],
        ["Maud Ellershaw", "editor"],
      ],
    ],
    ["The bridge is open. Maud Ellershaw contributed to this report.", [["Maud Ellershaw", "contributor"]]],
    ["Additional reporting by Maud Ellershaw in Leeds.", [["Maud Ellershaw", "contributor"]]],
    ["Die Brücke ist offen. (dpa)", [["dpa", "author"]]],
    [
      "Die Brücke ist offen. (Maud Ellershaw aus Berlin, Tim Quillmann, 14.2.2024)",
      [
        ["Maud Ellershaw", "author"],
        ["Tim Quillmann", "author"],
      ],
    ],
    ["Broen er åben. /ritzau/", [["ritzau", "author"]]],
    ["橋は来年夏に開通する。【山田花子】", [["山田花子", "author"]]],
    [
      "Die Brücke ist offen. (AFP, dpa)",
      [
        ["AFP", "author"],
        ["dpa", "author"],
      ],
    ],
  ])("reads %s", (paragraph, expected) => {
    const authors = readSignature(paragraph, fieldContext());
    expect(authors.map(({ name, role }) => [name, role])).toEqual(expected);
    for (const { name, start, end } of authors) expect(paragraph.slice(start, end)).toBe(name);
  });

  test.each([
    "Die Brücke ist offen. (mey)",
    "Die Brücke ist offen. (Foto vom 14.2.2024)",
    "Die Brücke ist offen. (Stand: 14.2.2024)",
    "Die Brücke ist offen. (Maud Ellershaw)",
    "The bridge is open (finally).",
    "By Monday, Odessa Farthingale said, all of it would be open.",
    "The bridge was built by Odessa Farthingale.",
    "The bridge (built by Odessa Farthingale)",
    "橋は来年夏に開通する。【関連記事】",
    "",
  ])("finds no one in %j", (paragraph) => {
    expect(readSignature(paragraph, fieldContext())).toEqual([]);
  });
});

describe("whom a text names as it begins", () => {
  test.each([
    ["新华社林达瓦尔2月7日电（记者王小明、李红）市长7日宣布，新桥将于明年夏天开通。", ["王小明", "李红"]],
    ["本报讯（记者 王小明）市长7日宣布，新桥将于明年夏天开通。", ["王小明"]],
    ["本报讯（记者 王小明 通讯员 李红）市长7日宣布，新桥将于明年夏天开通。", ["王小明", "李红"]],
    ["本报讯（通讯员 王小明）市长7日宣布，新桥将于明年夏天开通。", ["王小明"]],
    ["（中央社記者王小明台北7日電）市長7日宣布，新橋將於明年夏天開通。", ["王小明"]],
    ["〔記者王小明／台北報導〕市長7日宣布，新橋將於明年夏天開通。", ["王小明"]],
    ["【ロンドン＝山田花子、鈴木一郎】橋は来年夏に開通する。", ["山田花子", "鈴木一郎"]],
    ["(서울=연합뉴스) 홍길동 김민준 기자 = 새 다리가 내년 여름 개통된다.", ["홍길동", "김민준"]],
    ["[서울=뉴시스] 홍길동 기자 = 새 다리가 내년 여름 개통된다.", ["홍길동"]],
    ["[서울=뉴시스]홍길동 인턴기자 = 새 다리가 내년 여름 개통된다.", ["홍길동"]],
    ["(서울=연합뉴스) 홍길동 논설위원 = 새 다리가 내년 여름 개통된다.", ["홍길동"]],
  ])("reads %s", (paragraph, expected) => {
    const authors = readOpening(paragraph, fieldContext());
    expect(authors.map(({ name }) => name)).toEqual(expected);
    for (const { name, start, end } of authors) expect(paragraph.slice(start, end)).toBe(name);
  });

  test.each([
    "市长7日宣布（见图），新桥将于明年夏天开通。",
    "市长7日对记者表示，新桥将于明年夏天开通（记者王小明）。",
    "시장은 7일 홍길동 기자에게 새 다리가 개통된다고 말했다.",
    "【ロンドン＝共同】橋は来年夏に開通する。",
    "【写真】橋は来年夏に開通する。",
    "市長（記者会見での発言）は橋の開通を喜んだ。",
    "市长（记者从市政府获悉）7日宣布，新桥将于明年夏天开通。",
    "老桥（文字说明见下页）将于明年夏天重新开放。",
    "(서울) 새 다리 = 내년 여름 개통된다.",
    "LONDON (Reuters) - The bridge is open.",
    "",
  ])("finds no one in %j", (paragraph) => {
    expect(readOpening(paragraph, fieldContext())).toEqual([]);
  });
});
