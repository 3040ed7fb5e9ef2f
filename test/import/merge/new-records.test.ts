import { describe, expect, it } from 'vitest';
import { english } from '../../../src/languages/en/index.ts';
import type { Language } from '../../../src/languages/language.ts';
import { chinese } from '../../../src/languages/zh-CN/index.ts';
import { buildDocx, copyOf, type EditXml, editDocx, mergeInto, takeAround } from '../../support/merge-docx.ts';
import { compileFiles } from '../../support/workspace.ts';

const file = 'positions/miller.yaml';
const filesIn = ({ name }: Language) => ({
  'jd.config.yaml': `handbook: { language: ${name} }\nform: { parts: full }\n`,
  [file]: `title: Miller
department: Mill
reportsTo: null
duties: [{ duty: Grinds the corn, share: 60 }, { duty: Sweeps the floor, essential: true }]
kpis: [{ name: Flour, weight: 50 }, { name: Bran, target: 5 }]
authority: [{ text: Buys sacks, limit: 20 }]
revisions: [{ version: "1", date: 2024-01-01, change: First }]
`,
});

/** A row as somebody copies it and types each of its cells anew. */
const addRow =
  (beside: string, ...cells: readonly string[]): EditXml =>
  (xml) => {
    const row = takeAround(xml, beside, 'w:tr');
    const copy = copyOf(row).split('</w:tc>');
    const typed = copy.map((cell, at) => {
      const text = cells[at];
      const run = text === '' ? '' : `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
      return text === undefined ? cell : cell.replace(/(<w:tcPr>.*<\/w:tcPr>).*/, `$1<w:p>${run}</w:p>`);
    });
    return xml.replace(row, () => row + typed.join('</w:tc>'));
  };

async function merge(language: Language, edit: EditXml) {
  const files = filesIn(language);
  const merged = await mergeInto(files, editDocx(await buildDocx(files, language), edit), language);
  const now = compileFiles({ ...files, ...Object.fromEntries(merged.files.map(({ path, after }) => [path, after])) });
  return { merged, position: now.workspace.positions[0] };
}

describe.each([english, chinese])('a new row has what its columns say, in $name', (language) => {
  it.each<[beside: string, cells: string[], list: 'authority' | 'revisions' | 'kpis' | 'duties', record: object]>([
    ['Buys sacks', ['Staff', 'Hires carters', '2'], 'authority', { kind: 'Staff', text: 'Hires carters', limit: 2 }],
    [
      'First',
      ['2', '2024-05-01', 'Second', 'Ann'],
      'revisions',
      { version: '2', date: '2024-05-01', change: 'Second', by: 'Ann' },
    ],
    ['Bran', ['Husks', '3 t', '50%'], 'kpis', { name: 'Husks', target: '3 t', weight: 50 }],
    [
      'Sweeps the floor',
      ['3', 'Sells flour', 'Sold', '40%', language.handbook.yes],
      'duties',
      { duty: 'Sells flour', kpi: ['Sold'], share: 40, essential: true },
    ],
  ])('%s', async (beside, cells, list, record) => {
    const { merged, position } = await merge(language, addRow(beside, ...cells));
    expect(merged).toMatchObject({ refused: [], conflicts: [] });
    expect(position?.[list].at(-1)).toMatchObject(record);
  });

  it('and no text is dropped where jd counts', async () => {
    const { merged } = await merge(language, addRow('Sweeps the floor', 'see above', 'Sells flour', '', '', ''));
    expect(merged.refused).toMatchObject([{ file, trouble: { kind: 'no-place', text: 'see above' } }]);
  });
});
