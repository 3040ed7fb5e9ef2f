import { type Block, type Paragraph, paragraph, type Run } from '../blocks.ts';
import { writeDutyLines } from '../duty-rows.ts';
import type { Layout } from '../layout.ts';
import { contactsOf, entry, formTitle, isLine, line, needs, present } from '../pieces.ts';
import type { Slot } from '../slots.ts';

const count = '一二三四五六七八九十';

/** Parts, points and items counted as 一、（一）1. */
export const outline: Layout = {
  name: 'outline',
  languages: ['zh'],
  plain: true,
  compose: (pen) => {
    const body: Block[] = [formTitle(pen)];
    let parts = 0;
    const open = (slot: Slot): void => {
      parts += 1;
      body.push(paragraph([{ text: `${count[parts - 1]}、${pen.word(slot)}`, role: 'label', bold: true }]));
    };
    const point = (at: number, label: string, value: readonly Run[]): Paragraph =>
      line({ text: `（${count[at]}）${label}：`, role: 'label' }, value);
    open('basic');
    const facts = present(pen, ['title', 'code', 'department', 'reportsTo', 'directReports', 'headcount', 'grade']);
    body.push(...facts.map((slot, at) => point(at, pen.word(slot), pen.value(slot))));
    open('summary');
    body.push(...pen.items('summary'));
    open('duties');
    body.push(...writeDutyLines({ ...pen, noise: { ...pen.noise, item: 'dot' } }));
    open('contacts');
    const sides = (['internal', 'external'] as const).filter((side) => pen.has(side));
    body.push(...sides.map((side, at) => point(at, pen.word(side), contactsOf(pen, side))));
    open('qualifications');
    present(pen, needs).forEach((slot, at) => {
      if (isLine(slot)) body.push(point(at, pen.word(slot), pen.value(slot)));
      else body.push(point(at, pen.word(slot), []), ...pen.items(slot));
    });
    body.push(...present(pen, ['preparedBy', 'preparedDate']).map((slot) => entry(pen, slot)));
    return { body };
  },
};
