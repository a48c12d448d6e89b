import type { Lexicon } from "./lexicon";

/** Hindi */
export const hi: Lexicon = {
  language: "hi",
  commonWords: "",

  dates: {},

  bylines: {
    by: "लेखक|लेखिका|द्वारा|रिपोर्ट|लेख|प्रस्तुति",
    after: "की रिपोर्ट",
    editor: "संपादन",
    translator: "अनुवाद|अनुवादक",
    contributor: "सहयोग",
    and: "और|तथा|एवं|&",
    job: "संवाददाता|पत्रकार|संपादक|वरिष्ठ|ब्यूरो प्रमुख|विश्लेषक",
    staff: "डेस्क|न्यूज|न्यूज़",
    photo: "फोटो|फ़ोटो|तस्वीर",
    video: "वीडियो",
    illustration: "चित्रण",
    graphic: "ग्राफिक",
    credit: "स्रोत|साभार",
  },

  lines: {},
};
