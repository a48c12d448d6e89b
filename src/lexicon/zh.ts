import type { Lexicon } from "./lexicon";

/** Chinese */
export const zh: Lexicon = {
  language: "zh",
  commonWords: "",

  dates: {
    weekdays:
      "星期一 周一 週一|星期二 周二 週二|星期三 周三 週三|星期四 周四 週四|星期五 周五 週五|星期六 周六 週六|星期日 星期天 周日 週日 日",
    publishedLabels: "发布|发表|發布|發佈|發表|刊登|出版|上稿|创建|上传|张贴",
    updatedLabels: "更新|修改|编辑|編輯",
    relativeDays: "刚刚 剛剛|今天 今日|昨天 昨日|前天",
    relativeUnits:
      "秒 秒钟 秒鐘|分钟 分鐘 分 30半小时 30半小時 30半个小时 30半個小時|小时 小時 个小时 個小時|天 日|周 週 星期|个月 個月|年",
    ago: "前|以前|之前",
    meridiems: "上午 凌晨 早上 清晨 早晨|下午 晚上 晚 傍晚 中午 晚间 晚間",
    noonAndMidnight: "正午|午夜",
    clockUnits: "时 時 点 點 点钟 點鐘|分 分钟|秒",
    dateUnits: "年|月|日 号 號",
    connecting: "于 於 在 的 时间 時間 日期",
    zones:
      "北京时间 = Asia/Shanghai|北京時間 = Asia/Shanghai|台北時間 = Asia/Taipei|台灣時間 = Asia/Taipei|香港時間 = HKT|格林尼治时间 = GMT|格林尼治标准时间 = GMT|格林威治時間 = GMT|美东时间 = ET|美東時間 = ET|当地时间 = local|當地時間 = local|香港时间 = HKT|台北时间 = Asia/Taipei|美国东部时间 = ET|纽约时间 = ET|東京時間 = JST|东京时间 = JST|伦敦时间 = Europe/London",
    eras: "民国 = 1911|民國 = 1911|中华民国 = 1911|中華民國 = 1911|今年 = 0|本年 = 0|去年 = -1",
  },

  bylines: {
    by: "文|作者|记者|記者|撰文|执笔|撰稿|文字|通讯员|采写|本报记者|图文|採訪|本報記者",
    after: "报道|报导|報導|撰",
    editor: "编辑|編輯|责编|责任编辑|責任編輯",
    translator: "翻译|翻譯|编译|編譯|译|譯",
    contributor: "参与采写|亦有贡献",
    and: "和|与|與|及|&",
    job: "评论员|評論員|特派员|特派員|教授|研究员|研究員|总编辑|總編輯|分析师|分析師|学者",
    staff: "编辑部|編輯部|通讯社|日报|日報|新闻|新聞|晚报|晚報",
    photo: "图|圖|摄|攝|摄影|攝影|图片|圖片|照片",
    video: "视频|視頻|影片",
    illustration: "插图|插圖|绘图",
    graphic: "制图|图表|圖表",
    credit: "来源|來源|提供",
  },

  lines: {
    advertisement: "广告|廣告|贊助內容",
    "author-box": "作者简介|關於作者",
    comments: "留言|發表評論|评论",
    consent: "我们使用cookie|接受所有cookie|本網站使用cookie",
    copyright: "免责声明|未经授权不得转载|版权声明|版权所有|版權所有",
    follow: "关注|追蹤我們",
    footer: "关于我们|广告服务|联系我们|隐私政策",
    login: "注册|登入|登录",
    navigation: "跳到主要內容|跳至内容|返回顶部|首頁",
    newsletter: "訂閱電子報|订阅|订阅我们的通讯",
    player: "播放视频|收听|语音播报",
    popular: "即時新聞|最新文章|点击排行|热点新闻|热门推荐|热门文章|熱門新聞",
    "reading-time": "分钟阅读|閱讀時間|阅读时间|预计阅读",
    related:
      "上一篇|延伸閱讀|延伸阅读|推荐阅读|更多新聞|查看更多|猜你喜欢|相关新闻|相关阅读|相關新聞|閱讀全文|阅读更多",
    share: "分享|分享到|分享到：|分享至|加入书签|复制链接|微信扫一扫|打印|複製連結",
    tags: "标签|標籤",
  },
};
