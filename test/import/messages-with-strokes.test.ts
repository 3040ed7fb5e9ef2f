import { describe, expect, it } from 'vitest';
import { splitNumber } from '../../src/import/labels/numbers.ts';
import { positionsIn } from '../support/imported.ts';
import { line, readBody } from '../support/imported-blocks.ts';

const post = (count: string, title: string, unit: string, duty: string): string => `▌${count} ${title}

📍 工作地点：云雀镇
🏠 所属部门：${unit}
👥 招聘人数：2名

你要做的事：
✅ ${duty}
✅ 记录每天的用料

我们希望你：
✔ 有两年以上从业经验；
✔ 本地居民优先。
`;
const stroke = '— — — — — — —';
const message = `【快来】陶窑等你一起点火🔥

又到开窑的季节了~
今年想找几位伙伴

${post('01', '拉坯师傅', '成型间', '手工拉制茶器')}
${stroke}

${post('02', '窑口学徒', '烧成间', '跟班看火并记录窑温')}
${stroke}

我们能给你
包吃住|年底分红

怎么报名
发邮件即可
`;

describe('a message with a stroke before the name of each post', () => {
  const found = positionsIn('a.txt', message);

  it('has a position below each of them', () => {
    expect(found.map(({ title, department, location }) => [title, department, location]).sort()).toEqual([
      ['拉坯师傅', '成型间', '云雀镇'],
      ['窑口学徒', '烧成间', '云雀镇'],
    ]);
    expect(found.find(({ title }) => title === '窑口学徒')?.['duties']).toEqual([
      { duty: '跟班看火并记录窑温' },
      { duty: '记录每天的用料' },
    ]);
  });

  it('keeps what is below the last stroke, and no marks of items', () => {
    for (const each of found) expect(each['qualifications']).not.toHaveProperty('other');
    const kept = JSON.stringify(found.map((each) => each['x-imported']));
    for (const text of ['包吃住|年底分红', '怎么报名', '发邮件即可']) expect(kept).toContain(text);
    expect(kept).not.toMatch(/[✔✅📍▌]/u);
  });

  it('is one in English as well', () => {
    const read = positionsIn(
      'a.txt',
      ['01 Bookbinder', '02 Paper Restorer']
        .map(
          (head) =>
            `▌${head}\n\nDepartment: Workshop\n\nWhat you will do:\n• Sews the quires\n• Cleans the press\n\nRequirements:\n• Two years of experience\n`,
        )
        .join('\n- - - - - - -\n\n'),
    );
    expect(read.map(({ title }) => title).sort()).toEqual(['Bookbinder', 'Paper Restorer']);
  });
});

it.each(['a.md', 'a.docx'])('may stand in a document of another kind: %s', (file) => {
  const written = `## 岗位列表\n\n${post('01', '拉坯师傅', '成型间', '手工拉制茶器')}\n${post('02', '窑口学徒', '烧成间', '跟班看火')}`;
  const found = file === 'a.md' ? positionsIn(file, written) : readBody(written.split('\n').map(line));
  expect(found.map(({ title, department }) => [title, department]).sort()).toEqual([
    ['拉坯师傅', '成型间'],
    ['窑口学徒', '烧成间'],
  ]);
});

it('goes on with a list below a stroke right under its label', () => {
  const [found] = positionsIn('a.txt', '岗位名称：窑工\n\n岗位职责\n--------\n看火\n记录窑温\n');
  expect(found?.['duties']).toEqual([{ duty: '看火' }, { duty: '记录窑温' }]);
});

it.each(['08 年入职', '03 号窑', '✅ 全职 □ 兼职', '02 Jan 2024'])('takes no number or mark off: %s', (text) => {
  expect(splitNumber(text)).toEqual({ number: '', text });
});
