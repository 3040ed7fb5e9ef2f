import { describe, expect, it } from 'vitest';
import { english } from '../../../src/languages/en/index.ts';
import type { Language } from '../../../src/languages/language.ts';
import { chinese } from '../../../src/languages/zh-CN/index.ts';
import { buildDocx, copyOf, type EditXml, editDocx, mergeInto, takeAround } from '../../support/merge-docx.ts';
import { compileFiles, writePosition } from '../../support/workspace.ts';

const file = 'positions/miller.yaml';
const filesIn = (language: string) => ({
  'jd.config.yaml': `handbook: { language: ${language} }\n`,
  [file]: `title: Miller
department: Mill
reportsTo: null
duties:
  - duty: Grinds the corn
    functions: [Milling]
    kpi: [No stones, { name: Yield, target: 5, unit: t, weight: 20, formula: "weight out : weight in" }]
  - duty: Sweeps the floor
    kpi: Clean
`,
  'procedures/sacks.yaml': `title: Sacks
kind: rules
items:
  - { text: Tie them., by: miller }
  - Weigh them.
`,
  'positions/carter.yaml': writePosition('title: Carter\ndepartment: Mill\nreportsTo: miller'),
});

async function merge(edit: EditXml, language: Language = english) {
  const files = filesIn(language.name);
  const merged = await mergeInto(files, editDocx(await buildDocx(files, language), edit), language);
  const text = merged.files[0]?.after ?? '';
  const [position] = compileFiles({ ...files, [file]: text }).workspace.positions.filter(({ id }) => id === 'miller');
  return { merged, text, duties: position?.duties ?? [] };
}

/** A paragraph as somebody types it. */
const typed = (text: string) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const below =
  (beside: string, ...lines: readonly string[]): EditXml =>
  (xml) => {
    const own = takeAround(xml, beside, 'w:p');
    return xml.replace(own, () => own + lines.map(typed).join(''));
  };
const copyRow: EditXml = (xml) => {
  const row = takeAround(xml, 'Grinds the corn', 'w:tr');
  return xml.replace(row, () => row + copyOf(row).replace('>Grinds the corn<', '>Grinds the rye<'));
};

describe('new KPIs', () => {
  for (const language of [english, chinese]) {
    it(`have their facts in a row that was copied, in ${language.name}`, async () => {
      const { merged, duties } = await merge(copyRow, language);
      expect(merged).toMatchObject({ refused: [], conflicts: [] });
      const facts = { name: 'Yield', weight: 20, formula: 'weight out : weight in' };
      expect(duties.map(({ duty }) => duty)).toEqual(['Grinds the corn', 'Grinds the rye', 'Sweeps the floor']);
      expect(duties[1]).toMatchObject({ kpi: ['No stones', { ...facts, target: '5 t' }], functions: ['Milling'] });
    });
  }

  it('have their facts on the lines below that were added with them', async () => {
    const { merged, text } = await merge(below('Clean', 'Dry', 'Target: 3   Period: a year', 'Swept: daily'));
    expect(merged).toMatchObject({ refused: [], conflicts: [] });
    const item =
      '      - Clean\n      - name: Dry\n        target: 3\n        period: a year\n      - "Swept: daily"\n';
    expect(text).toBe(filesIn('en')[file].replace('    kpi: Clean\n', `    kpi:\n${item}`));
  });

  it('have each fact once', async () => {
    const twice = await merge(below('Clean', 'Dry', 'Target: 3', 'Target: 4'));
    const again = await merge(below('Clean', 'Target: 3', 'Target: 4'));
    const known = await merge(below('Yield', 'Weight: 30%'));
    for (const { merged } of [twice, again, known]) {
      expect(merged.files).toEqual([]);
      expect(merged.refused).toMatchObject([{ file, trouble: { kind: 'no-place' } }]);
    }
  });
});

describe('facts of a KPI that the form has', () => {
  it('are on the lines below it', async () => {
    const { merged, text } = await merge(below('Clean', 'Target: 0.5 %   Period: a week', 'Source: log', 'Dry'));
    expect(merged).toMatchObject({ refused: [], conflicts: [] });
    const kpi =
      '      - name: Clean\n        target: 0.5 %\n        period: a week\n        source: log\n      - Dry\n';
    expect(text).toBe(filesIn('en')[file].replace('    kpi: Clean\n', `    kpi:\n${kpi}`));
    const flow = await merge(below('No stones', 'Source: sieve'));
    expect(flow.text).toContain('kpi: [{ name: No stones, source: sieve }, { name: Yield,');
  });

  it('are on the line of those that it has, after them', async () => {
    const onLine: EditXml = (xml) => xml.replace('>20%<', '>20%   Period: year<');
    const { merged, text } = await merge(onLine);
    expect(merged).toMatchObject({ refused: [], conflicts: [] });
    expect(text).toContain('weight: 20, formula: "weight out : weight in", period: year }');
  });
});

it('reads no new rule from who does it', async () => {
  const { merged } = await merge(below('Weigh them.', 'By: Carter'));
  expect(merged.files).toEqual([]);
  expect(merged.refused).toMatchObject([{ trouble: { kind: 'no-place', text: 'By: Carter' } }]);
});
