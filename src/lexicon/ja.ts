import type { Lexicon } from "./lexicon";

/** Japanese */
export const ja: Lexicon = {
  language: "ja",
  commonWords: "",

  dates: {
    weekdays: "月曜日 月|火曜日 火|水曜日 水|木曜日 木|金曜日 金|土曜日 土|日曜日 日",
    publishedLabels: "公開|配信|掲載|投稿|発表|作成|登録|発行|初出",
    updatedLabels: "更新|変更|改訂|修正",
    relativeDays: "たった今 先ほど|今日 本日 きょう|昨日 きのう|おととい",
    relativeUnits: "秒|分|時間|日|週間|か月 カ月 ヶ月|年",
    ago: "前|まえ",
    meridiems: "午前|午後",
    noonAndMidnight: "正午",
    clockUnits: "時|分|秒",
    dateUnits: "年|月|日",
    connecting: "の に は 日時",
    zones: "日本時間 = JST|現地時間 = local|米東部時間 = ET|米国東部時間 = ET",
    eras: "令和 = 2018|平成 = 1988|昭和 = 1925|大正 = 1911|明治 = 1867|今年 = 0|本年 = 0|同年 = 0|昨年 = -1|去年 = -1",
  },

  bylines: {
    by: "文|著者|執筆|筆者|文・写真|取材・文|取材|寄稿|作者|構成|執筆者|聞き手|ライター",
    after: "記者|特派員|著|記|論説委員|氏",
    editor: "編集|監修",
    translator: "翻訳|訳|訳者",
    contributor: "協力|取材協力",
    and: "&",
    job: "編集委員|編集長|ジャーナリスト|解説委員|教授|研究員|編集者|支局長",
    staff: "編集部|取材班|通信社|新聞|ニュース|報道部",
    photo: "写真|撮影|画像|写真提供|画像提供",
    video: "動画|映像",
    illustration: "イラスト|挿絵",
    graphic: "図|図版",
    credit: "提供|出典|資料",
  },

  lines: {
    advertisement: "pr|広告",
    "author-box": "この記事を書いた人",
    comments: "コメント|コメントする|コメントを書く",
    consent: "当サイトではクッキーを使用しています",
    copyright: "無断転載を禁じます|著作権",
    follow: "フォロー",
    footer: "お問い合わせ|サイトマップ|利用規約",
    login: "ログイン|会員登録|有料会員限定",
    navigation: "トップ|メニュー|検索|閉じる",
    newsletter: "ニュースレター|メールマガジン登録",
    player: "音声で聞く",
    popular: "アクセスランキング|ランキング|人気記事",
    "reading-time": "分で読めます",
    related: "あわせて読みたい|こちらもおすすめ|もっと見る|続きを読む|関連ニュース|関連記事",
    share: "はてなブックマーク|シェア|シェアする|ツイート|印刷",
    tags: "キーワード|トピックス",
  },
};
