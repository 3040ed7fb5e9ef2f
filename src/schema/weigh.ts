import type { Path } from '../findings/anchor.ts';
import type { Finding } from '../findings/finding.ts';
import type { Source } from '../source/source.ts';
import { nameOf } from './fault.ts';

/** A form's findings, after those of its schema and the cautions of its source were compared. */
export interface Weighed {
  readonly findings: readonly Finding[];
  /** The file is read in spite of these. */
  readonly warnings: readonly Finding[];
}

/**
 * Reports each cause once: if a value is wrong because it was cut off, only the cut is reported; otherwise only the
 * schema's finding is.
 */
export function weighCautions({ cautions }: Pick<Source, 'cautions'>, findings: readonly Finding[]): Weighed {
  if (cautions.length === 0) return { findings, warnings: [] };
  const faulty = new Set(findings.flatMap(placeOf));
  const causes = cautions.filter(({ path, isEmpty }) => isEmpty && (faulty.has(nameOf(path)) || !mayBeEmpty(path)));
  const explained = new Set(causes.map(({ path }) => nameOf(path)));
  const left = findings.filter((finding) => !placeOf(finding).some((place) => explained.has(place)));
  const warnings = cautions.filter(({ path }) => !faulty.has(nameOf(path)) && !explained.has(nameOf(path)));
  return {
    findings: [...left, ...causes.map(({ finding }) => finding)],
    warnings: warnings.map(({ finding }) => finding),
  };
}

/**
 * A key that was not filled in counts as left out, but not if its whole value was cut off; null is a valid value only
 * for `reportsTo`.
 */
function mayBeEmpty(path: Path): boolean {
  return path.join() === 'reportsTo' || path.some((step) => String(step).startsWith('x-'));
}

function placeOf({ at }: Finding): string[] {
  return 'path' in at && at.aim !== 'key' ? [nameOf(at.path)] : [];
}
