import { termsOf } from '../../schema/form-terms.ts';
import { listHeadings } from '../../schema/headings/index.ts';
import { chineseLabels } from './chinese.ts';
import type { Entry } from './choose.ts';
import { englishLabels } from './english.ts';
import { indonesianLabels } from './indonesian.ts';
import { entryOfLine, formPaths } from './paths.ts';
import { russianLabels } from './russian.ts';
import { vietnameseLabels } from './vietnamese.ts';

const lists = [chineseLabels, englishLabels, russianLabels, vietnameseLabels, indonesianLabels];

/** What is a label below `Conditions` or 工作条件, or heads a column of duties, and may be anything elsewhere. */
const inParts: Readonly<Record<string, string>> = {
  'conditions.hours': '时间|时段|班次安排|time|times|when',
  'conditions.place': '环境|environmental',
  'duties.kpi': 'what good looks like|what does good look like',
};

/** All labels with what they stand for: a workspace's own, the schema's terms, those of forms, and the headings of chapters. */
export function* listLabels(
  own: Readonly<Record<string, string>>,
): Generator<readonly [written: string, entry: Entry]> {
  for (const [written, path] of Object.entries(own)) yield [written, { path }];
  for (const [path, key] of formPaths) for (const term of termsOf(key)) yield [term, { path }];
  for (const list of lists)
    for (const [path, words] of Object.entries(list)) for (const word of words.split('|')) yield [word, { path }];
  for (const [path, words] of Object.entries(inParts))
    for (const word of words.split('|')) yield [word, { path, inPart: true }];
  for (const { heading, home } of listHeadings())
    if (home.kind === 'key') yield [heading, { path: home.under === '' ? home.key : `${home.under}.${home.key}` }];
    else if (home.kind === 'line') yield [heading, entryOfLine(home.line)];
    else yield [heading, { path: `config.${/: \{ (\w+)/.exec(home.line)?.[1] ?? ''}` }];
}
