import type { Lexicon } from "./lexicon";

/** Thai */
export const th: Lexicon = {
  language: "th",
  commonWords: "",

  dates: {},

  bylines: {},

  lines: {
    advertisement: "โฆษณา",
    comments: "ความคิดเห็น|แสดงความคิดเห็น",
    copyright: "สงวนลิขสิทธิ์",
    follow: "ติดตามเรา",
    footer: "ติดต่อเรา|นโยบายความเป็นส่วนตัว|เกี่ยวกับเรา",
    login: "สมัครสมาชิก|เข้าสู่ระบบ",
    navigation: "ค้นหา|หน้าแรก|เมนู",
    popular: "ข่าวยอดนิยม|ข่าวล่าสุด|ยอดนิยม",
    related: "ข่าวที่เกี่ยวข้อง|บทความที่เกี่ยวข้อง|อ่านต่อ|อ่านเพิ่มเติม|เนื้อหาที่เกี่ยวข้อง",
    share: "คัดลอกลิงก์|พิมพ์|แชร์",
    tags: "แท็ก",
  },
};
