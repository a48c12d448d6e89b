import { parseArticle } from "../index";
import type { ParseOptions } from "../types";
import type { ParseCommand } from "./arguments";
import { InputError, Interruption, systemErrorCode, UsageError } from "./failure";
import { batchTexts } from "./inputs/batches";
import { readInputs } from "./inputs/read-inputs";
import type { CommandIo } from "./io";
import { namesFolder, openSink } from "./outputs/open-sink";
import { printable } from "./outputs/printable";
import type { Sink } from "./outputs/sink";
import type { Done, Plan } from "./plan";
import { countBytes, type Progress, showBar, showMessages } from "./progress";
import { gatherCrew } from "./work/crew";
import { doInOrder } from "./work/in-order";

const INTERRUPTED = 130;

/** Parses all inputs and returns the exit code. */
export async function parseInputs(command: ParseCommand, io: CommandIo): Promise<number> {
  checkOptions(command.plan.options);
  const intoFolder = command.output !== null && (await namesFolder(command.output));
  const plan: Plan = { ...command.plan, intoFolder, colour: wantsColour(command, io) };
  const sink = await openSink(command.output, intoFolder, io.stdout);
  const progress = await startProgress(command, io);
  const interruption = new AbortController();
  const interrupt = () => interruption.abort(new Interruption());
  io.once("SIGINT", interrupt);
  io.stdout.on("error", interrupt);
  const crew = gatherCrew(command.jobs, plan);
  const works = batchTexts(
    readInputs(command, {
      stdin: io.stdin,
      signal: interruption.signal,
      onBytes: (bytes) => progress.advance({ bytes }),
    }),
  );
  try {
    return await deliver(doInOrder(works, crew), sink, progress);
  } catch (error) {
    await sink.discard();
    // A reader that has seen enough (`| head`) closes the pipe: that is no error.
    if (systemErrorCode(error) === "EPIPE") return 0;
    throw error;
  } finally {
    interrupt();
    progress.end();
    io.off("SIGINT", interrupt);
    await crew.dismiss();
  }
}

/** A bar on a terminal, unless the output itself runs over it. */
async function startProgress({ inputs, output }: ParseCommand, { stdout, stderr }: CommandIo): Promise<Progress> {
  const showsBar = stderr.isTTY && (output !== null || !stdout.isTTY);
  return showsBar ? showBar(stderr, await countBytes(inputs)) : showMessages(stderr);
}

/** Writes what was done, tells what failed, and returns the exit code. */
async function deliver(dones: AsyncGenerator<Done, boolean>, sink: Sink, progress: Progress): Promise<number> {
  let records = 0;
  let failed = 0;
  const fail = (message: string) => {
    failed++;
    progress.say(`copydesk: ${printable(message)}`);
  };
  let next = await dones.next();
  for (; !next.done; next = await dones.next()) {
    const { outputs, failures, stop } = next.value;
    for (const output of outputs) await sink.write(output).catch((error) => fail(writeProblem(error)));
    for (const failure of failures) fail(failure);
    records += next.value.records;
    progress.advance({ records: next.value.records });
    if (stop) break;
  }
  await sink.close();
  if (failed > 0 && records > 1) progress.say(`copydesk: ${failed} of ${records} records failed`);
  if (next.done && next.value) return INTERRUPTED;
  return failed > 0 ? 1 : 0;
}

/** @throws what is more than one file that can't be written. */
function writeProblem(error: unknown): string {
  if (error instanceof InputError) return `${error.origin.file}: ${error.message}`;
  throw error;
}

function wantsColour({ plan, output }: ParseCommand, { stdout, env }: CommandIo): boolean {
  // https://no-color.org
  return plan.format === "explain" && output === null && stdout.isTTY && !env.NO_COLOR;
}

/** The library knows best what its options can be: it is asked once before the work, for all records.
 *  @throws UsageError that names the flag. */
function checkOptions(options: ParseOptions): void {
  try {
    parseArticle("", options);
  } catch (error) {
    throw new UsageError((error as Error).message.replace(OPTION_NAME, (_, name: string) => flagOf(name)));
  }
}

// options.timeZone · options.zones.IST
const OPTION_NAME = /options\.([\w.]+)/u;
const CAPITAL = /[A-Z]/gu;

function flagOf(option: string): string {
  if (option.startsWith("zones.")) return `--zone ${option.slice("zones.".length)}`;
  return `--${option.replace(CAPITAL, (letter) => `-${letter.toLowerCase()}`)}`;
}
