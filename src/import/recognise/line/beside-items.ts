import type { Draft } from '../form/draft.ts';
import type { FormReader } from '../form/reader.ts';
import type { Target } from '../form/target.ts';
import type { Line } from '../words/lines.ts';

/** `3、身体健康` after `2、证书：电工证`: numbered as what has a label of its own, it is asked for beside that. */
export function isBesideLabelled({ path, pair, items, nested, filled }: Target, { style }: Line): boolean {
  const isAlike = style !== undefined && pair === style && nested === undefined;
  return isAlike && items === undefined && filled && path.startsWith('qualifications.');
}

/** Opens the part of which that label is one. */
export function openAsked(reader: FormReader, { rank }: Target): Target {
  reader.target = { path: 'qualifications', rank, filled: true };
  return reader.target;
}

/** `(B) VACANCIES IN THE DEPARTMENT OF FINANCE` in bold after `(v) any other duty.`: the next part of the paper. */
export function isHeadBelow({ filled, headed }: Target, draft: Draft, { bold, style, text, lead }: Line): boolean {
  const above = draft.entries.at(-1)?.text ?? '';
  const isApart = bold && lead === undefined && style !== undefined && style !== 'bullet' && headed !== true;
  return isApart && filled && draft.repeated && /[.;。；]$/u.test(above) && !/[.;,。；，]$/u.test(text);
}

/** `（三）完成领导交办的其他工作。` after the group `（二）夜间工作` and its items: numbered as that, with nothing below it. */
export function isBesideGroups({ path, group, groups, items }: Target, { style, text }: Line): boolean {
  return (
    path === 'duties' &&
    group !== undefined &&
    style !== undefined &&
    style !== 'bullet' &&
    style === groups &&
    style !== items &&
    items !== undefined &&
    /[。.；;]$/u.test(text)
  );
}
