import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { importDocuments } from '../../src/import/index.ts';

const read = (...lines: readonly string[]) => {
  const { files } = importDocuments([{ file: 'paper.txt', bytes: new TextEncoder().encode(lines.join('\n\n')) }]);
  return files.filter(({ path }) => path.startsWith('positions/')).map((each) => parse(each.text))[0];
};

describe('duties with their shares on lines with tabs', () => {
  it('are read below their heads, numbers apart', () => {
    expect(
      read(
        'TITLE: Ferry Clerk',
        'DEPARTMENT: Tickets',
        'PERCENTAGE OF TIME\t\tACCOUNTABILITIES',
        '70%\t\t\t1.\tSell tickets at the pier.',
        '30%\t\t\t2.\tCount the cash.',
        'KNOWLEDGE:',
        '- Tariffs',
      ),
    ).toMatchObject({
      title: 'Ferry Clerk',
      duties: [
        { duty: 'Sell tickets at the pier.', share: 70 },
        { duty: 'Count the cash.', share: 30 },
      ],
    });
  });

  it('are read with the share behind them, and in Chinese', () => {
    expect(
      read(
        '岗位名称：轮渡售票员',
        '所属部门：票务部',
        '工作职责\t\t时间占比',
        '在码头售票并解答问询\t\t70%',
        '清点当日票款\t\t30%',
      ),
    ).toMatchObject({ duties: [{ duty: '在码头售票并解答问询', share: 70 }, { share: 30 }] });
  });

  it('are read below heads with a word of advice between them, the last of which goes on below, and after letters', () => {
    const position = read(
      'TITLE: Ferry Clerk',
      'DEPARTMENT: Tickets',
      '2. Principal duties\t\tDescribe in order of importance\tPercent of',
      '\t\t\tworking time',
      'a)\tSell tickets at the pier.\t70%',
      'b)\tCount the cash.\t30%',
      '3. EDUCATION: Grade 10',
    );
    expect(position).toMatchObject({
      duties: [
        { duty: 'Sell tickets at the pier.', share: 70 },
        { duty: 'Count the cash.', share: 30 },
      ],
      qualifications: { education: 'Grade 10' },
    });
    expect(JSON.stringify(position['x-imported'])).toContain('Describe in order of importance');
    expect(position.summary).toBeUndefined();
  });

  it('have no shares where the lines say something else', () => {
    const position = read(
      'TITLE: Ferry Clerk',
      'DUTIES',
      '- Sell tickets',
      'Percentage of time\t\tAccountabilities',
      'See the annex\t\tof May',
      'and that\t\tof June',
    );
    expect(position.duties[0]).toEqual({ duty: 'Sell tickets' });
    expect(JSON.stringify(position)).not.toContain('"share"');
    expect(JSON.stringify(position)).toContain('annex');
  });
});
