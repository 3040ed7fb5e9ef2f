import { describe, expect, it } from 'vitest';
import { english } from '../../../src/languages/en/index.ts';
import {
  buildDocx,
  copyOf,
  type EditXml,
  editDocx,
  type Files,
  mergeInto,
  replaceText,
  takeAround,
} from '../../support/merge-docx.ts';
import { buildXlsx, mergeXlsx, typeInto } from '../../support/merge-xlsx.ts';
import { writePosition } from '../../support/workspace.ts';

const file = 'positions/ranger.yaml';
const files: Files = {
  'jd.config.yaml': 'handbook: { language: en }\n',
  [file]: `title: Ranger
department: Forest
reportsTo: chief
grade: R3
effective: 2024-03-01
location: Hut
qualifications: { education: School, experience: Two years, abilities: [walks far, knows birds, stays calm] }
duties:
  - { duty: Counts the deer, share: 60 }
  - { duty: Marks the paths, share: 10 }
  - { duty: Guides guests, share: 30 }
`,
  'positions/chief.yaml': writePosition('title: Chief\ndepartment: Forest\nreportsTo: null'),
  'positions/deputy.yaml': writePosition('title: Deputy\ndepartment: Forest\nreportsTo: chief'),
};
const remove =
  (text: string, element: 'w:tr' | 'w:p'): EditXml =>
  (xml) =>
    xml.replace(takeAround(xml, text, element), '');
const addRow: EditXml = (xml) => {
  const row = takeAround(xml, 'Counts the deer', 'w:tr');
  const copy = copyOf(row).replace('>Counts the deer<', '>Counts the boars<').replace('>60%<', '>25 %<');
  return xml.replace(row, () => row.replace('>60%<', '>35<') + copy);
};
const edits: Readonly<Record<string, EditXml>> = {
  'a row that was not the last was removed': remove('Counts the deer', 'w:tr'),
  'a line that was not the last was removed': remove('walks far', 'w:p'),
  'a row was added in the middle': addRow,
  'cells were cleared': (xml) => replaceText('School', '')(replaceText('R3', '')(xml)),
  'a date and a share were written otherwise': (xml) =>
    replaceText('1 March 2024', '2024/4/5')(replaceText('30%', '45')(xml)),
  'a break was typed': replaceText('Hut', 'Hut</w:t><w:br/><w:t>Gate'),
};

describe('a document that is merged once more', () => {
  for (const [name, edit] of Object.entries(edits)) {
    it(`changes nothing where ${name}`, async () => {
      const edited = editDocx(await buildDocx(files, english), edit);
      const first = await mergeInto(files, edited, english);
      expect(first).toMatchObject({ conflicts: [], refused: [], files: [{ path: file }] });
      const now = { ...files, [file]: first.files[0]?.after ?? '' };
      expect(await mergeInto(now, edited, english)).toEqual({
        files: [],
        conflicts: [],
        refused: [],
        gone: [],
        unread: [],
      });
    });
  }

  it('is a conflict where the file says something else since', async () => {
    const edited = editDocx(await buildDocx(files, english), replaceText('School', 'College'));
    const now = { ...files, [file]: (files[file] ?? '').replace('School', 'University') };
    expect(await mergeInto(now, edited, english)).toMatchObject({ files: [], conflicts: [{ file }] });
  });
});

it('does so with a workbook, also where another superior and a date were written', async () => {
  const edited = typeInto(await buildXlsx(files), { '1!F4': 'deputy', '1!Q4': '2024/4/5', '1!N4': 'Hut\nGate' });
  const first = await mergeXlsx(files, edited);
  expect(Object.keys(first.changed)).toEqual([file]);
  const second = await mergeXlsx({ ...files, [file]: String(first.changed[file]) }, edited);
  expect(second).toEqual({ code: 0, err: '', changed: {} });
});
