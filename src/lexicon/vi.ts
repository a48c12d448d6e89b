import type { Lexicon } from "./lexicon";

/** Vietnamese */
export const vi: Lexicon = {
  language: "vi",
  commonWords: "và của là các có được cho trong không với đã một khi này để từ về ông theo ra",

  dates: {
    months:
      "tháng_giêng|tháng_hai|tháng_ba|tháng_tư|tháng_năm|tháng_sáu|tháng_bảy|tháng_tám|tháng_chín|tháng_mười|tháng_mười_một|tháng_mười_hai tháng_chạp",
    weekdays:
      "thứ_hai thứ_2 t2|thứ_ba thứ_3 t3|thứ_tư thứ_4 t4|thứ_năm thứ_5 t5|thứ_sáu thứ_6 t6|thứ_bảy thứ_7 t7|chủ_nhật chúa_nhật cn",
    publishedLabels: "đăng lúc|ngày đăng|xuất bản|đăng",
    updatedLabels: "cập nhật|sửa đổi|chỉnh sửa",
    relativeDays: "vừa_xong mới_đây|hôm_nay|hôm_qua",
    relativeUnits: "giây|phút|giờ tiếng|ngày|tuần|tháng|năm",
    ago: "trước|cách đây",
    one: "một",
    meridiems: "sa sáng|ch chiều tối",
    clockUnits: "giờ h g lúc|phút ph p|giây",
    dateUnits: "năm|tháng thg|ngày mùng",
    connecting: "lúc ngày vào và hồi",
    zones: "giờ việt nam = ICT|giờ hà nội = ICT|giờ địa phương = local",
  },

  bylines: {
    by: "tác giả|bởi|bài|thực hiện|người viết",
    editor: "biên tập",
    translator: "dịch|người dịch",
    contributor: "cộng tác",
    and: "và|&",
    job: "phóng viên|nhà báo|biên tập viên|bình luận viên",
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
    consent: "chúng tôi sử dụng cookie|chấp nhận tất cả",
    copyright: "bản quyền thuộc về|cấm sao chép dưới mọi hình thức",
    follow: "theo dõi",
    footer: "chính sách bảo mật|giới thiệu|liên hệ",
    login: "đăng ký|đăng nhập",
    navigation: "chuyển đến nội dung|menu|trang chủ|tìm kiếm",
    newsletter: "nhận bản tin|đăng ký nhận bản tin",
    player: "nghe bài viết|nghe đọc bài|xem video",
    popular: "tin mới nhất|tin nổi bật|tin đọc nhiều|xem nhiều|đọc nhiều",
    "reading-time": "phút đọc|thời gian đọc",
    related: "bài liên quan|có thể bạn quan tâm|tin cùng chuyên mục|tin liên quan|xem thêm|đọc thêm",
    share: "chia sẻ|in|in bài viết|lưu|lưu bài viết|sao chép liên kết",
    tags: "chủ đề|từ khóa",
  },
};
