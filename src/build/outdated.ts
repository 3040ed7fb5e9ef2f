import type { Finding } from '../findings/finding.ts';
import type { Host } from '../host.ts';
import { isOutdated, readMark } from '../renderers/template-mark.ts';

/** The workspace's copies of templates that jd has changed since; a copy without a mark is not known to be one. */
export function findOutdated(
  own: ReadonlyMap<string, string>,
  replaceable: readonly string[],
  { asset, digest }: Pick<Host, 'asset' | 'digest'>,
): Finding[] {
  return [...own].flatMap(([file, text]): Finding[] => {
    const mark = readMark(text);
    if (mark === undefined || !replaceable.includes(mark.file)) return [];
    if (!isOutdated(mark.made, asset(mark.file), digest)) return [];
    const name = mark.file.replace(/^templates\//, '');
    return [{ code: 'template/outdated', at: { file, range: mark.range }, facts: { name } }];
  });
}
