import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { importDocuments } from '../../src/import/index.ts';

const read = (text: string) => {
  const { files } = importDocuments([{ file: 'a.md', bytes: new TextEncoder().encode(text) }]);
  return files.filter(({ path }) => path.startsWith('positions/')).map((each) => parse(each.text));
};

describe('责任人 at the head of a paper whose name has the post', () => {
  it('holds it, though the label of the post comes later', () => {
    const [position] = read(
      '# 船闸工安全责任书\n\n责任单位：船闸管理所\n\n责 任 人：周海生      岗位：船闸工\n\n## 主要职责\n\n1. 开闸。\n\n2. 记水位。\n',
    );
    expect(position).toMatchObject({ title: '船闸工', incumbents: ['周海生'] });
  });

  it('is nobody who holds it where a list of duties names whoever sees to something', () => {
    const [position] = read(
      '# 船闸工岗位职责\n\n直接上级：班长\n\n## 主要职责\n\n1. 开闸。\n\n2. 记水位。\n\n## 检查\n\n责任人：周海生\n',
    );
    expect(position).not.toHaveProperty('incumbents');
  });
});
