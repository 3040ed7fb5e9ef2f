import type { Diagnostic } from '../findings/diagnostic.ts';
import type { FindingFix } from '../findings/fix.ts';
import { locateFixes } from '../source/fix/index.ts';
import { spanOf } from '../source/locate.ts';
import type { Source } from '../source/source.ts';

/** Gives a diagnostic its fix. */
export type AddFix = (diagnostic: Diagnostic, cure: readonly FindingFix[]) => Diagnostic;

/**
 * Where the texts of a fix go is worked out when somebody reads the first fix of a file: it takes longer than to check
 * the file, and most reports show none.
 */
export function openFixes(sources: ReadonlyMap<string, Source>): AddFix {
  const cures = new Map<string, (readonly FindingFix[])[]>();
  const located = new Map<string, ReturnType<typeof locateFixes>>();
  const place = (file: string, nth: number): Diagnostic['fix'] => {
    const source = sources.get(file);
    if (source === undefined) return undefined;
    const groups = located.get(file) ?? locateFixes(source, cures.get(file) ?? []);
    located.set(file, groups);
    return groups[nth]?.map(({ start, end, text }) => ({ file, span: spanOf(source, start, end), text }));
  };
  return (diagnostic, cure) => {
    const { file } = diagnostic;
    const own = cures.get(file) ?? [];
    cures.set(file, own);
    const nth = own.push(cure) - 1;
    return Object.defineProperty(diagnostic, 'fix', { enumerable: true, get: () => place(file, nth) });
  };
}
