import type { Lexicon } from "./lexicon";

/** Japanese */
export const ja: Lexicon = {
  language: "ja",
  commonWords: "",

  dates: {},

  bylines: {},

  lines: {
    advertisement: "pr|広告",
    "author-box": "この記事を書いた人",
    comments: "コメント|コメントする|コメントを書く",
    consent: "当サイトではクッキーを使用しています",
    copyright: "著作権",
    follow: "フォロー",
    footer: "お問い合わせ|サイトマップ|利用規約",
    login: "ログイン|有料会員限定",
    navigation: "トップ|メニュー|検索",
    newsletter: "ニュースレター",
    player: "音声で聞く",
    popular: "アクセスランキング|ランキング|人気記事",
    "reading-time": "分で読めます",
    related: "あわせて読みたい|こちらもおすすめ|もっと見る|関連ニュース|関連記事",
    share: "はてなブックマーク|シェア|印刷",
    tags: "キーワード",
  },
};
