import { describe, expect, test } from "vitest";
import { readDateline } from "../../src/fields/dateline";
import { fieldContext } from "../support/field-context";

describe("datelines", () => {
  test.each([
    ["WASHINGTON (AP) —", "The bridge is open.", "WASHINGTON", "AP"],
    ["LA CROSSE, Wis. (AP) —", "The bridge is open.", "LA CROSSE, Wis.", "AP"],
    ["LONDON, Feb 14 (Reuters) -", "The bridge is open.", "LONDON", "Reuters"],
    ["NEW YORK (KXYZ) –", "The bridge is open.", "NEW YORK", "KXYZ"],
    ["MIAMI —", "The bridge is open.", "MIAMI", null],
    ["FLUSHING MEADOWS —", "Odessa Farthingale won.", "FLUSHING MEADOWS", null],
    ["WASHINGTON, D.C. —", "The bridge is open.", "WASHINGTON, D.C.", null],
    ["Berlin (dpa) –", "Die Brücke ist offen.", "Berlin", "dpa"],
    ["Berlin (dpa/lby) -", "Die Brücke ist offen.", "Berlin", "dpa/lby"],
    ["Kyiv.", "The bridge is open.", "Kyiv", null],
    ["Bad Homburg.", "Die Brücke ist offen.", "Bad Homburg", null],
    ["Paris, le 14 février 2024 (AFP) -", "Le pont est ouvert.", "Paris", "AFP"],
    ["MADRID, 14 feb (EFE).-", "El puente está abierto.", "MADRID", "EFE"],
    ["Rio de Janeiro -", "A ponte está aberta.", "Rio de Janeiro", null],
    ["МОСКВА, 14 фев —", "Мост открыт.", "МОСКВА", null],
    ["新华社北京2月14日电", "新桥开通。", "北京", "新华社"],
    ["(中央社台北14日電)", "新橋開通。", "台北", "中央社"],
    ["【ロンドン=共同】", "新しい橋が開通した。", "ロンドン", "共同"],
    ["[東京 14日 ロイター] -", "新しい橋が開通した。", "東京", "ロイター"],
    ["(서울=연합뉴스)", "새 다리가 개통됐다.", "서울", "연합뉴스"],
    ["(서울=연합뉴스) 김등불 기자 =", "새 다리가 개통됐다.", "서울", "연합뉴스"],
    ["【ロンドン共同】", "新しい橋が開通した。", "ロンドン", "共同"],
    ["【台北14日電】", "新橋開通。", "台北", null],
    ["NEW DELHI:", "The bridge is open.", "NEW DELHI", null],
    ["Kyiv, Ukraine —", "The bridge is open.", "Kyiv, Ukraine", null],
    ["MOSCOW, February 14. /TASS/.", "The bridge is open.", "MOSCOW", "TASS"],
    ["МОСКВА, 14 фев — РИА Новости.", "Мост открыт.", "МОСКВА", "РИА Новости"],
    ["Frankfurt/Main (dpa) -", "Die Brücke ist offen.", "Frankfurt/Main", "dpa"],
    ["Genève (ats) -", "Le pont est ouvert.", "Genève", "ats"],
    ["MADRID 14 Feb. (EUROPA PRESS) -", "El puente está abierto.", "MADRID", "EUROPA PRESS"],
    ["(ANSA) - ROMA, 14 FEB -", "Il ponte è aperto.", "ROMA", "ANSA"],
    ["Neustadt an der Weinstraße.", "Die Brücke ist offen.", "Neustadt an der Weinstraße", null],
    ["JAKARTA, LENTERA.com -", "Jembatan baru dibuka.", "JAKARTA", "LENTERA.com"],
    ["NEW DELHI, Feb 14 (PTI)", "The bridge is open.", "NEW DELHI", "PTI"],
    ["Berlin (AFP)", "Die Brücke ist offen.", "Berlin", "AFP"],
    ["BOGOTÁ.-", "El puente está abierto.", "BOGOTÁ", null],
    ["КИЕВ, 14 фев - РИА Новости.", "Мост открыт.", "КИЕВ", "РИА Новости"],
    ["القاهرة (رويترز) -", "الجسر مفتوح.", "القاهرة", "رويترز"],
    ["(中央社記者林小明台北14日電)", "新橋開通。", "台北", "中央社"],
    ["人民网北京2月14日电", "新桥开通。", "北京", "人民网"],
  ])("reads %s before %s", (dateline, sentence, place, agency) => {
    const paragraph = `${dateline} ${sentence}`;
    expect(readDateline(paragraph, fieldContext())).toEqual({ place, agency, start: 0, end: dateline.length });
  });

  test.each([
    "The bridge is open. It cost a lot.",
    "FILE - The bridge is open.",
    "VIDEO — The bridge is open.",
    "Warning: The bridge is open.",
    "UPDATE: The bridge is open.",
    "(EXCLUSIVE) - ROMA, 14 FEB - The bridge is open.",
    "Mr. Farthingale crossed the bridge.",
    "AP — The bridge is open.",
    "Lyon (left) The bridge is open.",
    "القاهرة - الجسر مفتوح.",
    "The Bridge – A Story of Two Towns",
    "Odessa Farthingale (left) – The engineer of the bridge.",
    "“We built it,” she said.",
    "",
  ])("finds none in %j", (paragraph) => {
    expect(readDateline(paragraph, fieldContext())).toBeNull();
  });

  test("takes capitals before a hyphen for a column's name in French", () => {
    expect(readDateline("CARTES - Après la pluie, le pont.", fieldContext("fr"))).toBeNull();
  });
});
