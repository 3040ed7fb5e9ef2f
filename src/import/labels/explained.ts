import { isColumn } from './choose.ts';

/** `Subordination (direct superior)`, `管辖（直接下级）`: what a label says in brackets, where its own words are not known. */
export function explanationIn(written: string): string | undefined {
  const [, said = ''] = /^[^()（）]{2,40}[(（]([^()（）]{4,40})[)）][\s:：]*$/u.exec(written.trim()) ?? [];
  // One word in brackets, as in `Anna Boyle (Manager)`, may be of a value.
  return /\S\s+\S|\p{Script=Han}/u.test(said) ? said : undefined;
}

/** Whether a label of this path, in brackets, says what another means: a column and the name of a form do not. */
export function canExplain(path: string): boolean {
  return path !== 'title' && path !== 'form' && !isColumn(path) && !path.startsWith('x');
}
