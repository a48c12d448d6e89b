import type { Lexicon } from "./lexicon";

/** Thai */
export const th: Lexicon = {
  language: "th",
  commonWords: "",

  dates: {},

  bylines: {
    by: "โดย|เรื่อง|ผู้เขียน|เรียบเรียง|เขียนโดย",
    after: "รายงาน",
    editor: "แก้ไขโดย",
    translator: "แปลโดย|แปล",
    contributor: "ร่วมรายงาน",
    and: "และ|&",
    job: "ผู้สื่อข่าว|นักข่าว|บรรณาธิการ|คอลัมนิสต์|ช่างภาพ|นักวิเคราะห์",
    staff: "กองบรรณาธิการ|สำนักข่าว|ทีมข่าว",
    photo: "ภาพ|ภาพถ่าย|ภาพโดย",
    video: "วิดีโอ",
    illustration: "ภาพประกอบ",
    graphic: "กราฟิก",
    credit: "ที่มา|เครดิต",
  },

  lines: {},
};
