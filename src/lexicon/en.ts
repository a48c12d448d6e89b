import type { Lexicon } from "./lexicon";

/** English */
export const en: Lexicon = {
  language: "en",
  commonWords:
    "the of and to in that is was for it with as his on be at by this had not are but from or have they which said",

  dates: {},

  bylines: {},

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
