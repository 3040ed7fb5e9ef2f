import { Failure } from '../../failure.ts';
import type { Host } from '../../host.ts';
import { languages } from '../../languages/index.ts';
import type { Language } from '../../languages/language.ts';
import type { HandbookLanguage } from '../../model/config.ts';

/** Why jd can't do what was asked: what was asked (`exitCode` 2) or the machine (3) is at fault. */
export class JdError extends Error {
  override readonly name = 'JdError';
  /** Stable, such as `workspace/no-folder`. */
  readonly code: string;
  readonly exitCode: 2 | 3;

  constructor(message: string, { code, exitCode }: Failure) {
    super(message);
    this.code = code;
    this.exitCode = exitCode;
  }
}

/** Runs a task; a failure becomes an error in the language asked for, English if there is no such language. */
export async function speak<T>(language: unknown, task: () => T | Promise<T>): Promise<T> {
  try {
    return await task();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const { failureTexts, formatFailure } = await import('../../languages/failures.ts');
    const texts = failureTexts[language === 'zh-CN' ? 'zh-CN' : 'en'];
    throw new JdError(formatFailure(await texts(), error), error);
  }
}

/** Gives a task this machine without output. `root` is the folder of jd itself. */
export async function onThisMachine<T>(
  root: URL,
  name: HandbookLanguage = 'en',
  task: (host: Host, language: Language) => Promise<T>,
): Promise<T> {
  const { openNodeHost } = await import('../../node-host/index.ts');
  const silent = { isTerminal: false, colour: 0, columns: 80, write() {} } as const;
  return task({ ...openNodeHost(root), stdout: silent, stderr: silent }, await languages[name]());
}
