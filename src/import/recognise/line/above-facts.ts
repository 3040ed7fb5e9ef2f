import type { Dictionary, Label } from '../../labels/index.ts';
import { splitPairs } from './pairs.ts';
import type { Next } from './read-heading.ts';

/** `4. 内容` above `4.1 岗位名称：…` leads the whole form, though elsewhere the duties are its content. */
export function aboveFacts(dictionary: Dictionary, label: Label, next: Next): Label {
  if (label.path !== 'duties' || next === undefined || next === 'table') return label;
  const [pair] = splitPairs(dictionary, next.text, undefined);
  const isFact =
    pair !== undefined && pair.value !== '' && /^(?:title|code|department|reportsTo)$/.test(pair.label?.path ?? '');
  return isFact ? { ...label, path: 'basic' } : label;
}
