import type { RawText, Work } from "../plan";

// Enough that a message to a worker thread costs nothing beside the work in it.
const BATCH_BYTES = 32 << 10;

/** Joins small texts that follow each other into one piece of work; order and everything else stay. */
export async function* batchTexts(works: AsyncIterable<Work>): AsyncGenerator<Work> {
  let texts: RawText[] = [];
  let size = 0;
  const flush = function* (): Generator<Work> {
    if (texts.length > 0) yield { kind: "texts", texts };
    texts = [];
    size = 0;
  };
  for await (const work of works) {
    if (work.kind !== "texts") {
      yield* flush();
      yield work;
      continue;
    }
    texts.push(...work.texts);
    size += work.texts.reduce((sum, { bytes }) => sum + bytes.length, 0);
    if (size >= BATCH_BYTES) yield* flush();
  }
  yield* flush();
}
