import { describe, expect, it } from 'vitest';
import type { Merged } from '../../../src/import/merge/merged.ts';
import { english } from '../../../src/languages/en/index.ts';
import {
  buildDocx,
  type EditXml,
  editDocx,
  type Files,
  inForm,
  mergeInto,
  replaceText,
} from '../../support/merge-docx.ts';
import { buildXlsx, mergeXlsx, typeInto } from '../../support/merge-xlsx.ts';
import { writePosition } from '../../support/workspace.ts';

const head = 'positions/head.yaml';
const baker = 'positions/baker.yaml';
const files = {
  'jd.config.yaml': 'handbook: { language: en }\n',
  [head]: writePosition(
    'title: Head\ndepartment: Bakery\nreportsTo: null\ndirectReports: [baker]\ncareer: { rotation: [seller, baker] }',
  ),
  [baker]: writePosition('title: Baker\ndepartment: Bakery\nreportsTo: head\ndottedLineTo: [seller]'),
  'positions/seller.yaml': writePosition('title: Seller\ndepartment: Bakery\nreportsTo: head'),
  'procedures/oven.yaml': `title: Oven
kind: rules
items:
  - { text: Heat it., by: [baker, seller] }
  - { text: Clean it., by: baker }
`,
};
/** What a colleague did meanwhile: another title, a code that changes the order, one who reports besides. */
const meanwhile: Files = {
  ...files,
  'positions/seller.yaml': (files['positions/seller.yaml'] ?? '').replace('Seller', 'Shop assistant\ncode: B-1'),
  'positions/cleaner.yaml': writePosition('title: Cleaner\ndepartment: Bakery\nreportsTo: head'),
  'procedures/oven.yaml': files['procedures/oven.yaml'].replace('title: Oven', 'title: The oven'),
  'procedures/shop.yaml': 'title: Shop\nkind: rules\nitems:\n  - { text: Open it., by: head }\n',
};

async function merge(edit: EditXml | undefined, now: Files) {
  const built = await buildDocx(files, english);
  return mergeInto(now, edit === undefined ? built : editDocx(built, edit), english);
}
const text = files[head] ?? '';
const seller = files['positions/seller.yaml'] ?? '';
const changesOf = (merged: Merged) => Object.fromEntries(merged.files.map(({ path, after }) => [path, after]));
const rename =
  (before: string, now: string): EditXml =>
  (xml) =>
    xml.replace(
      `>${before}</w:t></w:r></w:hyperlink><w:bookmarkEnd`,
      `>${now}</w:t></w:r></w:hyperlink><w:bookmarkEnd`,
    );
const typeAfter =
  (text: string, more: string): EditXml =>
  (xml) =>
    xml.replace(
      new RegExp(`(>${text}</w:t></w:r>(?:</w:hyperlink>)?<w:bookmarkEnd [^>]*>)`),
      `$1<w:r><w:t>${more}</w:t></w:r>`,
    );

describe('forms that others changed', () => {
  it('change nothing in forms that name them', async () => {
    expect(await merge(undefined, meanwhile)).toEqual({ files: [], conflicts: [], refused: [], gone: [], unread: [] });
    expect(
      await merge(undefined, { ...files, [head]: (files[head] ?? '').replace('title: Head', 'title: Chief') }),
    ).toEqual({ files: [], conflicts: [], refused: [], gone: [], unread: [] });
  });

  it('leave room for edits of forms that name them', async () => {
    const one = await merge(inForm('head', replaceText('does it', 'leads')), meanwhile);
    expect(one).toMatchObject({ conflicts: [], refused: [] });
    expect(changesOf(one)).toEqual({ [head]: text.replace('does it', 'leads') });
    const now = { ...meanwhile, 'procedures/oven.yaml': files['procedures/oven.yaml'] };
    const procedure = await merge(replaceText('Heat it.', 'Heat it well.'), now);
    expect(procedure).toMatchObject({ conflicts: [], refused: [] });
    expect(changesOf(procedure)).toEqual({
      'procedures/oven.yaml': files['procedures/oven.yaml'].replace('Heat it.', 'Heat it well.'),
    });
  });

  it('leave room for edits of the names themselves', async () => {
    const more = await merge(inForm('head', typeAfter('Baker', ', Cleaner')), meanwhile);
    expect(more).toMatchObject({ conflicts: [], refused: [] });
    // The cleaner reports to the head by its own form, and so is printed anyway.
    expect(changesOf(more)).toEqual({});
    const without = {
      ...meanwhile,
      'positions/cleaner.yaml': writePosition('title: Cleaner\ndepartment: Bakery\nreportsTo: baker'),
    };
    const typed = await merge(inForm('head', typeAfter('Baker', ', Cleaner')), without);
    expect(changesOf(typed)).toEqual({
      [head]: text.replace('directReports: [baker]', 'directReports: [baker, cleaner]'),
    });
    const other = await merge(inForm('head', rename('Seller', 'Cleaner')), meanwhile);
    expect(changesOf(other)).toEqual({ [head]: text.replace('rotation: [seller', 'rotation: [cleaner') });
    const gone = await merge(inForm('head', rename('Baker', '')), meanwhile);
    expect(changesOf(gone)).toEqual({ [head]: text.replace('directReports: [baker]\n', '') });
  });

  it('take names out of a form that never named them', async () => {
    const moved = { ...files, 'positions/seller.yaml': seller.replace('reportsTo: head', 'reportsTo: baker') };
    expect(await merge(undefined, moved)).toEqual({ files: [], conflicts: [], refused: [], gone: [], unread: [] });
    const back = mergeInto(files, await buildDocx(moved, english), english);
    expect(await back).toEqual({ files: [], conflicts: [], refused: [], gone: [], unread: [] });
  });

  it('are told from a change of the form itself', async () => {
    const now = { ...meanwhile, [head]: text.replace('[seller, baker]', '[baker]') };
    expect(await merge(inForm('head', replaceText('does it', 'leads')), now)).toMatchObject({
      files: [],
      conflicts: [{ file: head }],
    });
    expect(await merge(undefined, now)).toEqual({ files: [], conflicts: [], refused: [], gone: [], unread: [] });
  });
});

it('merges a row of a workbook whose superior has another title now', async () => {
  const now = { ...files, [head]: text.replace('title: Head', 'title: Chief') };
  const merged = await mergeXlsx(now, typeInto(await buildXlsx(files), { '1!B3': 'S-7' }));
  expect(merged).toMatchObject({ code: 0, err: '' });
  expect(Object.keys(merged.changed)).toEqual([baker]);
});
