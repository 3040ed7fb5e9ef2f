import type { ErrorObject } from 'ajv';
import type { Anchor, Path } from '../findings/anchor.ts';
import type { Code, FactsByCode, Finding } from '../findings/finding.ts';

/** An error of ajv (with `allErrors` and `verbose`) and the parameters that the keywords of jd's schemas give it. */
export type Fault<Keyword extends string = string> = ErrorObject<Keyword, Params>;

type Params = {
  readonly additionalProperty: string;
  readonly missingProperty: string;
  readonly type: string | readonly string[];
  readonly allowedValues: readonly unknown[];
  readonly pattern: string;
  readonly format: string;
  readonly limit: number;
  /** The indexes of two equal entries of a list. */
  readonly i: number;
  readonly j: number;
};

export function findingOf<C extends Code>(code: C, at: Anchor, facts: FactsByCode[C]): Finding<C> {
  return { code, at, facts };
}

/** A JSON pointer as a data path; a step is a number only if the data there is a list. */
export function pathOf(value: unknown, pointer: string): Path {
  const path: (string | number)[] = [];
  let here = value;
  for (const token of pointer.split('/').slice(1)) {
    const key = token.replaceAll('~1', '/').replaceAll('~0', '~');
    path.push(Array.isArray(here) ? Number(key) : key);
    here = (here as Readonly<Record<string, unknown>> | undefined)?.[key];
  }
  return path;
}

/** A data path as people count: `duties[3].kpi` belongs to the third duty. */
export function nameOf(path: Path): string {
  return path.map((step, at) => (typeof step === 'number' ? `[${step + 1}]` : at === 0 ? step : `.${step}`)).join('');
}
