import { describe, expect, test } from "vitest";
import { allLanguages } from "../../src/lexicon/all";
import { detectLanguage } from "../../src/lexicon/detect-language";
import { en } from "../../src/lexicon/en";
import { createVocabulary } from "../../src/lexicon/vocabulary";
import { splitLines } from "../../src/text/lines";

const everyLanguage = createVocabulary(allLanguages);
const detect = (text: string, vocabulary = everyLanguage) => detectLanguage(text, splitLines(text), vocabulary);

describe("detectLanguage", () => {
  test.each([
    [
      "af",
      "Die burgemeester het gesê dat die brug in die somer oopgemaak sal word en dat hulle nie meer vir die werk hoef te betaal nie",
    ],
    ["ar", "وقال المتحدث إن الجسر الذي كان مغلقا منذ بداية العام قد فتح من جديد في المدينة بعد أعمال الصيانة"],
    ["bg", "Кметът каза, че мостът ще бъде отворен през лятото, след като работата по него беше завършена"],
    ["cs", "Starosta řekl, že most bude otevřen v létě, protože práce na něm již byly dokončeny a město je zaplatilo"],
    [
      "da",
      "Borgmesteren sagde, at broen bliver åbnet til sommer, efter at arbejdet er blevet færdigt, og at byen ikke skal betale mere",
    ],
    ["de", "Die Brücke wird nach Angaben der Stadt im Sommer für den Verkehr geöffnet, sagte der Bürgermeister"],
    ["el", "Ο δήμαρχος είπε ότι η γέφυρα θα ανοίξει το καλοκαίρι"],
    ["en", "The bridge will be opened in the summer, the mayor said, and the town is to pay for it"],
    ["es", "El puente se abrirá en el verano, dijo el alcalde, y la ciudad lo pagará con los fondos del año"],
    ["fa", "شهردار گفت که این پل در تابستان برای مردم باز خواهد شد و هزینه آن را شهر پرداخت کرده است"],
    [
      "fi",
      "Pormestari sanoi, että silta avataan kesällä ja että kaupunki on jo maksanut sen, mutta myös valtio voi auttaa",
    ],
    ["fr", "Le pont sera ouvert dans les prochains mois, a dit le maire, et la ville ne paiera pas plus que prévu"],
    ["he", "ראש העיר אמר כי הגשר ייפתח בקיץ"],
    ["hi", "महापौर ने कहा कि पुल गर्मियों में खोला जाएगा"],
    [
      "hr",
      "Gradonačelnik je rekao da će most biti otvoren tijekom ljeta, nakon što su radovi završeni, i da se neće platiti više",
    ],
    ["hu", "A polgármester szerint a hidat nyáron nyitják meg, és a város már kifizette, de az állam is segít majd"],
    [
      "id",
      "Wali kota mengatakan bahwa jembatan itu akan dibuka pada musim panas dan tidak bisa dilewati saat ini karena sudah rusak",
    ],
    [
      "is",
      "Bæjarstjórinn segir að brúin verði opnuð í sumar og að það hafi ekki verið dýrt fyrir bæinn þar sem þeir eru margir",
    ],
    [
      "it",
      "Il ponte sarà aperto in estate, ha detto il sindaco, e la città non pagherà più di quanto è previsto nel piano",
    ],
    ["ja", "市長は橋が夏に開通すると述べた。費用は市が負担する。"],
    ["ko", "시장은 다리가 여름에 개통될 것이라고 말했다"],
    [
      "lt",
      "Meras pranešė, kad tiltas bus atidarytas vasarą, nes darbai jau baigti, tačiau miestas už jį dar nėra sumokėjęs, o tai yra svarbu",
    ],
    [
      "ms",
      "Datuk bandar berkata bahawa jambatan itu boleh dibuka ketika musim panas kerana telah siap, kata beliau kepada pemberita",
    ],
    [
      "nb",
      "Ordføreren sier at broen blir åpnet til sommeren etter at arbeidet er ferdig, og at byen ikke må betale mer for den",
    ],
    [
      "nl",
      "De brug wordt in de zomer geopend, zei de burgemeester, en de stad heeft er niet meer voor betaald dan het plan was",
    ],
    [
      "pl",
      "Burmistrz powiedział, że most zostanie otwarty w lecie, ale miasto nie zapłaci za to więcej, niż było w planie, oraz że się cieszy",
    ],
    [
      "pt",
      "A ponte será aberta no verão, disse o prefeito, e a cidade não vai pagar mais do que foi previsto até ao fim do ano",
    ],
    [
      "ro",
      "Primarul a spus că podul va fi deschis în vară și că orașul nu va plăti mai mult pentru el, dar sunt și alte lucrări din acest an",
    ],
    ["ru", "Мэр сообщил, что мост откроют летом и что город за него уже заплатил, но не все это знают"],
    [
      "sk",
      "Starosta povedal, že most bude otvorený v lete, pretože práce na ňom boli ukončené a mesto ich podľa plánu aj zaplatilo, ale ktorý deň",
    ],
    [
      "sr",
      "Градоначелник је рекао да ће мост бити отворен током лета, након што су радови завршени, и да се неће платити више",
    ],
    [
      "sv",
      "Borgmästaren säger att bron ska öppnas i sommar och att staden inte har betalat mer för den än vad som var planerat efter valet",
    ],
    ["th", "นายกเทศมนตรีกล่าวว่าสะพานจะเปิดในฤดูร้อน"],
    [
      "tr",
      "Belediye başkanı köprünün yaz için açılacağını söyledi ve bu kadar çok para daha sonra yeni bir yol ile birlikte var dedi",
    ],
    ["uk", "Мер повідомив, що міст відкриють влітку, але місто за нього вже заплатило, а також про це знають не всі"],
    ["vi", "Thị trưởng cho biết cây cầu sẽ được mở vào mùa hè và thành phố đã trả tiền cho việc này trong năm"],
    ["zh", "市长说大桥将于夏天开放，费用由市政府承担"],
  ])("tells %s", (language, text) => {
    expect(detect(text)).toBe(language);
  });

  test("every language of the library stands in the table above", () => {
    expect(allLanguages).toHaveLength(37);
  });

  test.each([
    ["nothing", ""],
    ["numbers", "12 45 67,5 2024-02-14"],
    ["a menu of names", "Lindow Marburg Tolosa Verdun"],
    [
      "filler text",
      "Lorem ipsum dolor sit amet consectetur adipiscing elit sed do eiusmod tempor incididunt labore dolore magna aliqua",
    ],
  ])("leaves %s open", (_, text) => {
    expect(detect(text)).toBeNull();
  });

  test("answers only with languages of the vocabulary", () => {
    expect(detect("市长说大桥将于夏天开放", createVocabulary([en]))).toBeNull();
  });

  test("reads a long text by samples of its whole length", () => {
    const menu = "Home Sport Video Login ".repeat(300);
    const body = "Der Bürgermeister sagte, dass die Brücke im Sommer für den Verkehr geöffnet wird. ".repeat(400);
    expect(detect(menu + body)).toBe("de");
  });

  test("answers alike whatever the line ends", () => {
    const french = "Le pont sera ouvert dans les prochains mois, a dit le maire, et la ville paiera. ".repeat(62);
    const spanish = "El puente\nse abrirá\nen el\nverano,\ndijo el\nalcalde,\ny la ciudad\nlo pagará\n".repeat(60);
    const text = french + spanish;
    expect(detect(text.replaceAll("\n", "\r\n"))).toBe(detect(text));
  });
});
