import type { Lexicon } from "./lexicon";

/** Korean */
export const ko: Lexicon = {
  language: "ko",
  commonWords: "",

  dates: {
    months: "",
    weekdays: "월요일 월 | 화요일 화 | 수요일 수 | 목요일 목 | 금요일 금 | 토요일 토 | 일요일 일",
    publishedLabels:
      "입력 | 기사입력 | 기사 입력 | 등록 | 기사등록 | 기사 등록 | 승인 | 기사승인 | 기사 승인 | 게재 | 작성 | 작성일 | 등록일 | 발행 | 발행일 | 게시 | 게시일 | 송고시간 | 송고 | 최초입력 | 최초 입력 | 입력시간 | 등록시간 | 보도 | 입력시각 | 입력일시 | 발행일시 | 작성시간 | 보도시간 | 최초승인",
    updatedLabels:
      "수정 | 기사수정 | 기사 수정 | 최종수정 | 최종 수정 | 업데이트 | 최종업데이트 | 최종 업데이트 | 갱신 | 수정시간 | 수정일 | 최종편집 | 최종 편집 | 수정시각 | 최종수정시간 | 수정일시",
    relativeDays: "방금 방금_전 지금 | 오늘 | 어제 | 그저께 그제",
    relativeUnits: "초 | 분 | 시간 | 일 | 주 주일 | 개월 달 | 년",
    ago: "전",
    one: "한",
    meridiems: "오전 새벽 아침 | 오후 저녁 밤 낮",
    noonAndMidnight: "정오 | 자정",
    clockUnits: "시 | 분 | 초",
    dateUnits: "년 | 월 | 일",
    connecting: "에 의",
    zones:
      "한국시간 = KST | 한국 시간 = KST | 한국시각 = KST | 현지시간 = local | 현지 시간 = local | 현지시각 = local | 현지 시각 = local | 미국 동부시간 = ET | 미 동부시간 = ET | 그리니치표준시 = GMT",
    eras: "올해 = 0 | 지난해 = -1 | 작년 = -1",
  },

  bylines: {},

  lines: {},
};
