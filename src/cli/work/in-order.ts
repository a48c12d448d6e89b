import { Interruption } from "../failure";
import type { Done, Work } from "../plan";
import type { Crew } from "./crew";

// Far more than common work of 256 threads, and little beside what one huge record needs while it is parsed.
const MOST_BYTES_UNDER_WAY = 32 << 20;

/** Has the crew do all the work and yields what became of it in the order of the input.
 *
 *  Reads no further than the crew's capacity ahead of what was taken, and less far where records are huge: a slow reader
 *  of the output slows the reading of the input, and memory stays bounded. An interruption ends the reading; what is under way is finished.
 *
 * @returns Whether the reading was interrupted.
 */
export async function* doInOrder(works: AsyncGenerator<Work>, crew: Crew): AsyncGenerator<Done, boolean> {
  const underWay: Promise<Next>[] = [];
  let reading: Promise<Next> | null = readNext(works);
  let bytesUnderWay = 0;
  let isInterrupted = false;
  while (reading !== null || underWay.length > 0) {
    const candidates = underWay.slice(0, 1);
    const hasRoom = underWay.length < crew.capacity && bytesUnderWay < MOST_BYTES_UNDER_WAY;
    if (reading !== null && hasRoom) candidates.push(reading);
    const next = await Promise.race(candidates);
    if (next.kind === "done") {
      underWay.shift();
      bytesUnderWay -= next.bytes;
      yield next.done;
    } else if (next.kind === "work") {
      // Counted first: the bytes are given away to a thread.
      const bytes = countBytes(next.work);
      bytesUnderWay += bytes;
      underWay.push(attended(crew.do(next.work).then((done) => ({ kind: "done", done, bytes }))));
      reading = readNext(works);
    } else {
      isInterrupted = next.kind === "interrupted";
      reading = null;
    }
  }
  return isInterrupted;
}

type Next =
  | { kind: "work"; work: Work }
  | { kind: "done"; done: Done; bytes: number }
  | { kind: "end" }
  | { kind: "interrupted" };

function countBytes(work: Work): number {
  if (work.kind === "lines") return work.bytes.length;
  return work.kind === "texts" ? work.texts.reduce((sum, { bytes }) => sum + bytes.length, 0) : 0;
}

function readNext(works: AsyncGenerator<Work>): Promise<Next> {
  const next = works.next().then<Next, Next>(
    ({ done, value }) => (done ? { kind: "end" } : { kind: "work", work: value }),
    (error) => {
      if (error instanceof Interruption) return { kind: "interrupted" };
      throw error;
    },
  );
  return attended(next);
}

/** The promise, which may fail before anybody waits for it: whoever waits later hears of it. */
function attended<Value>(promise: Promise<Value>): Promise<Value> {
  promise.catch(() => {});
  return promise;
}
