import { type Block, mapParagraphs, type Paragraph } from '../blocks.ts';
import { writeDutyLines } from '../duty-rows.ts';
import type { Layout } from '../layout.ts';
import type { Pen } from '../pen.ts';
import { basics, contactsOf, entry, formTitle, isLine, line, needs, part, present } from '../pieces.ts';

function compose(pen: Pen, style: Paragraph['style']): Block[] {
  const wants = present(pen, needs);
  const below = style ? ('heading-2' as const) : undefined;
  const sides = (['internal', 'external'] as const).filter((side) => pen.has(side));
  return [
    formTitle(pen),
    ...part(
      pen,
      'basic',
      present(pen, basics).map((slot) => entry(pen, slot)),
      style,
    ),
    ...part(pen, 'summary', pen.items('summary'), style),
    ...part(pen, 'duties', writeDutyLines(pen, pen.random.chance(0.3)), style),
    ...part(
      pen,
      'contacts',
      sides.map((side) => line(pen.prefix(side), contactsOf(pen, side))),
      style,
    ),
    ...part(
      pen,
      'qualifications',
      wants.filter(isLine).map((slot) => entry(pen, slot)),
      style,
    ),
    ...wants.flatMap((slot) => (isLine(slot) ? [] : part(pen, slot, pen.items(slot), below))),
    ...(pen.has('authority') ? part(pen, 'authority', pen.items('authority'), style) : []),
  ];
}

/** Headings by Word's own styles. */
export const headed: Layout = {
  name: 'headed',
  languages: ['zh', 'en'],
  plain: true,
  compose: (pen) => ({ body: compose(pen, 'heading-1') }),
};

/** Headings are bold lines only. */
export const boldHeaded: Layout = {
  name: 'bold-headed',
  languages: ['zh', 'en'],
  plain: true,
  compose: (pen) => ({ body: compose(pen, undefined) }),
};

/** Headings are lines like any other. */
export const bareHeaded: Layout = {
  name: 'bare-headed',
  languages: ['zh', 'en'],
  plain: true,
  compose: (pen) => ({
    body: mapParagraphs(compose(pen, undefined), (each) => ({
      kind: 'paragraph',
      runs: each.runs.map(({ bold: _, ...run }) => run),
    })),
  }),
};
