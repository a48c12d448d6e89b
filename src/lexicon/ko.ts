import type { Lexicon } from "./lexicon";

/** Korean */
export const ko: Lexicon = {
  language: "ko",
  commonWords: "",

  dates: {},

  bylines: {
    by: "글|글쓴이|취재|작성자|필자|기고|정리|저자",
    after: "기자|특파원|논설위원|선임기자|인턴기자|객원기자",
    editor: "편집|감수",
    translator: "번역|옮긴이|옮김",
    contributor: "도움|공동취재",
    and: "와|과|및|·|&",
    job: "편집장|교수|연구원|평론가|변호사|위원|소장|대표|국장|부장|차장|팀장",
    staff: "편집부|뉴스팀|취재팀|통신|신문|뉴스",
    photo: "사진|사진제공|사진 제공|이미지|사진출처|촬영",
    video: "영상|동영상",
    illustration: "일러스트|그림",
    graphic: "그래픽|지도",
    credit: "출처|제공|자료",
  },

  lines: {},
};
