import { cell, type Paragraph, table } from '../blocks.ts';
import { writeDutyLines } from '../duty-rows.ts';
import type { Layout } from '../layout.ts';
import type { Pen } from '../pen.ts';
import { basics, contentOf, formTitle, line, needs, pairRows, present } from '../pieces.ts';
import type { Head, List } from '../slots.ts';

function compose(pen: Pen, pairs: number): ReturnType<Layout['compose']> {
  const columns = 2 * pairs;
  const row = (slot: Head | List, content: readonly Paragraph[]) => [
    cell([line(pen.label(slot))]),
    cell(content, columns - 1),
  ];
  return {
    body: [
      formTitle(pen),
      table(columns, [
        ...pairRows(pen, present(pen, basics, 0.7), pairs, columns),
        row('summary', pen.items('summary')),
        row('duties', writeDutyLines(pen)),
        ...present(pen, needs).map((slot) => [cell([line(pen.label(slot))]), cell(contentOf(pen, slot), columns - 1)]),
        ...(pen.has('authority') ? [row('authority', pen.items('authority'))] : []),
      ]),
    ],
  };
}

/** Three pairs in a row. */
export const gridOfSix: Layout = {
  name: 'grid-of-six',
  languages: ['zh', 'en'],
  plain: false,
  compose: (pen) => compose(pen, 3),
};

/** Four pairs in a row. */
export const gridOfEight: Layout = {
  name: 'grid-of-eight',
  languages: ['zh'],
  plain: false,
  compose: (pen) => compose(pen, 4),
};
