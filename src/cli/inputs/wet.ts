import { AsyncIterReader, WARCParser, type WARCRecord } from "warcio";
import { locate } from "../failure";
import type { RawText } from "../plan";
import type { InputFile } from "./files";
import { MOST_RECORD_BYTES } from "./lines";

/** The pages of a WET file: its `conversion` records, each a web page as plain text.
 *
 *  Source: WARC 1.1 (ISO 28500:2017) §6.7; https://commoncrawl.org/get-started on WET files.
 *
 * @throws InputError where the file stops being what it claims to be.
 */
export async function* readWet(file: InputFile, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<RawText> {
  let record = 0;
  try {
    // Without compression: gzip is undone already, natively.
    for await (const warcRecord of WARCParser.iterRecords(new AsyncIterReader(chunks, null))) {
      record++;
      const bytes = await readPayload(warcRecord);
      if (warcRecord.warcType === "conversion") yield toText(file, record, warcRecord, bytes);
    }
  } catch (error) {
    throw locate(error, { file: file.path, record: Math.max(record, 1) });
  }
}

// warcio takes any line for the start of a record, and waits for ever for the rest of one that it is told to skip:
// so every record is checked and read.
async function readPayload(record: WARCRecord): Promise<Uint8Array> {
  const length = record.warcContentLength;
  if (!record.warcHeaders.statusline.startsWith("WARC/")) throw new Error("not a WARC record");
  if (!(length <= MOST_RECORD_BYTES)) throw new Error(`longer than ${MOST_RECORD_BYTES >> 20} MB`);
  const bytes = await record.readFully(false);
  if (bytes.length < length) throw new Error("ends too early");
  return bytes;
}

// Content-Type: text/plain; charset="utf-8"
const CHARSET = /;\s*charset\s*=\s*"?([^\s";]+)/iu;

function toText(file: InputFile, number: number, record: WARCRecord, bytes: Uint8Array): RawText {
  return {
    origin: { file: file.path, record: number },
    bytes,
    alone: false,
    name: `${file.name}-${number}`,
    charset: CHARSET.exec(record.warcContentType ?? "")?.[1] ?? null,
    page: { url: record.warcTargetURI || null, date: record.warcDate || null },
  };
}
