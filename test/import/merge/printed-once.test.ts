import { expect, it } from 'vitest';
import { english } from '../../../src/languages/en/index.ts';
import { buildDocx, type EditXml, editDocx, mergeInto, replaceText } from '../../support/merge-docx.ts';
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

it('writes dates, numbers and facts of KPIs as the file has them', async () => {
  const lead = files['positions/lead.yaml'];
  const change = async (before: string, after: string) => merge('positions/lead.yaml', replaceText(before, after));
  expect(await change('1 June 2024', '15 July 2025')).toBe(lead.replace('2024-06-01', '2025-07-15'));
  expect(await change('2', '3')).toBe(lead.replace('headcount: 2', 'headcount: 3'));
  expect(await change('5', '7')).toBe(lead.replace('target: 5', 'target: 7'));
  expect(await change('a day', 'a week')).toBe(lead.replace('a day', 'a week'));
});
