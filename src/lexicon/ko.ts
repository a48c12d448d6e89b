import type { Lexicon } from "./lexicon";

/** Korean */
export const ko: Lexicon = {
  language: "ko",
  commonWords: "",

  dates: {
    weekdays: "월요일 월|화요일 화|수요일 수|목요일 목|금요일 금|토요일 토|일요일 일",
    publishedLabels: "입력|등록|승인|게재|작성|발행|게시|송고|보도",
    updatedLabels: "수정|업데이트|갱신|편집",
    relativeDays: "방금 방금_전|오늘|어제|그저께 그제",
    relativeUnits: "초|분|시간|일|주|개월|년",
    ago: "전",
    one: "한",
    meridiems: "오전 새벽 아침|오후 저녁 밤 낮",
    noonAndMidnight: "정오|자정",
    clockUnits: "시|분|초",
    dateUnits: "년|월|일",
    connecting: "에 의",
    zones: "한국시간 = KST|현지시간 = local|현지 시간 = local",
    eras: "올해 = 0|지난해 = -1|작년 = -1",
  },

  bylines: {
    by: "글|글쓴이|취재|작성자|필자|기고|정리|저자",
    after: "기자|특파원|논설위원|선임기자|인턴기자|객원기자",
    editor: "편집|감수",
    translator: "번역|옮긴이|옮김",
    contributor: "도움|공동취재",
    and: "와|과|및|&",
    job: "편집장|교수|연구원|평론가|변호사|위원|소장|대표",
    staff: "편집부|뉴스팀|취재팀|통신|신문|뉴스",
    photo: "사진|사진제공|사진 제공|이미지|사진출처|촬영",
    video: "영상|동영상",
    illustration: "일러스트|그림",
    graphic: "그래픽|지도",
    credit: "출처|제공|자료",
  },

  lines: {
    advertisement: "ad|광고",
    "author-box": "기자의 다른 기사",
    comments: "댓글|댓글 쓰기|의견쓰기|좋아요",
    consent: "모두 동의|쿠키를 사용합니다",
    copyright: "무단 전재|무단전재 및 재배포 금지|저작권자",
    follow: "구독|네이버에서 구독하기",
    footer: "개인정보처리방침|이용약관|회사소개",
    login: "로그인|회원가입",
    navigation: "검색|닫기|본문 바로가기|본문으로 이동",
    newsletter: "뉴스레터|뉴스레터 구독",
    player: "기사 듣기|동영상 재생|음성으로 듣기",
    popular: "많이 본 뉴스|실시간 인기기사|인기뉴스|주요뉴스|최신뉴스",
    "reading-time": "분 소요|읽는 시간",
    related: "관련 뉴스|관련기사|기사 더보기|더보기|이 기사도 함께 읽어보세요|추천기사",
    share: "url 복사|공유|공유하기|글자 크기|링크 복사|북마크|인쇄하기|카카오톡 공유|페이스북 공유|프린트",
    tags: "키워드|태그",
  },
};
