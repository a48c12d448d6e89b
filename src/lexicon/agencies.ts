/** News agencies, picture agencies, stock sites and platforms: one a row, every other way to print it behind a bar.
 *
 *  Up to four letters match as printed (AP is an agency, "ap" and "Pa" are not); longer names in any case.
 *  What an agency calls its services ("AP Photo", "PA Images", "Xinhua News Agency") needs no row.
 */
export const AGENCIES = `
AA|Anadolu|Anadolu Ajansı|الأناضول
AAP|Australian Associated Press
Abaca|Abacapress
Adnkronos
Adobe Stock|AdobeStock|Fotolia
AFP|Agence France-Presse|法新社|فرانس برس|أ ف ب|АФП
Aflo|アフロ
Agência Brasil
Agerpres
AGI|Agenzia Italia
Alamy
AMNA|ΑΠΕ-ΜΠΕ|ANA-MPA|ΑΠΕ
ANI|Asian News International
ANP|Algemeen Nederlands Persbureau
ANSA|Ansa
Antara|Kantor Berita Antara
AP|Associated Press|The Associated Press|美联社|美聯社|أسوشيتد برس
APA|Austria Presse Agentur|APA-OTS
APP|Associated Press of Pakistan
ATS|Keystone-ATS
Belga
Bernama
Bildbyrån
Bloomberg|ブルームバーグ|彭博社
BNS|Baltic News Service
BTA|БТА
Business Wire
CNA|Central News Agency|中央社
CNN Wire|CNN Newsource
CP|Canadian Press|The Canadian Press|La Presse Canadienne
ČTK|CTK|Česká tisková kancelář
ddp
Depositphotos
DHA|Demirören Haber Ajansı
Dow Jones
dpa|DPA|Deutsche Presse-Agentur|dpa-AFX|AFX|德新社
Dreamstime
dts
EFE|Efe|Agencia EFE
EPA|epa|European Pressphoto Agency|EPA-EFE
epd|Evangelischer Pressedienst
Estadão Conteúdo|Agência Estado
Europa Press
Flickr
Folhapress
Getty|Getty Images|gettyimages|ゲッティ
GlobeNewswire
Hans Lucas
HINA|Hina
IANS|Indo-Asian News Service
IC photo|东方IC
İHA|IHA|İhlas Haber Ajansı
imago
Interfax|Интерфакс|Інтерфакс
IRNA|ایرنا|ایسنا|ISNA
iStock|iStockphoto
Jiji|時事|時事通信
Kazinform|Казинформ
Keystone|Keystone-SDA|SDA|sda
KNA|Katholische Nachrichten-Agentur
Kyodo|共同|共同通信|共同社
laif
LaPresse
Lehtikuva
Lusa|LUSA|Agência Lusa
Magnum Photos
MAXPPP
MENA|أ ش أ
Metric Media News Service
MTI|Magyar Távirati Iroda
NAN|News Agency of Nigeria
NASA
news aktuell|ots|presseportal
News1|뉴스1
Newsis|뉴시스
Noticias Argentinas
NTB|Norsk Telegrambyrå
NurPhoto
PA|PA Media|Press Association
PAP|Polska Agencja Prasowa
Pexels
picture alliance
Pixabay
PIXTA|ピクスタ
photocase
Polaris Images
PR Newswire
Prensa Latina
PTI|Press Trust of India|पीटीआई
QNA|قنا
Reuters|Thomson Reuters|Рейтер|Рейтерс|路透社|路透|ロイター|로이터|رويترز|רויטרס
REX Features|Rex
RIA Novosti|РИА Новости|РИА
Ritzau|Ritzau Scanpix
Scanpix
Shutterstock
SID|Sport-Informations-Dienst
Sipa
Tanjug|Танјуг
SPA|واس
Splash News
SRNA|Срна
STA|Slovenska tiskovna agencija
STT|Suomen Tietotoimisto
TASR|SITA
TASS|ТАСС|ITAR-TASS|塔斯社
Télam|Telam
TNN|Times News Network
TNS|Tribune News Service|Tribune Content Agency
TT|TT Nyhetsbyrån
UKRINFORM|Укрінформ|Укринформ
Ullstein Bild
UNI|United News of India
UNIAN|УНІАН|УНИАН
UNN|УНН
Unsplash
UPI|United Press International
VCG|视觉中国|Visual China Group
VNA|TTXVN|Thông tấn xã Việt Nam
WAM|وام
Wikimedia|Wikimedia Commons
Xinhua|新华社|新華社|新华网|신화통신
Yonhap|연합뉴스|聯合通訊社|韩联社
ZUMA|Zumapress
123RF
中新社|中新网|中国新闻网|China News Service
`;

/** Every name of every agency, as printed. */
export const agencyNames = (): string[] => AGENCIES.trim().split(/[|\n]/u);
