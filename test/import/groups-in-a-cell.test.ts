import { describe, expect, it } from 'vitest';
import { cell, note, paragraph, table } from '../support/corpus/blocks.ts';
import { line, readBody, text } from '../support/imported-blocks.ts';

const bold = (written: string) => paragraph([{ ...note(written), bold: true }]);
const item = (written: string) => paragraph([note(written)], { list: 'bullet' });

describe('bold words among the duties of a cell', () => {
  it.each(['Education and Training', 'Training', 'Health & Safety', 'Finance', 'Information Technology'])(
    'such as %s name a group as those above it do',
    (group) => {
      const [found] = readBody([
        line('JOB DESCRIPTION'),
        table(2, [
          [cell([bold('Job title')]), text('Dairy Technician')],
          [
            cell([bold('Main duties')]),
            cell([
              line('The Dairy Technician will:'),
              bold('Herd'),
              item('Milk twice a day'),
              bold(group),
              item('Show trainees the parlour'),
              bold('Other'),
              item('Hose the yard'),
            ]),
          ],
        ]),
      ]);
      expect(found?.['duties']).toEqual([
        { group: 'Herd', duty: 'Milk twice a day' },
        { group, duty: 'Show trainees the parlour' },
        { group: 'Other', duty: 'Hose the yard' },
      ]);
    },
  );

  it('end them where they are the label of another part', () => {
    const [found] = readBody([
      line('JOB DESCRIPTION'),
      table(2, [
        [cell([bold('Job title')]), text('Dairy Technician')],
        [
          cell([bold('Main duties')]),
          cell([bold('Herd'), item('Milk twice a day'), bold('Qualifications'), item('A tractor licence')]),
        ],
      ]),
    ]);
    expect(found?.['duties']).toEqual([{ group: 'Herd', duty: 'Milk twice a day' }]);
    expect(found?.['qualifications']).toBeDefined();
  });
});
