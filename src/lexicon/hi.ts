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

  lines: {
    advertisement: "विज्ञापन",
    "author-box": "लेखक के बारे में",
    comments: "कमेंट|टिप्पणियां|टिप्पणी",
    copyright: "सर्वाधिकार सुरक्षित",
    follow: "फॉलो करें",
    footer: "गोपनीयता नीति|संपर्क करें|हमारे बारे में",
    login: "लॉगिन|साइन इन",
    navigation: "खोजें|मेन्यू|होम",
    popular: "ट्रेंडिंग|ताजा खबरें|सबसे ज्यादा पढ़ी गईं",
    related: "इसे भी पढ़ें|और पढ़ें|यह भी पढ़ें|ये भी पढ़ें|संबंधित खबरें",
    share: "प्रिंट|शेयर|शेयर करें",
    tags: "टैग",
  },
};
