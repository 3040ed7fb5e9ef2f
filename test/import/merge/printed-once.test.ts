import { expect, it } from 'vitest';
import { english } from '../../../src/languages/en/index.ts';
import { buildDocx, type EditXml, editDocx, mergeInto, replaceText } from '../../support/merge-docx.ts';
import { buildXlsx, mergeXlsx, typeInto } from '../../support/merge-xlsx.ts';
import { writePosition } from '../../support/workspace.ts';

const files = {
  'jd.config.yaml': 'handbook: { language: en }\n',
  'positions/lead.yaml': `title: Lead
department: Desk
reportsTo: null
effective: 2024-06-01 # from then on
headcount: 2
duties:
  - { duty: greets, group: Front, kpi: [{ name: smiles, target: 5, unit: a day }] }
  - { duty: answers, group: Front }
  - { duty: cleans, group: Back }
  - { duty: waves, group: Front }
`,
  'positions/clerk.yaml': writePosition('title: Clerk\ndepartment: Desk\nreportsTo: lead'),
  'procedures/calls.yaml': `title: Calls
kind: rules
items:
  - { text: Pick up., by: clerk }
  - { text: Hang up., by: clerk }
`,
};

async function merge(file: keyof typeof files, edit: EditXml): Promise<string> {
  const merged = await mergeInto(files, editDocx(await buildDocx(files, english), edit), english);
  expect(merged).toMatchObject({ refused: [], conflicts: [] });
  expect(merged.files.map(({ path }) => path)).toEqual([file]);
  return merged.files[0]?.after ?? '';
}

it('changes the name of a group with each duty that is printed below it', async () => {
  const lead = files['positions/lead.yaml'];
  const at = lead.indexOf('cleans');
  expect(await merge('positions/lead.yaml', replaceText('Front', 'Lobby'))).toBe(
    lead.slice(0, at).replaceAll('Front', 'Lobby') + lead.slice(at),
  );
});

it('changes who does all entries in each of them', async () => {
  const calls = files['procedures/calls.yaml'];
  const edit: EditXml = (xml) => {
    const start = xml.lastIndexOf('>Clerk<', xml.indexOf('>Pick up.<'));
    return `${xml.slice(0, start)}>Lead<${xml.slice(start + 7)}`;
  };
  expect(await merge('procedures/calls.yaml', edit)).toBe(calls.replaceAll('by: clerk', 'by: lead'));
});

it('adds somebody to all entries of which the doers are printed once, and removes a name of a group from all', async () => {
  const calls = files['procedures/calls.yaml'];
  const more: EditXml = (xml) => {
    const start = xml.lastIndexOf('>Clerk<', xml.indexOf('>Pick up.<'));
    return `${xml.slice(0, start)}>Clerk, Lead<${xml.slice(start + 7)}`;
  };
  expect(await merge('procedures/calls.yaml', more)).toBe(calls.replaceAll('by: clerk', 'by: [clerk, lead]'));
  const lead = files['positions/lead.yaml'];
  const at = lead.indexOf('cleans');
  expect(await merge('positions/lead.yaml', replaceText('Front', ''))).toBe(
    lead.slice(0, at).replaceAll(', group: Front', '') + lead.slice(at),
  );
});

it('changes in a sheet, which says it in each row, only the rows that were edited', async () => {
  const built = await buildXlsx(files);
  const lead = files['positions/lead.yaml'];
  const calls = files['procedures/calls.yaml'];
  const one = await mergeXlsx(files, typeInto(built, { '3!D2': 'Lobby' }));
  expect(one).toEqual({
    code: 0,
    err: '',
    changed: { 'positions/lead.yaml': lead.replace('group: Front', 'group: Lobby') },
  });
  const both = await mergeXlsx(files, typeInto(built, { '3!D2': 'Lobby', '3!D3': 'Lobby' }));
  const at = lead.indexOf('cleans');
  expect(both.changed['positions/lead.yaml']).toBe(lead.slice(0, at).replaceAll('Front', 'Lobby') + lead.slice(at));
  const doer = await mergeXlsx(files, typeInto(built, { '10!I2': 'lead' }));
  expect(doer.changed).toEqual({ 'procedures/calls.yaml': calls.replace('by: clerk', 'by: lead') });
});

it('writes dates, numbers and facts of KPIs as the file has them', async () => {
  const lead = files['positions/lead.yaml'];
  const change = async (before: string, after: string) => merge('positions/lead.yaml', replaceText(before, after));
  expect(await change('1 June 2024', '15 July 2025')).toBe(lead.replace('2024-06-01', '2025-07-15'));
  expect(await change('2', '3')).toBe(lead.replace('headcount: 2', 'headcount: 3'));
  expect(await change('5', '7')).toBe(lead.replace('target: 5', 'target: 7'));
  expect(await change('a day', 'a week')).toBe(lead.replace('a day', 'a week'));
});
