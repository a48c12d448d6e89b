// Names travel: Ludwig van Beethoven is written so in every language, so these belong to none.

/** Small words inside a name. */
const NAME_PARTICLES =
  "van von der den de del della dei degli di da do dos das du des la le les lo los las el al bin ibn bint binti binte bte a/l a/p ben bar abu ould mac mc st y e i zu zur vom ter ten te af av 's 't d san santa";
const PARTICLES = new Set(NAME_PARTICLES.split(" "));

/** Whether a word is a small one inside names: "van", "bin". */
export const isParticle = (word: string): boolean => PARTICLES.has(word.toLowerCase());

/** Behind a name, with or without a stop. */
export const NAME_SUFFIXES =
  "Jr jr JR Sr sr SR II III IV PhD MD MA MS MSc BA BSc MBA LLM JD EdD PsyD PharmD DDS DVM RN RD RDN OBE MBE CBE MP CFP CPA CPP Esq";

/** Before a name. */
export const NAME_TITLES = "dr prof mr mrs ms mag ing dipl univ sir dame rev lt col capt sgt maj";

/** Inside the name of a house: "University of Leeds". */
export const HOUSE_PARTICLE = "of";

/** By-words that are first names elsewhere. */
export const BY_WORD_NAMES: ReadonlySet<string> = new Set(["oleh", "yazan", "di"]);

/** What a place of two words opens with, and a name does not. */
export const PLACE_HEADS =
  "new united san los las el la st saint sankt bad tel port puerto cape hong buenos ciudad rio são kuala kota fort nova nowy nowa north south east west нижний великий новый кривий नई תל באר";

/** Papers of South and South-East Asia put a colon behind a dateline's place: "NEW DELHI: …"; elsewhere it ends a label. */
export const PLACES_BEFORE_COLON =
  "new delhi|mumbai|kolkata|chennai|bengaluru|islamabad|karachi|lahore|peshawar|quetta|dhaka|kathmandu|kuala lumpur|singapore|jakarta|manila";

/** What names of people open with in Chinese. */
const HAN_SURNAMES =
  "王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾蔡叶葉苏蘇魏吕呂沈姚";
/** What papers and stations end with in Chinese. */
export const HAN_HOUSE_ENDS = "报報社网網视視台";
/** What desks of Korean papers end with, and names do not: 정치부. */
const HANGUL_DESK_ENDS = "부팀실국";
/** What names of people open with in Korean. */
const HANGUL_SURNAMES = "김이박최정강조윤장임한오서신권황안송류홍";
/** The second sign of a Japanese surname: 山田, 鈴木. */
const JAPANESE_SURNAME_ENDS = "田木藤村井野島原橋辺林川崎沢";

// 王小明
const HAN_NAME = `[${HAN_SURNAMES}]\\p{sc=Han}{2}`;
// 홍길동, not 정치부
const HANGUL_NAME = `[${HANGUL_SURNAMES}]\\p{sc=Hangul}[^\\P{sc=Hangul}${HANGUL_DESK_ENDS}]`;
// 山田花子 · 山田 花子, neither 川辺市で nor 東村山市
const JAPANESE_NAME = `\\p{sc=Han}[${JAPANESE_SURNAME_ENDS}] ?[\\p{sc=Han}\\p{sc=Hiragana}]{2,3}`;

/** What stands alone in a line and may be a name in a script without capitals. */
export const EAST_ASIAN_NAME = new RegExp(`^(?:${HAN_NAME}|${HANGUL_NAME}|${JAPANESE_NAME})(?<![でにをはが市])$`, "u");
/** A word that may be a name in Korean. */
export const KOREAN_NAME = new RegExp(`^${HANGUL_NAME}$`, "u");
