import type { Lexicon } from "./lexicon";

/** Vietnamese */
export const vi: Lexicon = {
  language: "vi",
  commonWords:
    "và của là các có được cho trong không với đã một người những khi này để từ đến về tại ông theo ra năm vào cũng trên sẽ",

  dates: {},

  bylines: {
    by: "tác giả|bởi|viết bởi|bài|thực hiện|người viết|theo",
    editor: "biên tập",
    translator: "dịch|người dịch",
    contributor: "cộng tác",
    and: "và|&",
    job: "phóng viên|nhà báo|biên tập viên|bình luận viên|cộng tác viên|chuyên gia",
    staff: "ban biên tập|thông tấn xã|nhóm phóng viên",
    photo: "ảnh|hình|hình ảnh",
    video: "video",
    illustration: "minh họa",
    graphic: "đồ họa",
    credit: "nguồn|tư liệu",
  },

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
