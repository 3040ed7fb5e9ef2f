import type { Paragraph, Run } from '../blocks.ts';
import { writeDutyLines } from '../duty-rows.ts';
import type { Layout } from '../layout.ts';
import { basics, entry, formTitle, isLine, line, needs, part, present } from '../pieces.ts';

/** Pairs side by side, set apart by tabs. */
export const tabbed: Layout = {
  name: 'tabbed',
  languages: ['zh', 'en'],
  plain: true,
  compose: (pen) => {
    const tab: Run = { text: '\t', role: 'mark' };
    const pairs = present(pen, basics).map((slot) => entry(pen, slot));
    const rows: Paragraph[] = [];
    for (let at = 0; at < pairs.length; at += 2) {
      const [left, right] = [pairs[at]?.runs ?? [], pairs[at + 1]?.runs];
      rows.push(line(left, right ? [tab, ...right] : []));
    }
    return {
      body: [
        formTitle(pen),
        ...rows,
        ...part(pen, 'summary', pen.items('summary')),
        ...part(pen, 'duties', writeDutyLines(pen)),
        ...part(
          pen,
          'qualifications',
          present(pen, needs).flatMap((slot) =>
            isLine(slot) ? [entry(pen, slot)] : [line(pen.prefix(slot)), ...pen.items(slot)],
          ),
        ),
      ],
    };
  },
};
