import packageJson from '../package.json' with { type: 'json' };
import { Failure } from './failure.ts';
import type { Host } from './host.ts';
import { findLanguage } from './languages/index.ts';

/** Runs jd and returns its exit code: 0 clean, 1 findings, 2 usage, 3 environment, 70 a bug. */
export async function main(argv: readonly string[], host: Host): Promise<number> {
  try {
    if (argv.length === 0) throw new Failure('command/missing', {}, 2);
    if (argv.length === 1 && ['--version', '-V'].includes(argv[0] ?? '')) {
      host.stdout.write(`${packageJson.version}\n`);
      return 0;
    }
    return await run(argv, host);
  } catch (error) {
    const { failureTexts, formatFailure } = await import('./languages/failures.ts');
    const { visible } = await import('./text/terminal.ts');
    const texts = await failureTexts[findLanguage(argv, host.env)]();
    if (error instanceof Failure) {
      host.stderr.write(`jd: ${visible(formatFailure(texts, error))}\n`);
      return error.exitCode;
    }
    const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const lines = trace.split('\n').map(visible).join('\n');
    host.stderr.write(`jd: ${texts.bug}\n${lines}\n`);
    return 70;
  }
}

async function run(argv: readonly string[], host: Host): Promise<number> {
  let exitCode = 0;
  const { asksHelp, buildProgram, withoutHelp } = await import('./commands/command-line/program.ts');
  const program = buildProgram(host, (code) => {
    exitCode = code;
  });
  if (asksHelp(argv)) {
    const { describeProgram } = await import('./commands/command-line/help.ts');
    const { helpTexts } = await import('./languages/load-help-texts.ts');
    describeProgram(program, await helpTexts[findLanguage(argv, host.env)]());
  }
  try {
    await program.parseAsync(withoutHelp(argv), { from: 'user' });
  } catch (error) {
    const { isCommanderError, readUsageFault } = await import('./commands/command-line/usage.ts');
    if (!isCommanderError(error)) throw error;
    if (error.exitCode === 0) return 0;
    throw readUsageFault(error);
  }
  return exitCode;
}
