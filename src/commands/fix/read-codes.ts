import { Failure } from '../../failure.ts';
import type { Code } from '../../findings/finding.ts';
import { fixableCodes } from '../../findings/fixable.ts';
import type { Language } from '../../languages/language.ts';
import { closest } from '../../text/spelling.ts';

/** Reads the codes of findings that can be fixed, each alone or several with commas between them. */
export function readCodes({ findings }: Language, words: readonly string[]): readonly Code[] {
  const names = words.flatMap((word) => word.split(',')).map((word) => word.trim());
  return names.map((name) => {
    const code = fixableCodes.find((each) => each === name);
    if (code !== undefined) return code;
    if (Object.hasOwn(findings, name)) throw new Failure('name/unfixable-finding', { name }, 2);
    throw new Failure('name/unknown-finding', { name, suggestions: closest(name, fixableCodes) }, 2);
  });
}
