import type { Lexicon } from "./lexicon";

/** Hebrew */
export const he: Lexicon = {
  language: "he",
  commonWords: "",

  dates: {},

  bylines: {
    by: "מאת|כותב|כותבת|ראיון",
    editor: "עריכה",
    translator: "תרגום|תרגם",
    contributor: "השתתפו בהכנת הכתבה",
    and: "ו|&",
    job: "כתב|כתבת|כתבנו|עיתונאי|עורך|עורכת",
    staff: "מערכת|המערכת|סוכנות",
    photo: "צילום|תמונה|תמונות",
    video: "וידאו",
    illustration: "איור",
    graphic: "גרפיקה",
    credit: "מקור|קרדיט",
  },

  lines: {
    advertisement: "פרסומת|תוכן שיווקי",
    "author-box": "על הכותב",
    comments: "הוסף תגובה|כתבו תגובה|תגובות",
    consent: "אנו משתמשים בעוגיות",
    copyright: "כל הזכויות שמורות",
    follow: "עקבו אחרינו",
    footer: "אודות|צור קשר|תנאי שימוש",
    login: "התחברות|כניסה",
    navigation: "דלג לתוכן|ראשי|תפריט",
    newsletter: "הירשמו לניוזלטר",
    player: "האזינו לכתבה",
    popular: "הכי נקראים|הנקראות ביותר|חדשות אחרונות",
    "reading-time": "זמן קריאה",
    related: "אולי יעניין אותך|כתבות נוספות|כתבות קשורות|עוד בנושא|קראו גם",
    share: "שתף|שתפו|שתפו בפייסבוק",
    tags: "תגיות",
  },
};
