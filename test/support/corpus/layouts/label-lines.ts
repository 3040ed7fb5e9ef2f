import { writeDutyLines } from '../duty-rows.ts';
import type { Layout } from '../layout.ts';
import { basics, contactsOf, entry, formTitle, isLine, joined, line, needs, part, present } from '../pieces.ts';

/** "Label: value" on every line, and lists under their labels. */
export const labelLines: Layout = {
  name: 'label-lines',
  languages: ['zh', 'en'],
  plain: true,
  compose: (pen) => ({
    body: [
      ...(pen.random.chance(0.5) ? [formTitle(pen)] : []),
      ...present(pen, basics, 0.3).map((slot) => entry(pen, slot)),
      ...present(pen, ['preparedBy', 'preparedDate']).map((slot) => entry(pen, slot)),
      line(pen.prefix('summary'), joined(pen, 'summary')),
      line(pen.prefix('duties')),
      ...writeDutyLines(pen),
      ...present(pen, needs).flatMap((slot) =>
        isLine(slot) ? [entry(pen, slot)] : [line(pen.prefix(slot)), ...pen.items(slot)],
      ),
      ...(['internal', 'external'] as const)
        .filter((side) => pen.has(side))
        .map((side) => line(pen.prefix(side), contactsOf(pen, side))),
      ...present(pen, ['hours', 'place', 'travel']).map((slot) => entry(pen, slot)),
      ...(pen.has('authority') ? part(pen, 'authority', pen.items('authority')) : []),
    ],
  }),
};
