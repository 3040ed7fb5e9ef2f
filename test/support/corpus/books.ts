import { openRandom, seed } from '../random.ts';
import { note, paragraph } from './blocks.ts';
import { contents } from './contents/index.ts';
import { compose, type Planned } from './documents.ts';
import type { Layout } from './layout.ts';
import { bands } from './layouts/bands.ts';
import { boldHeaded, headed } from './layouts/headed.ts';
import { kpiBeside } from './layouts/kpi-beside.ts';
import { mergedLabels } from './layouts/merged-labels.ts';

const prefaces = {
  zh: [
    '岗位说明书汇编',
    '本汇编收录各部门现行岗位说明书，由人力资源部每年修订一次。',
    '使用中发现与实际不符之处，请填写修订申请单。',
  ],
  en: [
    'Handbook of positions',
    'This handbook holds the job descriptions that are in force and is revised once a year.',
    'Where it differs from what is done, ask for a revision.',
  ],
} as const;

function planBook(layout: Layout, language: 'zh' | 'en', start: number): Planned {
  const { sheet, expected } = compose({
    layout,
    contents: contents[language],
    features: [],
    ending: 'docx',
    random: openRandom(start),
  });
  const preface = prefaces[language].map((text, at) => paragraph([note(text)], at === 0 ? { style: 'title' } : {}));
  return {
    name: `book-${layout.name}-${language}.docx`,
    layout: layout.name,
    language,
    features: ['book'],
    ending: 'docx',
    raw: true,
    sheet: { ...sheet, body: [...preface, ...sheet.body] },
    expected,
  };
}

/** All positions of a language in one file after a preface, in the layouts that firms bind into books. */
export const planBooks = (start = seed): Planned[] =>
  [bands, mergedLabels, kpiBeside, headed, boldHeaded].flatMap((layout, at) =>
    (['zh', 'en'] as const).map((language, place) => planBook(layout, language, start + 10 * at + place)),
  );
