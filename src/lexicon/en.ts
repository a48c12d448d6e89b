import type { Lexicon } from "./lexicon";

/** English */
export const en: Lexicon = {
  language: "en",
  commonWords: "the of and to in that is was for it with as his on be at by this not are but from or have they which",

  dates: {
    months: "january|february|march|april|may|june|july|august|september|october|november|december",
    weekdays: "monday|tuesday|wednesday weds|thursday|friday|saturday|sunday",
    publishedLabels:
      "published|publication|publish date|posted|created|released|issued|filed|date|added|uploaded|written on|aired|submitted|premiered",
    updatedLabels: "updated|update|modified|edited|revised|corrected|amended|refreshed|reviewed",
    relativeDays: "just_now moments_ago seconds_ago|today|yesterday",
    relativeUnits:
      "second* sec secs s|minute* min mins m 30half_an_hour 30half_hour|hour* hr hrs h|day* d|week* wk wks w|month* mo mos mth mths|year* yr yrs y",
    ago: "ago",
    one: "a an one",
    meridiems: "am a|pm p",
    noonAndMidnight: "noon midday|midnight",
    clockUnits: "h hrs oclock o_clock",
    connecting: "at on of the and in from by",
    ordinals: "st nd rd th",
    zones:
      "eastern = ET|eastern time = ET|central time = CT|mountain time = MT|pacific = PT|pacific time = PT|greenwich time = GMT|british time = Europe/London|uk time = Europe/London|central european time = CET|israel time = Asia/Jerusalem|india time = IST|beijing time = Asia/Shanghai|japan time = JST|local time = local|washington time = ET|time = city",
    zoneModifiers: "standard daylight summer mean",
    dayNumbers:
      "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty_first|twenty_second|twenty_third|twenty_fourth|twenty_fifth|twenty_sixth|twenty_seventh|twenty_eighth|twenty_ninth|thirtieth|thirty_first",
    eras: "be = -543",
  },

  bylines: {
    by: "by|words|story|text|author|author of the article",
    editor: "edited|editing|compiled|reviewed|fact-checked|fact checked",
    translator: "translated|translation",
    photographer: "photographs by|photography by|photos by|pictures by",
    contributor:
      "additional reporting|with reporting|contributions|with contributions|contributed to this report|contributed to this article|contributed to this story|contributed reporting",
    and: "and|&",
    using: "with|with files from|via",
    house: "for|special to|on behalf of",
    job: "reporter|correspondent|editor|journalist|columnist|contributor|producer|presenter|anchor|analyst|critic|blogger|freelance|writer|director|chief|professor|researcher|scientist|economist|founder|specialist|manager|attorney|technologist|executive|president|expert|photographer|senior|deputy|special|political|head of|ceo",
    staff:
      "staff|staff and agencies|staff writer|staff report|staff reporter|newsroom|news|desk|newsdesk|editorial board|editorial team|the editors|team|agencies|agency|wire|press|bureau|our correspondent|media|magazine|times|post|herald|tribune|daily|association|university|institute|corporation|ltd|admin|online|radio|corp|inc|llc|plc|company|foundation|college|tv|gazette|ledger|chronicle|observer|courier|sentinel|inquirer|enquirer|examiner",
    beside:
      "last updated|last modified|first published|exclusive|bio|sport|sports|politics|business|opinion|culture|world|entertainment|technology|science|health|lifestyle|features|sponsored by|powered by|presented by|hosted by|category|categories|latest|stories|headlines|forecast|real estate|middle east|supported by|brought to you by|press release|reporting from|download|view|show|caption|takeaways|insights|questions|frequently asked questions|thoughts|summary|tools|guide|posts|blogs|getting started",
    photo: "photo|photograph|picture|image|pic|file photo|courtesy photo",
    video: "video|footage|film|screenshot|screengrab",
    illustration: "illustration|illustrated|art by|drawing|artwork|cartoon",
    graphic: "graphic|infographic|chart|map",
    credit: "credit|source|courtesy|courtesy of|provided|handout|file|copyright|supplied",
  },

  lines: {
    advertisement:
      "ad feedback|advertisement|article content|article continues below|paid content|paid post|promoted|sponsored|sponsored content|story continues below",
    "author-box":
      "about the author|is a journalist|is a staff writer|articles by|more by|more from this author|view all posts|view author archive",
    comments:
      "comments|join the conversation|leave a comment|leave a reply|log in to comment|post a comment|report this comment|sort by|view comments",
    consent:
      "accept all|accept cookies|cookie settings|manage preferences|reject all|this website uses cookies|we use cookies|we value your privacy",
    copyright: "all rights reserved|copyright|may not be reproduced",
    follow: "follow|follow us|follow us on|instagram|join us on|preferred source|youtube",
    footer:
      "about us|accessibility|advertise with us|careers|contact|contact us|cookie policy|do not sell|faq|privacy policy|sitemap|terms and conditions|terms of service|terms of use",
    login:
      "already a subscriber|create an account|forgot password|log in|log out|my account|register|sign in|sign up|subscribe|subscribe to continue reading|subscribers only",
    navigation:
      "back to top|breadcrumb|close|home|load more|main menu|menu|next article|next post|previous article|previous post|search|sections|show more|skip to content|skip to main content|toggle navigation",
    newsletter:
      "email address|get the latest|in your inbox|newsletter|newsletters|sign up for|subscribe to our|thank you for subscribing|your email address",
    player: "enlarge image|hide caption|listen|loading|pause|play|toggle caption|transcript|view gallery",
    popular:
      "breaking news|editor's picks|latest news|most popular|most read|most viewed|must read|popular now|recent posts|top stories|trending|trending now|what to read next",
    "reading-time": "min read|minute read|reading time",
    related:
      "also read|don't miss|more from|more in|more on this story|more stories|read also|read more|read next|recommended|related|related articles|related posts|related stories|see also|up next|you may also like|you might also like",
    share:
      "copy link|email|facebook|linkedin|pinterest|print|reddit|save|share|share on x|share this article|share this story|telegram|twitter|whatsapp",
    tags: "filed under|tags|topics",
  },
};
