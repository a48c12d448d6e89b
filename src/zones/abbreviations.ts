/** What a zone's name can mean, the commonest reading in news first.
 *
 *     EST: "-5 America/New_York ~ 10 Australia/Sydney AU"
 *          label's own offset in hours, the IANA zone whose clock it names, who points to it
 *
 *  A name without an offset ("ET") is its region's clock, whatever the season. A zone of "-" has no clock that
 *  changes. `|` separates readings that are all likely: the name is ambiguous. `~` separates readings that count
 *  only where the text's region or language (the capitals and small letters behind the zone) points to them.
 *
 *  Offsets: IANA data and national laws of 2024; frequencies: time lines of news pages.
 */
export const ZONE_ROWS: Readonly<Record<string, string>> = {
  UTC: "0 UTC",
  UT: "0 UTC",
  Z: "0 UTC",
  GMT: "0 -",
  // Europe
  WET: "0 Europe/Lisbon",
  WEST: "1 Europe/Lisbon",
  CET: "1 Europe/Paris",
  CEST: "2 Europe/Paris",
  MEZ: "1 Europe/Berlin",
  MESZ: "2 Europe/Berlin",
  SEČ: "1 Europe/Prague",
  SELČ: "2 Europe/Prague",
  HNEC: "1 Europe/Paris",
  HAEC: "2 Europe/Paris",
  EET: "2 Europe/Athens ~ 2 Europe/Kyiv uk UA ~ 2 Europe/Helsinki fi FI ~ 2 Africa/Cairo EG",
  EEST: "3 Europe/Athens ~ 3 Europe/Kyiv uk UA ~ 3 Europe/Helsinki fi FI ~ 3 Africa/Cairo EG",
  BST: "1 Europe/London GB | 6 Asia/Dhaka BD | 11 Pacific/Bougainville PG",
  MSK: "3 Europe/Moscow",
  TRT: "3 Europe/Istanbul",
  TSİ: "3 Europe/Istanbul",
  // North America
  ET: "America/New_York",
  EST: "-5 America/New_York ~ -5 America/Panama PA ~ -5 America/Jamaica JM ~ 10 Australia/Sydney AU",
  EDT: "-4 America/New_York ~ 11 Australia/Sydney AU",
  CT: "America/Chicago",
  CST: "-6 America/Chicago US | 8 Asia/Shanghai CN TW HK zh | -5 America/Havana CU ~ -6 America/Mexico_City MX ~ -6 America/Belize BZ",
  CDT: "-5 America/Chicago ~ -4 America/Havana CU",
  MT: "America/Denver",
  MST: "-7 America/Denver ~ -7 America/Phoenix ~ 8 Asia/Kuala_Lumpur MY ms ~ 6.5 Asia/Yangon MM",
  MDT: "-6 America/Denver",
  PT: "America/Los_Angeles",
  PST: "-8 America/Los_Angeles ~ 8 Asia/Manila PH ~ 5 Asia/Karachi PK",
  PDT: "-7 America/Los_Angeles",
  AKT: "America/Anchorage",
  AKST: "-9 America/Anchorage",
  AKDT: "-8 America/Anchorage",
  HST: "-10 Pacific/Honolulu",
  AST: "-4 America/Halifax CA | 3 Asia/Riyadh SA AE KW QA ar | -4 America/Puerto_Rico PR",
  ADT: "-3 America/Halifax",
  NST: "-3.5 America/St_Johns",
  NDT: "-2.5 America/St_Johns",
  // Latin America
  BRT: "-3 America/Sao_Paulo",
  BRST: "-2 America/Sao_Paulo",
  ART: "-3 America/Argentina/Buenos_Aires",
  COT: "-5 America/Bogota",
  PET: "-5 America/Lima",
  CLT: "-4 America/Santiago",
  CLST: "-3 America/Santiago",
  VET: "-4 America/Caracas",
  // Africa and the Middle East
  WAT: "1 Africa/Lagos",
  CAT: "2 Africa/Harare",
  SAST: "2 Africa/Johannesburg",
  EAT: "3 Africa/Nairobi",
  IDT: "3 Asia/Jerusalem",
  IRST: "3.5 Asia/Tehran",
  GST: "4 Asia/Dubai AE OM ar | -2 Atlantic/South_Georgia GS",
  // Asia
  IST: "5.5 Asia/Kolkata IN hi | 2 Asia/Jerusalem IL he | 1 Europe/Dublin IE ga",
  PKT: "5 Asia/Karachi",
  NPT: "5.75 Asia/Kathmandu",
  BDT: "6 Asia/Dhaka ~ 8 Asia/Brunei BN",
  MMT: "6.5 Asia/Yangon",
  ICT: "7 Asia/Bangkok ~ 7 Asia/Ho_Chi_Minh vi VN",
  WIB: "7 Asia/Jakarta",
  WITA: "8 Asia/Makassar",
  WIT: "9 Asia/Jayapura",
  SGT: "8 Asia/Singapore",
  MYT: "8 Asia/Kuala_Lumpur",
  HKT: "8 Asia/Hong_Kong",
  PHT: "8 Asia/Manila",
  PHST: "8 Asia/Manila",
  JST: "9 Asia/Tokyo",
  KST: "9 Asia/Seoul",
  // Australia and the Pacific
  AWST: "8 Australia/Perth",
  ACST: "9.5 Australia/Adelaide ~ 9.5 Australia/Darwin",
  ACDT: "10.5 Australia/Adelaide",
  AET: "Australia/Sydney",
  AEST: "10 Australia/Sydney ~ 10 Australia/Brisbane",
  AEDT: "11 Australia/Sydney",
  NZT: "Pacific/Auckland",
  NZST: "12 Pacific/Auckland",
  NZDT: "13 Pacific/Auckland",
  // The clock of a place that the text does not name
  local: "-",
};
