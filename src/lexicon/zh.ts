import type { Lexicon } from "./lexicon";

/** Chinese */
export const zh: Lexicon = {
  language: "zh",
  commonWords: "",

  dates: {},

  bylines: {},

  lines: {
    advertisement: "广告|廣告",
    "author-box": "作者简介",
    comments: "留言|發表評論|评论",
    consent: "我们使用cookie",
    copyright: "版权声明",
    follow: "关注",
    footer: "关于我们|联系我们|隐私政策",
    login: "登入|登录",
    navigation: "跳到主要內容|跳至内容|首頁",
    newsletter: "订阅",
    player: "收听",
    popular: "最新文章|热门推荐|热门文章",
    "reading-time": "阅读时间",
    related: "上一篇|延伸閱讀|推荐阅读|相关新闻|相关阅读",
    share: "分享|分享到|分享到：",
    tags: "标签",
  },
};
