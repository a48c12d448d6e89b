import type { Lexicon } from "./lexicon";

/** English */
export const en: Lexicon = {
  language: "en",
  commonWords:
    "the of and to in that is was for it with as his on be at by this had not are but from or have they which said",

  dates: {},

  bylines: {
    by: "by|written by|words by|story by|posted by|text by|report by|reported by|reporting by|writing by|article by|analysis by|interview by|published by|submitted by|post author|post author by|author|authors|author of the article|words|text",
    after: "reports|writes",
    editor:
      "edited by|editing by|compiled by|produced by|reviewed by|medically reviewed by|fact-checked by|fact checked by",
    translator: "translated by|translation by|translation",
    photographer: "photographs by|photography by|photos by|pictures by|images by",
    contributor:
      "additional reporting by|additional reporting|with reporting by|with additional reporting by|with contributions from|contributions from|contributed to this report|contributed to this article|contributed to this story|contributed reporting|research by|additional writing by",
    and: "and|&",
    using: "with|with files from|with material from|with reporting from",
    job: "reporter|reporters|correspondent|editor|editors|editor-in-chief|journalist|columnist|contributor|contributing|producer|presenter|anchor|analyst|critic|writers|blogger|freelance|writer|intern|fellow|director|chief|professor|lecturer|researcher|scientist|strategist|economist|commentator|broadcaster|publisher|founder|ceo|specialist|manager|coordinator|attorney|technologist|meteorologist|executive|president|chairman|advisor|adviser|expert|author|photographer|videographer|trainee|officer|senior|special|political|deputy|associate|head of",
    staff:
      "staff|newsroom|news|desk|newsdesk|editorial board|editorial team|the editors|team|agencies|agency|wire|wires|press|bureau|staff writer|staff writers|staff reporter|staff reporters|staff report|our correspondent|our reporter|special correspondent|press release|network|media|magazine|newspaper|times|post|herald|tribune|daily|gazette|association|university|institute|foundation|department|ministry|corporation|inc|ltd|llc|admin|online|tv|radio",
    beside:
      "published|updated|posted|comment|comments|leave a comment|min read|minute read|minutes read|mins read|reading time|read time|ago|follow|following|followers|view|view profile|view bio|see all|more from|more by|read more|about the author|profile|archive|share|save|print|email|e-mail|copy link|link copied|listen|subscribe|sign in|sign up|contact|bio|permalink|tags|exclusive|breaking|special to|twitter|facebook|instagram|linkedin|whatsapp|telegram|reddit|home|world|politics|business|sport|sports|opinion|culture|entertainment|technology|health|science|lifestyle|local|latest|trending|videos|photos",
    photo:
      "photo|photos|photograph|photographs|photography|photographer|picture|pictures|pic|pics|image|images|photo credit|image credit|picture credit|image source|photo source|file photo|courtesy photo|photo courtesy|photo courtesy of|image courtesy of",
    video: "video|footage|film|screenshot|screengrab|screen grab|video credit",
    illustration:
      "illustration|illustrations|illustrator|illustrated|drawing|artwork|art|cartoon|rendering|photo illustration",
    graphic: "graphic|graphics|infographic|chart|map",
    audio: "audio|sound|podcast|recording",
    credit: "credit|credits|source|sources|courtesy|courtesy of|provided by|handout|copyright|supplied",
  },

  lines: {},
};
