import type { Lexicon } from "./lexicon";

/** Vietnamese */
export const vi: Lexicon = {
  language: "vi",
  commonWords:
    "và của là các có được cho trong không với đã một người những khi này để từ đến về tại ông theo ra năm vào cũng trên sẽ",

  dates: {},

  bylines: {},

  lines: {
    advertisement: "quảng cáo",
    "author-box": "về tác giả",
    comments: "bình luận|gửi bình luận|ý kiến",
    consent: "chúng tôi sử dụng cookie",
    copyright: "bản quyền thuộc về",
    follow: "theo dõi",
    footer: "chính sách bảo mật|giới thiệu|liên hệ",
    login: "đăng ký|đăng nhập",
    navigation: "chuyển đến nội dung|menu|trang chủ",
    newsletter: "đăng ký nhận bản tin",
    player: "nghe bài viết",
    popular: "tin mới nhất|tin đọc nhiều|đọc nhiều",
    "reading-time": "phút đọc",
    related: "bài liên quan|có thể bạn quan tâm|tin liên quan|xem thêm|đọc thêm",
    share: "chia sẻ|in|sao chép liên kết",
    tags: "chủ đề",
  },
};
