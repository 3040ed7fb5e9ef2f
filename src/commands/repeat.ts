import { keepUnchanged } from '../build/keep-unchanged.ts';
import { findWorkspace } from '../build/locate.ts';
import { Failure } from '../failure.ts';
import type { Host } from '../host.ts';
import type { Language } from '../languages/language.ts';
import { commandTexts } from '../languages/load-command-texts.ts';
import { visible } from '../text/terminal.ts';
import { sayFailure } from './say-failure.ts';

/** What a run came to. */
export interface Round {
  readonly exitCode: number;
  /** The absolute paths of what it wrote; a change of these is no reason for another run. */
  readonly written: readonly string[];
}

/** The changed files that the line above a run names. */
const namedEach = 3;

/**
 * Runs once, and again after each change of the workspace, until a signal ends jd. A failure of the first run ends it as
 * without `--watch`, since the command may be at fault; a later one is reported, and the next change is waited for.
 * `begin` is called after the first run, and says itself that jd waits.
 */
export async function repeat(
  host: Host,
  workspace: string | undefined,
  language: Language,
  run: (host: Host, workspace: string) => Promise<Round>,
  begin?: () => Promise<void>,
): Promise<number> {
  const { watch: texts } = await commandTexts[language.name]();
  const folder = findWorkspace(host, workspace);
  const place = workspace ?? folder;
  const watching = host.watch(folder);
  const own = new Set<string>();
  const keeping = keepUnchanged(host);
  const runOnce = async (): Promise<number> => {
    const { exitCode, written } = await run(keeping, place);
    for (const file of written) own.add(host.relative(host.real(folder), host.real(file)));
    return exitCode;
  };
  try {
    let exitCode = await runOnce();
    if (begin !== undefined) await begin();
    else if (host.stderr.isTerminal) host.stderr.write(`${texts.waiting}\n`);
    for await (const changed of watching) {
      const files = changed.filter((file) => !own.has(file));
      if (files.length === 0) continue;
      if (host.stderr.isTerminal) {
        const heading = texts.changed(tellTime(host), files.slice(0, namedEach), Math.max(0, files.length - namedEach));
        host.stderr.write(`\n${visible(heading)}\n`);
      }
      try {
        exitCode = await runOnce();
      } catch (error) {
        if (!(error instanceof Failure)) throw error;
        await sayFailure(host, language.name, error);
        ({ exitCode } = error);
      }
    }
    return exitCode;
  } finally {
    watching.close();
  }
}

/** The time of day where jd runs: `16:05:09`. */
function tellTime(host: Host): string {
  return new Date(host.now()).toTimeString().slice(0, 8);
}
