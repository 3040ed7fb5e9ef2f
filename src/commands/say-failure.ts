import type { Failure } from '../failure.ts';
import type { Host } from '../host.ts';
import { failureTexts, formatFailure } from '../languages/failures.ts';
import type { HandbookLanguage } from '../model/config.ts';
import { visible } from '../text/terminal.ts';

/** Prints a failure after which jd goes on. */
export async function sayFailure(host: Host, language: HandbookLanguage, failure: Failure): Promise<void> {
  host.stderr.write(`jd: ${visible(formatFailure(await failureTexts[language](), failure))}\n`);
}
