import type { Lexicon } from "./lexicon";

/** Korean */
export const ko: Lexicon = {
  language: "ko",
  commonWords: "",

  dates: {},

  bylines: {},

  lines: {
    advertisement: "ad|광고",
    "author-box": "기자의 다른 기사",
    comments: "댓글|댓글 쓰기|좋아요",
    consent: "쿠키를 사용합니다",
    copyright: "무단전재 및 재배포 금지",
    follow: "구독",
    footer: "개인정보처리방침|이용약관|회사소개",
    login: "로그인|회원가입",
    navigation: "검색|닫기|본문 바로가기",
    newsletter: "뉴스레터",
    player: "기사 듣기",
    popular: "많이 본 뉴스|실시간 인기기사|인기뉴스",
    "reading-time": "읽는 시간",
    related: "관련 뉴스|관련기사|더보기|이 기사도 함께 읽어보세요|추천기사",
    share: "공유|공유하기|프린트",
    tags: "태그",
  },
};
