import type { Lexicon } from "./lexicon";

/** English */
export const en: Lexicon = {
  language: "en",
  commonWords:
    "the of and to in that is was for it with as his on be at by this had not are but from or have they which said",

  dates: {
    months:
      "january jan | february feb febr | march mar | april apr | may | june jun | july jul | august aug | september sept sep | october oct | november nov | december dec",
    weekdays:
      "monday mon | tuesday tue tues | wednesday wed weds | thursday thu thur thurs | friday fri | saturday sat | sunday sun",
    publishedLabels:
      "published | published on | published at | published by | first published | first published on | originally published | originally published on | publication date | publish date | date published | published date | posted | posted on | posted at | posted in | date posted | created | created on | released | release date | issued | issued on | filed | date | added | uploaded | written on | aired | submitted | submitted on | pub date | premiered | premieres | press release",
    updatedLabels:
      "updated | updated on | updated at | last updated | last updated on | last update | latest update | modified | last modified | last modified on | date modified | date updated | update | edited | last edited | last edited on | revised | last revised | corrected | corrected on | amended | refreshed | reviewed | last reviewed | upd",
    relativeDays:
      "just_now moments_ago a_moment_ago a_few_seconds_ago seconds_ago | today this_morning this_afternoon this_evening tonight | yesterday | day_before_yesterday",
    relativeUnits:
      "second seconds sec secs s | minute minutes min mins m | hour hours hr hrs h | day days d | week weeks wk wks w | month months mo mos mth mths | year years yr yrs y",
    ago: "ago | earlier | old | back",
    one: "a an one",
    meridiems: "am a | pm p",
    noonAndMidnight: "noon midday | midnight",
    clockUnits: "h hrs hours oclock o_clock | | ",
    connecting: "at on of the and in from by",
    ordinals: "st nd rd th",
    zones:
      "eastern time = ET | eastern standard time = EST | eastern daylight time = EDT | eastern = ET | us eastern time = ET | central time = CT | central standard time = CST | central daylight time = CDT | central = CT | mountain time = MT | mountain standard time = MST | mountain daylight time = MDT | mountain = MT | pacific time = PT | pacific standard time = PST | pacific daylight time = PDT | pacific = PT | atlantic time = atlantic | alaska time = AKT | hawaii time = HST | greenwich mean time = GMT | coordinated universal time = UTC | universal time = UTC | british summer time = BST | central european time = CET | central european standard time = CET | central european summer time = CEST | eastern european time = EET | eastern european summer time = EEST | western european time = WET | india standard time = IST | indian standard time = IST | japan standard time = JST | korea standard time = KST | singapore time = SGT | singapore standard time = SGT | hong kong time = HKT | malaysia time = MYT | malaysian time = MYT | philippine time = PHT | philippine standard time = PHT | manila time = PHT | china standard time = beijing | beijing time = beijing | south africa standard time = SAST | east africa time = EAT | west africa time = WAT | central africa time = CAT | moscow time = MSK | gulf standard time = GST | arabian standard time = riyadh | israel time = jerusalem | pakistan standard time = PKT | australian eastern standard time = AEST | australian eastern daylight time = AEDT | australian eastern time = AET | australian central time = adelaide | australian western standard time = AWST | new zealand time = NZT | new zealand standard time = NZST | new zealand daylight time = NZDT | newfoundland time = newfoundland | london time = london | uk time = london | irish time = dublin | paris time = CET | berlin time = CET | new york time = ET | los angeles time = PT | chicago time = CT | toronto time = ET | tokyo time = JST | sydney time = AET | dubai time = GST | sao paulo time = BRT | brasilia time = BRT | kyiv time = kyiv | istanbul time = TRT | hanoi time = ICT | bangkok time = ICT | jakarta time = WIB | local time = local",
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
      "view author archive|more by|special to|exclusive|bio|sport|sports|politics|business|opinion|culture|world|entertainment|technology|science|health|lifestyle|features",
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
