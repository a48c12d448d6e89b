import { describe, expect, it } from "vitest";
import { parseArticle } from "../../src/index";

// Invented texts; the headers above them are in the tables.
const KOREAN_TEXT = `시의회는 수요일 강 위에 새 다리를 놓는 안건을 통과시켰다. 의원 스물한 명이 찬성했고 아홉 명이 반대했으며 두 명은 기권했다.

새 다리는 공업 지구와 구시가지를 잇고 병원까지 가는 시간을 15분가량 줄일 것으로 보인다. 공사는 내년 봄에 시작된다.

시장은 기자회견에서 "이번 임기에서 가장 중요한 투자"라며 "주민들이 수십 년 동안 기다려 왔다"고 말했다.`;
const CHINESE_TEXT = `市议会周三批准在河上修建一座新桥。二十一名议员投了赞成票，九人反对，两人弃权。工程预计明年春天开工，将持续四年左右。

新桥将把工业区与老城连接起来，使前往医院的时间缩短约十五分钟。市政府表示，这将大大减轻市中心的交通压力，方便居民出行。

反对者认为这座桥会把河边的绿地一分为二，他们正准备向法院提起诉讼，要求重新评估项目。`;
const JAPANESE_TEXT = `市議会は水曜日、川に新しい橋を架ける計画を賛成多数で可決した。賛成は二十一人、反対は九人で、二人が棄権した。工事は来年の春に始まる予定だ。

新しい橋は工業地区と旧市街を結び、病院までの時間を十五分ほど短くする。市によると、完成までには四年かかる見通しで、渋滞の緩和が期待されている。

反対派は、橋が川沿いの緑地を二つに分けると指摘しており、裁判所に訴える準備を進めている。`;
const HEBREW_TEXT = `מועצת העיר אישרה ביום רביעי את בנייתו של גשר חדש מעל הנהר. עשרים ואחד חברים הצביעו בעד, תשעה נגד ושניים נמנעו.

הגשר יחבר את אזור התעשייה לעיר העתיקה ויקצר את הדרך לבית החולים ברבע שעה. העבודות יתחילו באביב הבא, כך נמסר.

המתנגדים טוענים שהגשר יחצה את השטח הירוק שלאורך הנהר, והם מתכוונים לפנות לבית המשפט.`;
const PERSIAN_TEXT = `شورای شهر روز چهارشنبه ساخت پلی تازه بر روی رودخانه را تصویب کرد. بیست و یک نفر رأی موافق و نه نفر رأی مخالف دادند.

این پل منطقه صنعتی را به شهر قدیم پیوند می‌دهد و راه بیمارستان را یک ربع کوتاه می‌کند. کار ساخت از بهار آینده آغاز می‌شود.

مخالفان می‌گویند پل فضای سبز کنار رودخانه را دو نیم می‌کند و آماده شکایت به دادگاه می‌شوند.`;
const DUTCH_TEXT = `De gemeenteraad heeft woensdag ingestemd met de bouw van een nieuwe brug over de rivier. Eenentwintig leden stemden voor, negen tegen en twee onthielden zich.

De brug verbindt het industriegebied met de oude stad en maakt de weg naar het ziekenhuis een kwartier korter. Het werk begint volgend voorjaar.

Tegenstanders zeggen dat de brug het groen langs de rivier doorsnijdt en bereiden een gang naar de rechter voor.`;

const SWEDISH_TEXT = `Fullmäktige beslutade på onsdagen att bygga en ny bro över ån. Tjugoen ledamöter röstade för, nio emot och två avstod.

Bron ska binda ihop industriområdet med gamla stan och göra vägen till sjukhuset en kvart kortare. Arbetet börjar nästa vår.

Motståndarna säger att bron skär av grönområdet vid ån och tänker överklaga beslutet till förvaltningsrätten.`;
const SPANISH_TEXT = `El pleno aprobó el miércoles la construcción de un nuevo puente sobre el río. Veintiún concejales votaron a favor, nueve en contra y dos se abstuvieron.

El puente unirá la zona industrial con el casco antiguo y acortará un cuarto de hora el camino al hospital. Las obras empezarán en primavera.

Los detractores sostienen que el puente partirá en dos la ribera y preparan un recurso ante los tribunales.`;

const KOREAN_TITLE = "시의회, 새 다리 건설안 통과시켜";
const CHINESE_TITLE = "市议会批准建设新桥缓解中心城区拥堵";
const JAPANESE_TITLE = "市議会、新しい橋の建設を可決";
const HEBREW_TITLE = "מועצת העיר אישרה את בניית הגשר החדש";
const PERSIAN_TITLE = "شورای شهر ساخت پل تازه بر روی رودخانه را تصویب کرد";
const DUTCH_TITLE = "Gemeenteraad stemt in met bouw van nieuwe brug";

const SWEDISH_TITLE = "Fullmäktige säger ja till ny bro över ån";
const SPANISH_TITLE = "El pleno aprueba la construcción de un nuevo puente sobre el río";

const namesOf = (header: readonly string[], text: string) =>
  parseArticle(`${header.join("\n")}\n\n${text}`)
    .authors.filter(({ role }) => role === "author")
    .map(({ name }) => name);

