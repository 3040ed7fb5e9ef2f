import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { importDocuments } from '../../src/import/index.ts';

const read = (text: string) => {
  const { files } = importDocuments([{ file: 'a.md', bytes: new TextEncoder().encode(text) }]);
  return files.filter(({ path }) => path.startsWith('positions/')).map((each) => parse(each.text));
};

describe('a sentence that says from when the description of one position holds', () => {
  it.each([
    '本职责自2023年9月1日起执行。',
    '本岗位说明书自2023年9月1日起生效，由人事科负责解释。',
    '本责任书有效期自2023年9月1日起至2024年8月31日止，一式两份。',
  ])('gives the day, and is kept: %s', (sentence) => {
    const [position] = read(`# 船闸工岗位职责\n\n直接上级：班长\n\n1. 开闸。\n\n2. 记水位。\n\n${sentence}\n`);
    expect(position).toMatchObject({ effective: '2023-09-01' });
    expect(JSON.stringify(position['x-imported'])).toContain(sentence);
  });

  it('does so in English', () => {
    const [position] = read(
      '# Job Description: Lock Keeper\n\nReports to: Foreman\n\n## Duties\n\n1. Opens the gates.\n\n2. Logs levels.\n\nThis job description takes effect on 1 March 2024.\n',
    );
    expect(position).toMatchObject({ effective: '2024-03-01' });
  });

  it('says nothing of each position in a paper on several, nor of another day', () => {
    const several = read(
      '# 各岗位安全责任制\n\n## 船闸工岗位职责\n\n1. 开闸。\n\n2. 记水位。\n\n## 巡坝员岗位职责\n\n1. 巡坝。\n\n2. 记渗流。\n\n本职责自2023年9月1日起执行。\n',
    );
    expect(several).toHaveLength(2);
    for (const position of several) expect(position).not.toHaveProperty('effective');
    const [other] = read(
      '# 船闸工岗位职责\n\n直接上级：班长\n\n1. 开闸。\n\n2. 记水位。\n\n本职责自发布之日起执行。\n',
    );
    expect(other).not.toHaveProperty('effective');
  });
});
