import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { importDocuments } from '../../src/import/index.ts';

const read = (text: string) => {
  const { files } = importDocuments([{ file: 'a.md', bytes: new TextEncoder().encode(text) }]);
  return files.filter(({ path }) => path.startsWith('positions/')).map((each) => parse(each.text));
};

describe('a heading that says whose description it is', () => {
  it.each([
    ['# 绣娘的岗位说明\n\n所属部门：绣坊\n\n直接上级：坊主\n\n**岗位职责**\n\n1.配线。\n\n2.上绷。\n', '绣娘'],
    ['# 库管员的岗位职责\n\n直接上级：坊主\n\n1.配线。\n\n2.上绷。\n', '库管员'],
    [
      '# The Treasurer’s Job Description\n\nReports to: Chair\n\n## Duties\n\n- Collects fees\n- Pays bills\n',
      'Treasurer',
    ],
  ])('names the position without the mark of possession', (text, title) => {
    expect(read(text)).toMatchObject([{ title }]);
  });
});
