import type { Draft } from '../recognise/form/draft.ts';
import { nameOf } from './words.ts';

/** A few words with capitals, and no sentence. */
const name = /^\p{Lu}[\p{L}'’&/-]*(?: (?:of|the|and|for|to|in|\p{Lu}[\p{L}'’&/-]*)){0,6}$/u;

/** `Reporting` above a few words with capitals, and nothing else: that is the superior, where no label names one. */
export function takeOnlySuperior(draft: Draft): void {
  if (draft.has('reportsTo')) return;
  const told = draft.kept.filter(({ label = '' }) =>
    /^reporting(?: lines?| structure| relationships?)?[:：]?$/i.test(label),
  );
  const [only, another] = told;
  if (only === undefined || another !== undefined) return;
  // Its mark is written in front of it.
  const text = nameOf(only.text.replace(/^[^\p{L}]+/u, ''));
  if (!name.test(text)) return;
  draft.kept.splice(draft.kept.indexOf(only), 1);
  draft.entries.push({ ...only, text, path: 'reportsTo' });
}
