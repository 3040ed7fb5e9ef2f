import { describe, expect, it } from 'vitest';
import { cell, note, paragraph, table } from '../support/corpus/blocks.ts';
import { line, readBody, rows, text } from '../support/imported-blocks.ts';

const bold = (written: string) => paragraph([{ text: written, role: 'note', bold: true }]);
const purpose = [bold('Purpose of position'), line('Keeps the reading rooms open.')];
const duties = [bold('Duties'), line('Shelves books.'), line('Answers readers.')];

describe('a form with two titles', () => {
  it('is of one position, named by its working title', () => {
    const found = readBody([
      rows(
        ['Classification Title (Job Code):\nLibrary Associate 2 (4410)', 'Position Number:\n00071'],
        ['Working Title:\nReading Room Lead', 'College/Institute:\nCollege of Letters'],
        ['Department:\nMap Library', 'Supervisor’s Title:\nHead of Maps'],
      ),
      ...purpose,
      ...duties,
    ]);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      title: 'Reading Room Lead',
      code: '00071',
      department: 'Map Library',
      reportsTo: 'Head of Maps',
    });
    expect(found[0]?.['x-imported']).toContainEqual(
      expect.objectContaining({ text: 'Library Associate 2 (4410)', label: 'Classification Title (Job Code):' }),
    );
  });

  it('is no form of two positions, whose titles have one label', () => {
    const found = readBody([
      rows(['Job Title', 'Porter'], ['Department', 'Maps']),
      ...duties,
      rows(['Job Title', 'Guide'], ['Department', 'Maps']),
      ...duties,
    ]);
    expect(found.map(({ title }) => title).sort()).toEqual(['Guide', 'Porter']);
  });
});

describe('bold words above what is done in a cell', () => {
  it('name its group, so that its share stays its own', () => {
    const duty = (group: string, ...done: readonly string[]) => cell([bold(group), ...done.map(line)]);
    const [position] = readBody([
      rows(['Job Title', 'Glasshouse Keeper']),
      bold('Duties and responsibilities'),
      table(3, [
        ['% of Time', 'Duty / Responsibility', 'E/M'].map((each) => text(each)),
        [text('60%'), duty('Climate.', 'Sets vents, shades and mists.'), text('E')],
        [text('40%'), duty('Stock:', 'Pots on and labels plants.'), text('M')],
        [text('100%'), text(''), text('')],
      ]),
    ]);
    expect(position?.['duties']).toEqual([
      { group: 'Climate', duty: 'Sets vents, shades and mists.', share: 60, essential: true },
      { group: 'Stock', duty: 'Pots on and labels plants.', share: 40, essential: false },
    ]);
  });
});

describe('what a university asks', () => {
  it('names several fields of one degree', () => {
    const asked = 'Bachelor’s degree in geology, soil science or a closely related field plus two years of field work.';
    const [position] = readBody([
      rows(['Job Title', 'Core Store Keeper']),
      ...duties,
      bold('Qualifications'),
      paragraph([note(asked)]),
    ]);
    expect(position).toMatchObject({ qualifications: { education: asked } });
  });
});
