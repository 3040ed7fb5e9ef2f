import { mark, note } from '../blocks.ts';
import type { Feature } from '../feature.ts';
import { entry, line } from '../pieces.ts';

/** The code is in the page header, beside the name of the firm. */
export const headerCode: Feature = {
  name: 'header-code',
  hides: ['code'],
  word: true,
  raw: false,
  finish: (sheet, pen) => ({
    ...sheet,
    header: [line(note(pen.content.organisation)), ...(pen.has('code') ? [entry(pen, 'code')] : [])],
  }),
};

/** The code and the day are in a text box beside the title. */
export const textBox: Feature = {
  name: 'text-box',
  hides: ['code', 'preparedDate'],
  word: true,
  raw: true,
  finish: (sheet, pen) => ({
    ...sheet,
    box: (['code', 'preparedDate'] as const).filter((slot) => pen.has(slot)).map((slot) => entry(pen, slot)),
  }),
};

/** A remark at the foot of a page. */
export const footnote: Feature = {
  name: 'footnote',
  word: true,
  raw: false,
  finish: (sheet, pen) => ({
    ...sheet,
    footnote: line(
      note(pen.content.language === 'zh' ? '涉及夜间作业的须两人同行' : 'Night work needs two people on site.'),
    ),
  }),
};

export const pageFooter: Feature = {
  name: 'page-footer',
  word: true,
  raw: false,
  finish: (sheet, pen) => ({
    ...sheet,
    footer: [
      pen.content.language === 'zh'
        ? line(note('内部资料'), mark('　第1页'))
        : line(note('Confidential'), mark(' Page 1')),
    ],
  }),
};

/** A closing sentence that is no value. */
export const closingNote: Feature = {
  name: 'closing-note',
  word: false,
  raw: false,
  finish: (sheet, pen) => ({
    ...sheet,
    body: [
      ...sheet.body,
      line(
        note(
          pen.content.language === 'zh'
            ? '注：本说明书自发布之日起执行，由人力资源部负责解释。'
            : 'Note: this form takes effect on the day of its publication.',
        ),
      ),
    ],
  }),
};
