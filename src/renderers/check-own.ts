import type { Finding } from '../findings/finding.ts';
import type { HandbookLabels } from '../languages/labels.ts';
import { htmlTemplates, pageFiles } from './html.ts';
import { markdownTemplates } from './markdown.ts';
import { checkTemplates, findUnused } from './templates/check.ts';
import { type Asset, templateFile } from './templates/index.ts';
import { checkStyle } from './templates/style.ts';
import { viewsOf } from './views/index.ts';

const sets = [markdownTemplates, htmlTemplates];

/** All files that a workspace can replace, in the order of the formats. */
export const replaceable: readonly string[] = [
  ...sets.flatMap((set) => set.names.map((name) => templateFile(set, name))),
  ...pageFiles,
];

/** Checks the files in a workspace's `templates/`; `own` holds their texts. */
export function checkOwn(own: ReadonlyMap<string, string>, asset: Asset, labels: HandbookLabels): Finding[] {
  return [
    ...sets.flatMap((set) => checkTemplates(set, own, asset, viewsOf(set.format, labels))),
    ...[...own].flatMap(([file, text]) => checkPageFile(file, text)),
  ];
}

const isTemplate = /^templates\/(?:markdown|html)\/[^/]+\.hbs$/;

/** Whether a file can be used: a template of any name, or a style sheet or script that jd has too. */
export function isKnownFile(file: string): boolean {
  return isTemplate.test(file) || pageFiles.includes(file);
}

function checkPageFile(file: string, text: string): Finding[] {
  if (isTemplate.test(file)) return [];
  if (!pageFiles.includes(file)) return [findUnused(file, replaceable)];
  const end = (file.endsWith('.css') ? /<\/style/i : /<\/script|<!--/i).exec(text);
  if (end === null) return file.endsWith('.css') ? checkStyle(file, text) : [];
  const range = [end.index, end.index + end[0].length] as const;
  return [{ code: 'template/end-tag', at: { file, range }, facts: { written: end[0] } }];
}
