import type { Lexicon } from "./lexicon";

/** English */
export const en: Lexicon = {
  language: "en",
  commonWords:
    "the of and to in that is was for it with as his on be at by this had not are but from or have they which said",

  dates: {},

  bylines: {
    by: "by|words|story|text|author|author of the article",
    after: "reports|writes",
    editor: "edited|editing|compiled|reviewed|fact-checked",
    translator: "translated|translation",
    photographer: "photographs by|photography by|photos by|pictures by",
    contributor:
      "additional reporting|with reporting|contributions|with contributions|contributed to this report|contributed to this article|contributed to this story|contributed reporting|research",
    and: "and|&",
    using: "with|with files from|via",
    job: "report|correspondent|editor|journalist|columnist|contributor|contributing|producer|presenter|anchor|analyst|critic|blogger|freelance|writer|intern|director|chief|professor|researcher|scientist|strategist|economist|commentator|founder|specialist|manager|attorney|technologist|executive|president|adviser|expert|photographer|senior|deputy|special|political",
    staff:
      "staff|newsroom|news|desk|newsdesk|editorial board|editorial team|the editors|team|agencies|agency|wire|press|bureau|our correspondent|media|magazine|newspaper|times|post|herald|tribune|daily|gazette|association|university|institute",
    beside: "more from|more by|special to|exclusive|bio",
    photo: "photo|photograph|picture|image|pic|file photo|courtesy photo",
    video: "video|footage|film|screenshot|screengrab",
    illustration: "illustration|illustrated|drawing|artwork|cartoon",
    graphic: "graphic|infographic|chart|map",
    credit: "credit|source|courtesy|courtesy of|provided|handout|copyright|supplied",
  },

  lines: {},
};
