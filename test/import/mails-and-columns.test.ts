import { describe, expect, it } from 'vitest';
import { importDocuments } from '../../src/import/index.ts';
import { readText } from '../../src/import/read/text.ts';
import { positionsIn } from '../support/imported.ts';

const joined = (...lines: readonly string[]): string => lines.join('\n');
const textsOf = (...lines: readonly string[]) =>
  readText('a.txt', new TextEncoder().encode(joined(...lines))).blocks.flatMap((block) =>
    block.kind === 'paragraph' && block.text.trim() !== '' ? [block.text] : [],
  );

describe('a paper that a mail quotes', () => {
  const head = ['From: Lena Ott <lena@dairy.example>', 'To: Bo Falk', 'Subject: AW: cheese maker', ''];
  const form = [
    '> Job title: Cheese Maker',
    '> Department: Creamery',
    '> Reports to: Head Dairyman',
    '>',
    '> Duties',
    '> 1) Cuts and stirs the curd of up to four vats a day, and writes',
    '>    the acid of each on the card.',
    '> 2) Turns and rubs the wheels in the cellar.',
  ];

  it('is read without its marks, and what is round it belongs to no form', () => {
    const mail = joined(
      ...head,
      'Looks good. Please tell Department: Stores.',
      '',
      ...form,
      '>',
      '>> Is it done?',
      '',
      'Lena',
    );
    expect(positionsIn('a.txt', mail)).toEqual([
      {
        title: 'Cheese Maker',
        department: 'Creamery',
        reportsTo: 'Head Dairyman',
        duties: [
          { duty: 'Cuts and stirs the curd of up to four vats a day, and writes the acid of each on the card.' },
          { duty: 'Turns and rubs the wheels in the cellar.' },
        ],
      },
    ]);
    const { files } = importDocuments([{ file: 'a.txt', bytes: new TextEncoder().encode(mail) }]);
    const chapter = files.find(({ path }) => path.startsWith('chapters/'))?.text ?? '';
    for (const text of ['Bo Falk', 'Stores', 'Is it done?', 'Lena']) expect(chapter).toContain(text);
  });

  it('is read in Chinese too', () => {
    const mail = joined(
      '发件人：林晓',
      '主题：转发：岗位说明',
      '',
      '> 岗位名称：酿酒工',
      '> 所属部门：发酵车间',
      '>',
      '> 岗位职责',
      '> 1、按工艺投料并记录糖度；',
      '> 2、清洗发酵罐。',
      '',
      '请查收',
    );
    expect(positionsIn('a.txt', mail)).toMatchObject([
      {
        title: '酿酒工',
        department: '发酵车间',
        duties: [{ duty: '按工艺投料并记录糖度；' }, { duty: '清洗发酵罐。' }],
      },
    ]);
  });

  it('is no list whose items begin with such a mark, and no question below a form', () => {
    const list = [
      'Job title: Porter',
      'Duties',
      '> Carries bags',
      '> Opens doors',
      '> Calls taxis',
      '> Sorts post',
      '> Sweeps steps',
    ];
    expect(textsOf(...list)).toEqual(list);
    const answer = [
      ...form.map((line) => line.replace(/^> ?/, '')),
      'On Monday Bo wrote:',
      '> Send me',
      '>',
      '> the paper',
      '> now',
    ];
    expect(positionsIn('a.txt', joined(...answer))).toMatchObject([{ title: 'Cheese Maker' }]);
  });
});

describe('two columns of a printed page', () => {
  it('are read one after the other, each with its sentences whole', () => {
    expect(
      textsOf(
        'Carries the post of the whole town from the first train to the last house on the hill by bicycle.',
        'What you do                          What you bring',
        '1. Sort the letters of the round     Licence: category B',
        'before seven.                        Schooling: none is asked for',
        '2. Deliver parcels and take a        • Sound legs',
        'signature for each of them.          • A calm way with dogs of any size',
        '3. Empty the boxes.                  and temper',
        '',
        '                                     Tools',
        '                                     Bicycle',
        'Approved by the postmaster on the second of May, in two copies.',
      ),
    ).toEqual([
      'Carries the post of the whole town from the first train to the last house on the hill by bicycle.',
      'What you do',
      '1. Sort the letters of the round before seven.',
      '2. Deliver parcels and take a signature for each of them.',
      '3. Empty the boxes.',
      'What you bring',
      'Licence: category B',
      'Schooling: none is asked for',
      '• Sound legs',
      '• A calm way with dogs of any size and temper',
      'Tools',
      'Bicycle',
      'Approved by the postmaster on the second of May, in two copies.',
    ]);
  });

  it('are not the columns of a table, nor labels beside each other', () => {
    const table = [
      'Task                                 Share',
      '1. Sort the letters of the round     30%',
      'before seven.',
      '2. Deliver parcels and take a        50%',
      'signature for each of them.          of the day',
      '3. Empty the boxes.                  20%',
      'Post: Rural Carrier                  Grade: 4',
      'Office: Hill Street                  Hours: 30',
    ];
    expect(textsOf(...table).filter((text) => /\s{5}\S/.test(text))).toHaveLength(7);
  });
});
