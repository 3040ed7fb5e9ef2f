import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { importDocuments } from '../../src/import/index.ts';
import { importTexts } from '../../src/languages/imports.ts';

const read = (file: string, text: string) => {
  const { files, report } = importDocuments([{ file, bytes: new TextEncoder().encode(text) }]);
  const [position] = files
    .filter(({ path }) => path.startsWith('positions/'))
    .map((each) => parse(each.text) as object);
  return { position, notes: report.documents[0]?.notes ?? [] };
};

describe('words in brackets in the place of a duty', () => {
  it.each([
    ['[to be agreed with Mr Li: wholesale too?]', 'line 6'],
    ['[TBC: night shifts]', 'line 6'],
    ['[pending the new price list]', 'line 6'],
    ['<to be decided by the board>', 'line 6'],
  ])('are kept where they say what is open: %s', (words, place) => {
    const { position, notes } = read('form.txt', form('Buyer', ['Orders flour', words, 'Pays the mills']));
    expect(position).toMatchObject({
      duties: [{ duty: 'Orders flour' }, { duty: 'Pays the mills' }],
      'x-imported': [{ text: expect.stringContaining(words), at: place }],
    });
    expect(notes).toEqual([]);
  });

  it('are kept so in Chinese', () => {
    const { position } = read(
      '表.txt',
      '岗位名称：采购员\n所属部门：采购部\n岗位职责\n1、订购面粉\n2、【待与财务部确认】\n3、核对货款\n',
    );
    expect(position).toMatchObject({ duties: [{ duty: '订购面粉' }, { duty: '核对货款' }] });
    expect(JSON.stringify(position)).toContain('待与财务部确认');
  });

  it.each(['[Insert duty here]', '[to be completed by HR]', '<duty>', '[A sentence on what is done every day]'])(
    'are left out where the form has them, and the report says so: %s',
    (words) => {
      const { position, notes } = read('form.txt', form('Buyer', ['Orders flour', words, 'Pays the mills']));
      expect(position).toMatchObject({ duties: [{ duty: 'Orders flour' }, { duty: 'Pays the mills' }] });
      expect(position).not.toHaveProperty('x-imported');
      expect(notes).toEqual([{ kind: 'blanks', texts: [{ text: words, place: { line: 6 } }] }]);
    },
  );

  it('are duties if more stands beside the brackets', () => {
    const { position, notes } = read('form.txt', form('Buyer', ['[Mills only] Pays', 'Orders flour [see note 3]']));
    expect(position).toMatchObject({ duties: [{ duty: '[Mills only] Pays' }, { duty: 'Orders flour [see note 3]' }] });
    expect(notes).toEqual([]);
  });

  it('are shown in the report up to a number, with their places', () => {
    const many = Array.from({ length: 14 }, (_, at) => `[Insert duty ${at + 1}]`);
    const { notes } = read('form.txt', form('Buyer', ['Orders flour', ...many]));
    const [note] = notes;
    if (note === undefined) throw new Error('there is no note');
    expect(importTexts.en.note(note)).toMatch(
      /`\[Insert duty 1\]` \(line 6\), .*`\[Insert duty 10\]` \(line 15\), 4 more$/,
    );
    expect(importTexts['zh-CN'].note(note)).toMatch(/\[Insert duty 10\].*（第 15 行）等 14 处$/);
  });
});

function form(title: string, duties: readonly string[]): string {
  return [`Job title: ${title}`, 'Department: Purchasing', '', 'Duties', ...duties.map((duty) => `- ${duty}`), ''].join(
    '\n',
  );
}
