import { describe, expect, it } from 'vitest';
import { english } from '../../../src/languages/en/index.ts';
import type { Language } from '../../../src/languages/language.ts';
import { chinese } from '../../../src/languages/zh-CN/index.ts';
import { hashId } from '../../../src/model/mark.ts';
import { buildDocx, type EditXml, editDocx, mergeInto } from '../../support/merge-docx.ts';
import { compileFiles, writePosition } from '../../support/workspace.ts';

const file = 'positions/miller.yaml';
const shown =
  'code aliases formerTitles directReports dottedLineTo headcount grade family employmentType location incumbents effective reviewBy approval qualifications.training career conditions pay compliance';
const filesIn = (language: Language) => ({
  'jd.config.yaml': `handbook: { language: ${language.name}, pay: true }
external: [{ id: owner, title: Owner }]
form: { parts: full, show: [${shown.split(' ').join(', ')}] }
`,
  [file]: `title: Miller
department: Mill
reportsTo: null
duties:
  - { duty: Grinds the corn, kpi: Yield, share: 60, essential: true }
  - { duty: Sweeps the floor }
kpis: [{ name: Flour, target: 5, weight: 50 }, Bran]
authority: [{ text: Buys sacks, limit: 20 }, { kind: Staff, text: Hires carters }]
revisions: [{ version: "1", date: 2024-01-01, change: First }]
contacts: { internal: { share: 60, with: [Carter] }, external: { with: [Farmers] } }
`,
  'positions/carter.yaml': writePosition('title: Carter\ndepartment: Mill\nreportsTo: miller'),
});

/** What somebody types into a blank cell of the row of a label or of a text, the first blank one if no place is given. */
const fill =
  (beside: string, typed: string, place?: number, id = 'miller'): EditXml =>
  (xml) => {
    const table = xml.lastIndexOf('<w:tbl>', xml.indexOf(`w:name="p${hashId(id)}_`));
    const at = xml.indexOf(`>${beside}<`, table);
    const start = xml.lastIndexOf('<w:tr>', at);
    const end = xml.indexOf('</w:tr>', at);
    const cells = xml.slice(start, end).split('</w:tc>');
    const own = cells.findIndex((cell) => cell.includes(`>${beside}<`));
    const nth = place ?? own + 1;
    const run = `<w:r><w:t xml:space="preserve">${typed}</w:t></w:r></w:p>`;
    const filled = cells.map((cell, here) => (here === nth ? cell.replace('</w:p>', run) : cell));
    return xml.slice(0, start) + filled.join('</w:tc>') + xml.slice(end);
  };

async function merge(language: Language, edit: EditXml, id = 'miller') {
  const files = filesIn(language);
  const merged = await mergeInto(files, editDocx(await buildDocx(files, language), edit), language);
  expect(merged).toMatchObject({ refused: [], conflicts: [] });
  const now = compileFiles({ ...files, ...Object.fromEntries(merged.files.map(({ path, after }) => [path, after])) });
  return now.workspace.positions.find((position) => position.id === id);
}

describe.each([english, chinese])('a blank cell is filled, in $name', (language) => {
  const { fields } = language.handbook;
  const two = `Ann Lee${language.handbook.comma}Bo`;
  it.each<[label: string, typed: string, position: object]>([
    [fields.code, 'M-1', { code: 'M-1' }],
    [fields.aliases, two, { aliases: ['Ann Lee', 'Bo'] }],
    [fields.formerTitles, 'Grinder', { formerTitles: ['Grinder'] }],
    [fields.incumbents, two, { incumbents: ['Ann Lee', 'Bo'] }],
    [fields.dottedLineTo, 'Owner', { dottedLineTo: ['owner'] }],
    [fields.headcount, '2', { headcount: 2 }],
    [fields.grade, 'M2', { grade: 'M2' }],
    [fields.family, 'Food', { family: 'Food' }],
    [fields.employmentType, 'full time', { employmentType: 'full time' }],
    [fields.location, 'Mill Lane', { location: 'Mill Lane' }],
    [fields.effective, '2024-05-01', { effective: '2024-05-01' }],
    [fields.reviewBy, '2025-05-01', { reviewBy: '2025-05-01' }],
    [fields.preparedBy, 'Ann', { approval: { prepared: { by: 'Ann' } } }],
    [fields.preparedOn, '2024-05-01', { approval: { prepared: { date: '2024-05-01' } } }],
    [fields.reviewedBy, 'Ann', { approval: { reviewed: { by: 'Ann' } } }],
    [fields.approvedOn, '2024-05-01', { approval: { approved: { date: '2024-05-01' } } }],
    [
      fields.countersigned,
      `${two} (2024-05-01)`,
      { approval: { countersigned: [{ by: 'Ann Lee' }, { by: 'Bo', date: '2024-05-01' }] } },
    ],
    [fields.training, 'First aid', { qualifications: { training: ['First aid'] } }],
    [fields.promotion, 'Carter', { career: { promotion: ['carter'] } }],
    [fields.rotation, 'Carter', { career: { rotation: ['carter'] } }],
    [fields.hours, '40', { conditions: { hours: '40' } }],
    [fields.physical, 'Lifts sacks', { conditions: { physical: ['Lifts sacks'] } }],
    [fields.payGrade, 'P1', { pay: { grade: 'P1' } }],
    [fields.payMin, '100', { pay: { min: 100 } }],
    [fields.payMax, '200', { pay: { max: 200 } }],
    [fields.currency, 'GBP', { pay: { currency: 'GBP' } }],
    [fields.payPeriod, 'year', { pay: { period: 'year' } }],
    [fields.flsa, 'exempt', { compliance: { flsa: 'exempt' } }],
  ])('beside %s', async (label, typed, position) => {
    expect(await merge(language, fill(label, typed))).toMatchObject(position);
  });

  it.each<[beside: string, place: number, typed: string, position: object]>([
    ['Sweeps the floor', 2, 'Clean', { duties: [{}, { kpi: ['Clean'] }] }],
    ['Sweeps the floor', 3, '40%', { duties: [{}, { share: 40 }] }],
    ['Sweeps the floor', 4, language.handbook.yes, { duties: [{}, { essential: true }] }],
    ['Bran', 1, '3 t', { kpis: [{}, { name: 'Bran', target: '3 t' }] }],
    ['Bran', 2, '50%', { kpis: [{}, { name: 'Bran', weight: 50 }] }],
    ['Buys sacks', 0, 'Money', { authority: [{ kind: 'Money' }, {}] }],
    ['Hires carters', 2, '5', { authority: [{}, { limit: 5 }] }],
    ['First', 3, 'Ann', { revisions: [{ by: 'Ann' }] }],
    ['Farmers', 1, '40%', { contacts: { external: { share: 40, with: ['Farmers'] } } }],
  ])('in the row of %s, column %i', async (beside, place, typed, position) => {
    expect(await merge(language, fill(beside, typed, place))).toMatchObject(position);
  });

  it('with a report that has another superior', async () => {
    const carter = await merge(language, fill(fields.directReports, 'Miller', 1, 'carter'), 'carter');
    expect(carter?.directReports).toEqual(['miller']);
  });
});
