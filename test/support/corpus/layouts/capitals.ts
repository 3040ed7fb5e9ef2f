import { paragraph, type Run } from '../blocks.ts';
import { writeDutyLines } from '../duty-rows.ts';
import type { Layout } from '../layout.ts';
import { isLine, line, needs, present } from '../pieces.ts';
import type { Slot } from '../slots.ts';

/** Headings in capitals without any style. */
export const capitals: Layout = {
  name: 'capitals',
  languages: ['en'],
  plain: true,
  compose: (pen) => {
    const shout = (slot: Slot): Run => ({ text: pen.word(slot).toUpperCase(), role: 'label' });
    const colon: Run = { text: ': ', role: 'label' };
    return {
      body: [
        paragraph([shout('form')]),
        ...present(pen, ['title', 'code', 'department', 'reportsTo', 'directReports', 'location', 'grade']).map(
          (slot) => line(shout(slot), colon, pen.value(slot)),
        ),
        line(shout('summary')),
        ...pen.items('summary'),
        line(shout('duties')),
        ...writeDutyLines(pen),
        ...present(pen, needs).flatMap((slot) => [
          line(shout(slot)),
          ...(isLine(slot) ? [line(pen.value(slot))] : pen.items(slot)),
        ]),
      ],
    };
  },
};
