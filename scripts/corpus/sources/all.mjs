import { aeb } from "./aeb.mjs";
import { fundus } from "./fundus.mjs";
import { naeb } from "./naeb.mjs";
import { postlight } from "./postlight.mjs";
import { readability } from "./readability.mjs";
import { wcxb } from "./wcxb.mjs";

/** Each source: the folder of its files → its cases.
 *
 *  A case has `id`, `source`, `publisher`, `key` (what its split is drawn from) or `split`, `url`, `crawlDate`,
 *  `fallbackLang`, `html` (bytes), `forceUtf8`, `expected` and perhaps `extra`.
 */
export const SOURCES = { fundus, readability, postlight, aeb, naeb, wcxb };
