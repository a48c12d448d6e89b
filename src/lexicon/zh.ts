import type { Lexicon } from "./lexicon";

/** Chinese */
export const zh: Lexicon = {
  language: "zh",
  commonWords: "",

  dates: {},

  bylines: {
    by: "文|作者|记者|記者|撰文|执笔|撰稿|文字|通讯员|采写|本报记者|图文|採訪|本報記者",
    after: "报道|報導|撰",
    editor: "编辑|編輯|责任编辑",
    translator: "翻译|翻譯|编译|編譯|译|譯",
    contributor: "参与采写|亦有贡献",
    and: "和|与|與|及|&",
    job: "评论员|評論員|特派员|特派員|教授|研究员|研究員|总编辑|總編輯|分析师|分析師|学者|主持人|律师",
    staff: "编辑部|編輯部|通讯社|日报|日報|新闻|新聞|晚报|晚報",
    photo: "图|圖|摄|攝|摄影|攝影|图片|圖片|照片",
    video: "视频|視頻|影片",
    illustration: "插图|插圖|绘图",
    graphic: "制图|图表|圖表",
    credit: "来源|來源|提供",
  },

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
