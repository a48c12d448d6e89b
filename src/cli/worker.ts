import { parentPort, workerData } from "node:worker_threads";
import type { Plan, Work } from "./plan";
import { doWork } from "./work/do-work";
import { ownBytes } from "./work/own-bytes";

const plan: Plan = workerData;

parentPort?.on("message", (work: Work) => {
  const done = doWork(work, plan);
  const outputs = done.outputs.map((output) => ({ ...output, bytes: ownBytes(output.bytes) }));
  parentPort?.postMessage(
    { ...done, outputs },
    outputs.map(({ bytes }) => bytes.buffer),
  );
});
