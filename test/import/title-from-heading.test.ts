import { expect, it } from 'vitest';
import { importDocuments } from '../../src/import/index.ts';

const read = (text: string): string => {
  const { files } = importDocuments([{ file: 'x.md', bytes: new TextEncoder().encode(text) }]);
  return files.find(({ path }) => path.endsWith('.yaml'))?.text ?? '';
};
const form = '部门：档案室\n岗位职责：\n1. 收集整理资料\n2. 登记借阅\n';

it('a title that is only a part of its heading has a remark with the whole heading', () => {
  const text = read(`资料员岗位说明书\n${form}`);
  expect(text).toContain('标题`资料员岗位说明书`\ntitle: 资料员\n');
});

it('a title that is its heading has none', () => {
  const text = read(`# 资料员\n\n${form}`);
  expect(text).toContain('title: 资料员\n');
  expect(text).not.toContain('标题');
});

it('a heading that explains something else begins no position', () => {
  const text = `# 资料员岗位说明书\n\n${form}\n## 投递说明\n\n请发邮件。\n`;
  const { files } = importDocuments([{ file: 'x.md', bytes: new TextEncoder().encode(text) }]);
  const positions = files.filter(({ path }) => path.startsWith('positions/'));
  expect(positions).toHaveLength(1);
  expect(positions[0]?.text).toContain('label: 投递说明');
});
