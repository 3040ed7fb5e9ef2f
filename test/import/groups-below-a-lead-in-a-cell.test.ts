import { expect, it } from 'vitest';
import { cell, note, paragraph, table } from '../support/corpus/blocks.ts';
import { line, readBody } from '../support/imported-blocks.ts';

const bold = (text: string) => paragraph([{ ...note(text), bold: true }]);
const item = (text: string) => paragraph([note(text)], { list: 'bullet' });
const below = (name: string) => [bold(name), item('Check the gauges each week;'), item('Report what fails;')];

function read(...content: Parameters<typeof cell>[0]) {
  const row = (label: string, value: Parameters<typeof cell>[0]) => [cell([line(label)]), cell(value)];
  const rows = [
    row('Reports to', [line('District Works Manager')]),
    row('Principal Duties', content),
    row('Location', [line('Tullow')]),
  ];
  const [form] = readBody([bold('Pump Station Supervisor'), table(2, rows)]);
  return form;
}

it.each([
  ['The Pump Station Supervisor will:', 'Works Supervision', 'Water Level Monitoring', 'Records and Landowner Liaison'],
  ['The holder of the post is expected to:', 'Plant', 'Staff Training', 'Health & Safety'],
])('reads groups of duties below %s in a cell, whatever else they speak of', (lead, ...groups) => {
  const form = read(line(lead), ...groups.flatMap(below));
  const duties = (form?.['duties'] ?? []) as { readonly group?: string; readonly duty: string }[];
  expect(duties.map(({ group }) => group)).toEqual(groups.flatMap((group) => [group, group]));
  expect(form).toMatchObject({ reportsTo: 'District Works Manager', location: 'Tullow' });
  expect(form).not.toHaveProperty('grade');
});

it('ends the groups at what is asked of a person', () => {
  const form = read(
    line('The Supervisor will:'),
    ...below('Plant'),
    ...below('Stores'),
    bold('Qualifications'),
    item('A trade certificate'),
  );
  expect(form?.['duties']).toHaveLength(4);
  expect(JSON.stringify(form?.['qualifications'])).toContain('A trade certificate');
});
