import { cell, type Paragraph, table } from '../blocks.ts';
import { writeDutyLines } from '../duty-rows.ts';
import type { Layout } from '../layout.ts';
import { basics, entry, formTitle, isLine, needs, part, present } from '../pieces.ts';

/** The whole form is one cell of paragraphs with bold headings. */
export const oneCell: Layout = {
  name: 'one-cell',
  languages: ['zh', 'en'],
  plain: false,
  compose: (pen) => {
    const wants = present(pen, needs).filter(isLine);
    const lists = present(pen, needs).filter((slot) => !isLine(slot));
    const content = [
      ...present(pen, basics).map((slot) => entry(pen, slot)),
      ...part(pen, 'summary', pen.items('summary')),
      ...part(pen, 'duties', writeDutyLines(pen)),
      ...part(
        pen,
        'qualifications',
        wants.map((slot) => entry(pen, slot)),
      ),
      ...lists.flatMap((slot) => (isLine(slot) ? [] : part(pen, slot, pen.items(slot)))),
    ] as Paragraph[];
    return { body: [formTitle(pen), table(1, [[cell(content)]])] };
  },
};
