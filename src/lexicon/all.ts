// Like stands beside like, for gzip looks back over 32 kB; bundlers keep the order of imports.
// biome-ignore-start assist/source/organizeImports: the order saves 3 kB
import { vi } from "./vi";
import { es } from "./es";
import { pt } from "./pt";
import { it } from "./it";
import { ro } from "./ro";
import { fr } from "./fr";
import { en } from "./en";
import { de } from "./de";
import { nl } from "./nl";
import { af } from "./af";
import { da } from "./da";
import { nb } from "./nb";
import { sv } from "./sv";
import { is } from "./is";
import { hu } from "./hu";
import { tr } from "./tr";
import { id } from "./id";
import { ms } from "./ms";
import { fi } from "./fi";
import { lt } from "./lt";
import { cs } from "./cs";
import { sk } from "./sk";
import { pl } from "./pl";
import { hr } from "./hr";
import { sr } from "./sr";
import { bg } from "./bg";
import { ru } from "./ru";
import { uk } from "./uk";
import { el } from "./el";
import { he } from "./he";
import { ko } from "./ko";
import { zh } from "./zh";
import { ja } from "./ja";
import { fa } from "./fa";
import { ar } from "./ar";
import { hi } from "./hi";
import { th } from "./th";
// biome-ignore-end assist/source/organizeImports: the order saves 3 kB
import type { Lexicon } from "./lexicon";

/** Every language that the library reads. Where a month's name is shared and no other word tells whose it is,
 *  the language before is meant: "listopada" is Polish before it is Croatian. */
export const allLanguages: readonly Lexicon[] = [
  af,
  ar,
  bg,
  cs,
  da,
  de,
  el,
  en,
  es,
  fa,
  fi,
  fr,
  he,
  hi,
  hu,
  id,
  is,
  it,
  ja,
  ko,
  lt,
  ms,
  nb,
  nl,
  pl,
  hr,
  pt,
  ro,
  ru,
  sk,
  sr,
  sv,
  th,
  tr,
  uk,
  vi,
  zh,
];
