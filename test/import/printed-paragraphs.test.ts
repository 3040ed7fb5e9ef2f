import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Paragraph } from '../../src/import/document.ts';
import { importDocuments } from '../../src/import/index.ts';
import { readDocument } from '../../src/import/read/index.ts';

const run = (text: string, look = '') =>
  `<w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${text
    .replaceAll('&', '&amp;')
    .replaceAll('\n', '</w:t><w:br/><w:t xml:space="preserve">')
    .replaceAll('\t', '</w:t><w:tab/><w:t xml:space="preserve">')}</w:t></w:r>`;
const p = (...runs: readonly string[]) => `<w:p>${runs.join('')}</w:p>`;
const bold = (text: string) => run(text, '<w:b/>');

function bytesOf(paragraphs: readonly string[]): Uint8Array {
  const body = paragraphs.map((each) => (each.startsWith('<') ? each : p(run(each)))).join('');
  const xml = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;
  return zipSync({ 'word/document.xml': new TextEncoder().encode(xml) });
}
const blocksOf = (...paragraphs: readonly string[]) =>
  readDocument('a.docx', bytesOf(paragraphs)).blocks.filter((block): block is Paragraph => block.kind === 'paragraph');
const textsOf = (...paragraphs: readonly string[]) => blocksOf(...paragraphs).map(({ text }) => text);
function read(...paragraphs: readonly string[]): Record<string, unknown> {
  const { files } = importDocuments([{ file: 'a.docx', bytes: bytesOf(paragraphs) }]);
  return parse(files.find(({ path }) => path.startsWith('positions/'))?.text ?? '');
}

describe('paragraphs that are printed lines', () => {
  const form = [
    'Job title: Quarry Surveyor',
    'Department: Extraction',
    p(bold('Duties')),
    '1. Sets out the benches for each blast with the drilling crew and checks the',
    'burden of every hole before it is charged.',
    '2. Flies the drone over the stockpiles at the end of the month and gives the tonn-',
    'ages to the accountant of the',
    'Northern Region.',
    '3. Keeps the face log, in which each movement of the rock is written, and shows it',
  ];

  it('are the sentences that they were, over a word and over the end of a page', () => {
    const foot = 'QS-11\tHard copies are not controlled\tPage 1 of 2';
    const head = 'Blackmoor Aggregates Ltd';
    const position = read(head, ...form, foot, '', head, 'to the inspector on demand.');
    expect(position).toMatchObject({
      duties: [
        {
          duty: 'Sets out the benches for each blast with the drilling crew and checks the burden of every hole before it is charged.',
        },
        {
          duty: 'Flies the drone over the stockpiles at the end of the month and gives the tonnages to the accountant of the Northern Region.',
        },
        {
          duty: 'Keeps the face log, in which each movement of the rock is written, and shows it to the inspector on demand.',
        },
      ],
    });
    expect(JSON.stringify(position)).toContain('Page 1 of 2');
  });

  it('keep how their words look', () => {
    const above = 'Sees that all stock of the yard is counted twice in the year, and that the';
    const [first] = blocksOf(
      p(run(above)),
      p(run('count is '), bold('signed'), run(' by two.')),
      p(run('Sees that no wagon leaves before the weighbridge has given its ticket, and')),
      p(run('that each ticket is filed.')),
    );
    expect(first?.text).toBe(`${above} count is signed by two.`);
    expect(first?.looks?.map(({ from, to }) => first.text.slice(from, to))).toEqual(['signed']);
  });

  it('go on over line breaks in one paragraph', () => {
    expect(
      textsOf(
        'Looks after the hire desk of the depot so that no machine goes out\nbefore its papers and its tyres are looked at.\nAnswers the telephone.',
        '1.  Books the lorries for the week and tells drivers which roads are\n      closed to them.',
      ),
    ).toEqual([
      'Looks after the hire desk of the depot so that no machine goes out before its papers and its tyres are looked at.\nAnswers the telephone.',
      '1.  Books the lorries for the week and tells drivers which roads are closed to them.',
    ]);
  });

  it('are one value after a comma', () => {
    const position = read('Job title: Yard Clerk', 'Role type: Permanent,\nfull time', 'Duties', '1. Weighs lorries.');
    expect(position).toMatchObject({ employmentType: 'Permanent, full time' });
  });

  it('are apart where they are items without marks, labels or lists of the word processor', () => {
    const items = [
      'planning the work of the eight riggers and of the two slingers each morning',
      'keeping the certificates of chains and shackles where the inspector finds them',
      'ordering wire rope, thimbles and grease before the store has run out of them',
      'reporting each near miss to the site office before the end of the shift',
    ];
    expect(textsOf(p(bold('You will be')), ...items)).toHaveLength(5);
    const upper = items.map((item) => item[0]?.toUpperCase() + item.slice(1));
    expect(textsOf(...upper)).toEqual(upper);
    const short = ['Plan the rota', 'order the stock', 'count the till', 'close the shop'];
    expect(textsOf(...short)).toEqual(short);
  });

  it('join Han lines without a space, and only in a document of such lines', () => {
    const lines = [
      '岗位名称：采石测量员',
      '1、会同钻爆班对每次爆破的台阶进行放样，逐孔复核最小抵抗线和装药前的孔深数',
      '据，发现偏差当班处理；',
      '2、每月末用无人机测量料堆体积，把吨数报送财务部，并保存三年以内的全部航测原',
      '始资料。',
    ];
    expect(textsOf(...lines)).toEqual([lines[0], `${lines[1]}${lines[2]}`, `${lines[3]}${lines[4]}`]);
    expect(textsOf(...lines.slice(0, 3))).toHaveLength(3);
  });
});

describe('columns that tabs set apart', () => {
  it('go on below in each column, and are a table below their heads', () => {
    const position = read(
      'Position:\tPastry Cook\tCode:\tK-4',
      p(bold('DUTIES\t\tMEASURED BY')),
      '1.\tBakes the bread for breakfast and\tNothing sold',
      '\tthe rolls for the evening.\tout before ten',
      '2.\tWrites the order of flour and but-\tWaste',
      '\tter for the week.',
      '3.\tTrains the apprentice.\tTests passed',
    );
    expect(position).toMatchObject({
      title: 'Pastry Cook',
      duties: [
        { duty: 'Bakes the bread for breakfast and the rolls for the evening.', kpi: 'Nothing sold out before ten' },
        { duty: 'Writes the order of flour and butter for the week.', kpi: 'Waste' },
        { duty: 'Trains the apprentice.', kpi: 'Tests passed' },
      ],
    });
  });

  it('have the feet of pages between them, which count', () => {
    const texts = textsOf('One', 'Staff Office, Hotel Mira\t1 / 2', 'Two', 'Staff Office, Hotel Mira\t2 / 2');
    expect(texts).toEqual(['One', 'Two']);
    expect(textsOf('Night shifts\t1 / 2', 'Day shifts\t1 / 2')).toHaveLength(2);
  });
});
