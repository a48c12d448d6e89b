import type { Lexicon } from "./lexicon";

/** English */
export const en: Lexicon = {
  language: "en",
  commonWords:
    "the of and to in that is was for it with as his on be at by this had not are but from or have they which said",

  dates: {
    months:
      "january | february | march | april | may | june | july | august | september | october | november | december",
    weekdays: "monday | tuesday | wednesday weds | thursday | friday | saturday | sunday",
    publishedLabels:
      "published | publication | publish date | posted | created | released | issued | filed | date | added | uploaded | written on | aired | submitted | premiered",
    updatedLabels: "updated | update | modified | edited | revised | corrected | amended | refreshed | reviewed",
    relativeDays: "just_now moments_ago seconds_ago | today | yesterday",
    relativeUnits:
      "second* sec secs s | minute* min mins m | hour* hr hrs h | day* d | week* wk wks w | month* mo mos mth mths | year* yr yrs y",
    ago: "ago",
    one: "a an one",
    meridiems: "am a | pm p",
    noonAndMidnight: "noon midday | midnight",
    clockUnits: "h hrs oclock o_clock",
    connecting: "at on of the and in from by",
    ordinals: "st nd rd th",
    zones:
      "eastern = ET | eastern time = ET | central time = CT | mountain time = MT | pacific = PT | pacific time = PT | greenwich time = GMT | british time = BST | uk time = london | london time = london | central european time = CET | paris time = CET | moscow time = MSK | kyiv time = kyiv | israel time = jerusalem | india time = IST | singapore time = SGT | hong kong time = HKT | beijing time = beijing | japan time = JST | local time = local",
    zoneModifiers: "standard daylight summer mean",
    dayNumbers:
      "first | second | third | fourth | fifth | sixth | seventh | eighth | ninth | tenth | eleventh | twelfth | thirteenth | fourteenth | fifteenth | sixteenth | seventeenth | eighteenth | nineteenth | twentieth | twenty_first | twenty_second | twenty_third | twenty_fourth | twenty_fifth | twenty_sixth | twenty_seventh | twenty_eighth | twenty_ninth | thirtieth | thirty_first",
    eras: "be = -543",
  },

  bylines: {
    by: "by|words|story|text|author|author of the article",
    after: "writes",
    editor: "edited|editing|compiled|reviewed|fact-checked",
    translator: "translated|translation",
    photographer: "photographs by|photography by|photos by|pictures by",
    contributor:
      "additional reporting|with reporting|contributions|with contributions|contributed to this report|contributed to this article|contributed to this story|contributed reporting|research",
    and: "and|&",
    using: "with|with files from|via",
    job: "reporter|correspondent|editor|journalist|columnist|contributor|contributing|producer|presenter|anchor|analyst|critic|blogger|freelance|writer|director|chief|professor|researcher|scientist|strategist|economist|commentator|founder|specialist|manager|attorney|technologist|executive|president|adviser|expert|photographer|senior|deputy|special|political",
    staff:
      "staff|staff writer|staff report|staff reporter|newsroom|news|desk|newsdesk|editorial board|editorial team|the editors|team|agencies|agency|wire|press|bureau|our correspondent|media|magazine|newspaper|times|post|herald|tribune|daily|gazette|association|university|institute|foundation|corporation|inc|ltd|admin|online|radio",
    beside:
      "view author archive|last updated|last modified|first published|twitter|facebook|instagram|linkedin|more by|special to|exclusive|bio|sport|sports|politics|business|opinion|culture|world|entertainment|technology|science|health|lifestyle|features",
    photo: "photo|photograph|picture|image|pic|file photo|courtesy photo",
    video: "video|footage|film|screenshot|screengrab",
    illustration: "illustration|illustrated|art by|drawing|artwork|cartoon",
    graphic: "graphic|infographic|chart|map",
    credit: "credit|source|courtesy|courtesy of|provided|handout|file|copyright|supplied",
  },

  lines: {
    advertisement: "advertisement|article content|article continues below|promoted|sponsored|story continues below",
    "author-box": "about the author|about the authors|view all posts",
    comments:
      "comments|join the conversation|leave a comment|leave a reply|log in to comment|post a comment|report this comment|sort by|view comments",
    consent: "cookie settings|this website uses cookies|we use cookies",
    copyright: "all rights reserved|copyright|terms of use",
    follow: "follow|follow us|join us on",
    footer:
      "about us|advertise with us|careers|contact us|privacy policy|sitemap|terms and conditions|terms of service|terms of use",
    login: "create an account|log in|my account|register|sign in|sign up",
    navigation:
      "back to top|breadcrumb|home|main menu|menu|search|skip to content|skip to main content|toggle navigation",
    newsletter: "email address|newsletter|subscribe",
    player: "listen|play|watch",
    popular:
      "breaking news|editor's picks|latest news|most popular|most read|recent posts|top stories|trending|what to read next",
    "reading-time": "min read|minute read|reading time",
    related:
      "also read|don't miss|more from|read more|read next|recommended|related articles|related posts|related stories|related topics|see also|up next|you may also like|you may like|you might also like",
    share: "copy link|email|print|share|share on facebook|share on twitter|share this article|share this story|tweet",
    tags: "filed under|tags|topics",
  },
};
