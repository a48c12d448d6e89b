import { Worker } from "node:worker_threads";
import type { Done, Plan, Work } from "../plan";
import { doWork } from "./do-work";
import { ownBytes } from "./own-bytes";

/** Whoever does the work: the main thread, or worker threads. */
export interface Crew {
  /** How many pieces of work may be under way, so that nobody waits and memory stays bounded. */
  capacity: number;
  do(work: Work): Promise<Done>;
  dismiss(): Promise<void>;
}

// One in work and one in wait for each thread, and one whose result is still to be written.
const WORKS_PER_JOB = 2;

// With V8's defaults two threads take 60 MB more and save 3 % of the time. The old generation is not small: the longest
// record that is accepted needs most of it. But V8 lets the heap of a thread that may have less grow in smaller steps.
const RESOURCE_LIMITS = { maxYoungGenerationSizeMb: 24, maxOldGenerationSizeMb: 1024 };

/** Gathers a crew of `jobs` threads; one job is done in the main thread. */
export function gatherCrew(jobs: number, plan: Plan): Crew {
  return jobs === 1 ? mainThread(plan) : workerThreads(jobs, plan);
}

function mainThread(plan: Plan): Crew {
  return {
    capacity: 1,
    do: async (work) => doWork(work, plan),
    dismiss: async () => {},
  };
}

function workerThreads(jobs: number, plan: Plan): Crew {
  const members = Array.from({ length: jobs }, () => new Member(plan));
  return {
    capacity: jobs * WORKS_PER_JOB + 1,
    do: (work) => members.reduce((a, b) => (b.load < a.load ? b : a)).do(work),
    dismiss: async () => {
      await Promise.all(members.map((member) => member.dismiss()));
    },
  };
}

interface Waiting {
  resolve(done: Done): void;
  reject(error: Error): void;
}

/** A worker thread, which answers in the order in which it is asked. */
class Member {
  readonly #worker: Worker;
  readonly #waiting: Waiting[] = [];

  constructor(plan: Plan) {
    this.#worker = new Worker(new URL("./cli-worker.js", import.meta.url), {
      workerData: plan,
      resourceLimits: RESOURCE_LIMITS,
    });
    this.#worker.on("message", (done: Done) => this.#waiting.shift()?.resolve(done));
    this.#worker.on("error", (error) => {
      for (const { reject } of this.#waiting.splice(0)) reject(error);
    });
  }

  get load(): number {
    return this.#waiting.length;
  }

  do(work: Work): Promise<Done> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      const [message, transfer] = toMessage(work);
      this.#worker.postMessage(message, transfer);
    });
  }

  async dismiss(): Promise<void> {
    await this.#worker.terminate();
  }
}

/** The work with its bytes ready to be given away, not copied. */
function toMessage(work: Work): [Work, ArrayBuffer[]] {
  if (work.kind === "lines") {
    const bytes = ownBytes(work.bytes);
    return [{ ...work, bytes }, [bytes.buffer]];
  }
  if (work.kind === "failure") return [work, []];
  const texts = work.texts.map((text) => ({ ...text, bytes: ownBytes(text.bytes) }));
  return [{ ...work, texts }, texts.map(({ bytes }) => bytes.buffer)];
}
