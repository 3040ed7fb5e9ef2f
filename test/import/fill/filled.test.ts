import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { fillForm } from '../../../src/import/fill/index.ts';
import { readDocument } from '../../../src/import/read/index.ts';
import { planDocuments, write } from '../../support/corpus/documents.ts';
import { showDocument } from '../../support/outcomes/show-document.ts';
import { openOwnForm, printExample } from '../../support/own-form.ts';

const layouts = [
  'bands',
  'merged-labels',
  'grid-of-six',
  'two-columns',
  'kpi-beside',
  'duty-shares',
  'duty-groups',
  'relations-table',
  'one-cell',
  'nested-table',
  'headed',
  'bold-headed',
  'label-lines',
  'tabbed',
];
/** One form of each layout, in either language, that is a Word document of one position. */
const planned = planDocuments(undefined, 20261123).filter(
  ({ ending, expected, features }) => ending === 'docx' && expected.length === 1 && features.length === 0,
);

const examples = {
  zh: ['customer-service', 'customer-service-supervisor'],
  en: ['warehouse-operations', 'receiving-supervisor'],
} as const;

it.each(layouts)('%s', async (layout) => {
  const forms = planned.filter((each) => each.layout === layout);
  const language = layouts.indexOf(layout) % 2 === 0 ? 'zh' : 'en';
  const form = forms.find((each) => each.language === language) ?? forms[0];
  if (form === undefined) throw new Error('the layout has no form');
  const [example, id] = examples[form.language];
  const position = (await printExample(example)).get(id);
  if (position === undefined) throw new Error('the example has no such position');
  const { content, missing } = fillForm(openOwnForm(await write(form)), position.printed);
  const filled = showDocument(readDocument('filled.docx', content));
  const text = `${filled}\nwithout a place: ${missing.join(', ')}\n`;
  await expect(text).toMatchFileSnapshot(fileURLToPath(new URL(`filled/${form.name}.txt`, import.meta.url)));
});
