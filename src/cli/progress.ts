import { stat } from "node:fs/promises";
import ProgressBar from "progress";
import { STANDARD_INPUT } from "./arguments";
import { listFiles } from "./inputs/files";

/** Tells the user how the work goes. */
export interface Progress {
  /** Prints a message above the bar. */
  say(message: string): void;
  /** Counts what was read and done. */
  advance(counts: { bytes?: number; records?: number }): void;
  end(): void;
}

// Shorter work needs no bar.
const QUIET_MILLISECONDS = 1000;
const REFRESH_MILLISECONDS = 200;
const BAR_COLUMNS = 24;

/** A bar, for a terminal, that appears when the work is long.
 * @param totalBytes What there is to read; null when nobody knows: then no time left is told.
 */
export function showBar(stderr: NodeJS.WriteStream, totalBytes: number | null): Progress {
  const format =
    totalBytes === null
      ? ":records records, :speed MB/s"
      : "[:bar] :percent  :records records, :speed MB/s, :left left";
  const bar = new ProgressBar(format, {
    total: Math.max(totalBytes ?? Number.MAX_SAFE_INTEGER, 1),
    width: BAR_COLUMNS,
    stream: stderr,
    renderThrottle: REFRESH_MILLISECONDS,
    clear: true,
  });
  const startMilliseconds = performance.now();
  let bytes = 0;
  let records = 0;
  return {
    say: (message) => {
      bar.interrupt(message);
    },
    advance: (counts) => {
      bytes += counts.bytes ?? 0;
      records += counts.records ?? 0;
      const elapsed = performance.now() - startMilliseconds;
      if (elapsed < QUIET_MILLISECONDS) return;
      // Never complete, since a complete bar takes no more messages: end() takes it away.
      bar.curr = Math.min(bytes, bar.total - 1);
      bar.tick(0, {
        records: records.toLocaleString("en"),
        speed: (bytes / elapsed / 1000).toFixed(1),
        left: formatDuration((elapsed / bytes) * (bar.total - bytes)),
      });
    },
    end: () => bar.terminate(),
  };
}

/** Messages alone. */
export function showMessages(stderr: NodeJS.WritableStream): Progress {
  return {
    say: (message) => {
      stderr.write(`${message}\n`);
    },
    advance: () => {},
    end: () => {},
  };
}

/**     3_725_000  →  "1:02:05" */
function formatDuration(milliseconds: number): string {
  const seconds = Math.round(Math.max(milliseconds, 0) / 1000);
  const pad = (count: number) => `${count}`.padStart(2, "0");
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return hours === 0 ? `${minutes}:${pad(seconds % 60)}` : `${hours}:${pad(minutes)}:${pad(seconds % 60)}`;
}

/** How many bytes all inputs hold; null when one of them is standard input or can't be asked. */
export async function countBytes(inputs: readonly string[]): Promise<number | null> {
  let total = 0;
  try {
    for (const input of inputs) {
      if (input === STANDARD_INPUT) return null;
      for await (const { path } of listFiles(input)) total += (await stat(path)).size;
    }
  } catch {
    return null;
  }
  return total;
}
