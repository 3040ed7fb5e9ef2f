import { guessPath } from './guess.ts';
/** `任职资格-学历`, `Qualifications - Education`: a label with its part before it, as an export of a program heads a column. */
export function splitPart(written: string): readonly [part: string, name: string] | undefined {
  const [, part, name] = /^([^-–—_·.．:：]{2,24}?)\s*[-–—_·.．:：]\s*([^-–—_·.．:：]{1,24})$/u.exec(written) ?? [];
  if (part !== undefined && name !== undefined) return [part, name];
  // `ESSENTIAL – Personal skills / abilities` says of what kind it is, and how much it is asked for.
  const [, asked, kind] = /^(essential|required|mandatory)\s+[-–—]\s+(.{3,60})$/iu.exec(written) ?? [];
  return asked === undefined || kind === undefined ? undefined : [asked, kind];
}

/** Whether a path is that of a part which has labels of its own. */
export function holdsLabels(path: string | undefined): path is string {
  return path !== undefined && /^(?:qualifications|contacts|career|conditions|approval)$/.test(path);
}

/** `联系部门（本单位内）`, `Contacts (external)`: brackets say on which side. */
export function withSide(path: string, written: string): string {
  // `Reports to (Functional)` beside `Reports to (Hierarchical)`.
  if (
    path === 'reportsTo' &&
    /[(（](?:functional|technical|dotted|matrix|professional)(?:ly)?(?: line)?[)）]/i.test(written)
  )
    return 'dottedLineTo';
  if (path !== 'contacts') return path;
  // `关联部门（公司内、外）` is for both.
  const [, aside = ''] = /[（(]([^（()）]{1,16})[)）]\s*[:：]?$/u.exec(written) ?? [];
  if (/内.*外/u.test(aside)) return path;
  if (/内部?$|^internal/iu.test(aside)) return 'contacts.internal';
  return /外部?$|^external/iu.test(aside) ? 'contacts.external' : path;
}

/** The path of `Skills & Knowledge` in a part, by its words. */
export function guessPair(name: string): { readonly path: string; readonly written: string } | undefined {
  const path = / [/&] /.test(name) ? guessPath(name) : undefined;
  return path === undefined ? undefined : { path, written: name };
}