describe("a line of a day and a time", () => {
  it.each(["2024년 3월 12일 14:35", "입력 2024년 3월 12일 14:35"])(
    "is no title, though it is the longest: %s",
    (time) => {
      const article = parseArticle(`${KOREAN_TITLE}\n${time}\n\n${KOREAN_TEXT}`);
      expect(article.title).toBe(KOREAN_TITLE);
      expect(article.published?.iso).toBe("2024-03-12T14:35");
    },
  );
});

describe("a sentence below a headline", () => {
  it("is its deck, though it is longer", () => {
    const deck = "3년간의 논쟁 끝에 도심 교통을 줄일 사업이 승인됐다.";
    const article = parseArticle(`${KOREAN_TITLE}\n${deck}\n입력 2024년 3월 12일 14:35\n\n${KOREAN_TEXT}`);
    expect([article.title, article.subtitle]).toEqual([KOREAN_TITLE, deck]);
  });
});

describe("a name in a script without capitals", () => {
  it.each([
    ["between title and time", [CHINESE_TITLE, "王小明", "2024年03月12日 14:35", "分享"], CHINESE_TEXT, "王小明"],
    ["below title and deck", [CHINESE_TITLE, "经过三年争论，市政府支持这一项目。", "王小明"], CHINESE_TEXT, "王小明"],
    ["above its job", [JAPANESE_TITLE, "山田花子", "記者", "公開：2024年3月12日 14時35分"], JAPANESE_TEXT, "山田花子"],
    ["above its job", [KOREAN_TITLE, "김민수", "기자", "입력 2024년 3월 12일 14:35"], KOREAN_TEXT, "김민수"],
    ["beside its time in a line", [CHINESE_TITLE, "王小明 • 2024-03-12 14:35 • 阅读3分钟"], CHINESE_TEXT, "王小明"],
    ["behind its time in a line", [JAPANESE_TITLE, "2024/03/12 14:35 | 山田花子"], JAPANESE_TEXT, "山田花子"],
    ["above its job", [PERSIAN_TITLE, "مریم رضایی", "خبرنگار", "انتشار: 2024-03-12 14:35"], PERSIAN_TEXT, "مریم رضایی"],
  ])("is the author %s: %j", (_, header, text, name) => {
    expect(namesOf(header, text)).toEqual([name]);
  });

  it.each([
    ["新华社", [CHINESE_TITLE, "经过三年争论，市政府支持这一项目。", "2024年03月12日 14:35", "新华社"], CHINESE_TEXT],
    ["TT", [SWEDISH_TITLE, "12 mars 2024 kl. 14.35", "TT"], SWEDISH_TEXT],
    ["רויטרס", [HEBREW_TITLE, "12 במרץ 2024, 14:35", "רויטרס"], HEBREW_TEXT],
  ])("is missing where an agency stands beside the time: %s", (name, header, text) => {
    expect(namesOf(header, text)).toEqual([name]);
  });

  it("is no name where it is a place or a desk", () => {
    for (const line of ["川辺市", "社会部"]) {
      expect(namesOf([JAPANESE_TITLE, line, "2024/03/12 14:35"], JAPANESE_TEXT)).toEqual([]);
    }
    expect(namesOf([KOREAN_TITLE, "정치부", "입력 2024년 3월 12일 14:35"], KOREAN_TEXT)).toEqual([]);
  });
});

describe("what stands around a byline", () => {
  it("is how long the article takes to read", () => {
    const line = "Lucía Fernández • 12/03/2024 14:35 • 3 min de lectura";
    expect(namesOf([SPANISH_TITLE, line], SPANISH_TEXT)).toEqual(["Lucía Fernández"]);
  });

  it("is a deck where a sentence holds a by-word of its language", () => {
    const deck = "پس از سه سال بحث، شهر از طرحی پشتیبانی کرد که بار مرکز را سبک می‌کند.";
    expect(namesOf([PERSIAN_TITLE, deck, "2024-03-12 14:35"], PERSIAN_TEXT)).toEqual([]);
  });

  it("is a caption where a sentence stands before the credit", () => {
    const caption = "הגשר בבנייה. צילום: רון ברק";
    expect(namesOf([HEBREW_TITLE, caption, "יעל כהן", "פורסם: 12.03.2024, 14:35"], HEBREW_TEXT)).toEqual(["יעל כהן"]);
  });

  it("is a caption though it opens with what elsewhere is a by-word", () => {
    const caption = "De brug in aanbouw. Foto: Kees Bakker / ANP";
    const header = [DUTCH_TITLE, caption, "Marieke van den Berg", "Gepubliceerd op 12 maart 2024 om 14:35"];
    expect(namesOf(header, DUTCH_TEXT)).toEqual(["Marieke van den Berg"]);
  });

  it("is the way to the article", () => {
    const header = ["Home > Nieuws", "12 maart 2024 om 14:35", DUTCH_TITLE, "Marieke van den Berg"];
    expect(namesOf(header, DUTCH_TEXT)).not.toContain("Nieuws");
  });

  it("is a place where a caption of Japanese ends in one", () => {
    expect(namesOf([JAPANESE_TITLE, "2024/03/12 14:35", "建設中の橋＝川辺市で"], JAPANESE_TEXT)).toEqual([]);
  });
});
