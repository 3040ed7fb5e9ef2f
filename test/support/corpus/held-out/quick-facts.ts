import { cell, type Paragraph, paragraph, table } from '../blocks.ts';
import { writeDutyLines } from '../duty-rows.ts';
import type { Layout } from '../layout.ts';
import { line, present } from '../pieces.ts';

/** A table of facts under the title, then headings of two levels and lists with dashes. */
export const quickFacts: Layout = {
  name: 'quick-facts',
  languages: ['en'],
  plain: true,
  words: {
    title: ['Position'],
    code: ['Document ID', 'Req. ID'],
    reportsTo: ['Reports To', 'Manager', 'Hiring Manager'],
    employmentType: ['Employment Type', 'Contract'],
    summary: ['Position Overview', 'About the Position', 'Role at a Glance'],
  },
  compose: (pen) => {
    const head = (text: string, style: Paragraph['style']) =>
      paragraph([{ text, role: 'label' }], { style: style ?? 'title' });
    const item = ({ runs }: Paragraph): Paragraph => line({ text: '- ', role: 'mark' }, runs);
    const plain = { ...pen, noise: { ...pen.noise, item: 'plain' as const } };
    const facts = present(pen, ['title', 'department', 'location', 'employmentType', 'reportsTo', 'code'] as const);
    const duties = writeDutyLines(plain).map(item);
    const bare = (text: string) => ({ text, role: 'label' }) as const;
    return {
      body: [
        head('Job Description', 'title'),
        head('Quick Info', 'heading-1'),
        table(2, [
          [cell([line(bare('Field'))]), cell([line(bare('Value'))])],
          ...facts.map((slot) => [cell([line(bare(pen.word(slot)))]), cell([line(pen.value(slot))])]),
        ]),
        head(pen.word('summary'), 'heading-1'),
        ...pen.items('summary'),
        head('Responsibilities', 'heading-1'),
        head('Primary Duties', 'heading-3'),
        ...duties,
        head('Required Qualifications', 'heading-1'),
        head('Education', 'heading-3'),
        ...[line(pen.value('education'))].map(item),
        head('Experience', 'heading-3'),
        ...[line(pen.value('experience'))].map(item),
        head('Skills', 'heading-3'),
        ...pen.items('abilities', 'plain').map(item),
      ],
    };
  },
};
