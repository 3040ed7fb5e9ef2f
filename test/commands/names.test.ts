import { describe, expect, it } from 'vitest';
import { runJd } from '../support/run.ts';

const position = (title: string, department: string, more = '') =>
  `title: ${title}\ndepartment: ${department}\nreportsTo: null\n${more}`;
const files = {
  '/work/positions/m0.yaml': position('经理', '销售部', 'incumbents: 王五\n'),
  '/work/positions/m2.yaml': position('经理', '财务部'),
  '/work/positions/lead.yaml': position('客服主管', '客服 部', 'incumbents: 张三\n'),
};

const refused = [
  ['销售部经理', '是不是 `m0`（`经理`，`销售部`）？', 'did you mean `m0` (`经理`, `销售部`)?'],
  ['张三', '`张三` 是任职者，担任的岗位是 `客服主管`', '`张三` is the incumbent of `客服主管`; name the position'],
  [
    '客服主管（代）',
    '是不是 `客服主管`？`代` 不是岗位名称的一部分',
    'did you mean `客服主管`? `代` is not part of its title',
  ],
  ['positions/lead.yml', '写成 `lead`', 'write `lead`: a reference has no folder and no extension'],
] as const;

describe.each([
  ['jd graph --root', ['graph', '--root']],
  ['jd build --position', ['build', '--format', 'md', '--position']],
  ['jd new --reports-to', ['new', 'x', '--title', 'X', '--department', '客服部', '--reports-to']],
])('%s', (_, words) => {
  it.each(refused)('says what %s means', async (name, chinese, english) => {
    for (const [language, sentence] of [
      ['zh-CN', chinese],
      ['en', english],
    ] as const) {
      const { exitCode, err } = await runJd([...words, name, '--lang', language], files);
      expect(exitCode).toBe(2);
      expect(err).toContain(sentence);
    }
  });
});

describe('--department', () => {
  it.each(['客服部', '客服\u200b 部', '客服　部'])(
    'takes %j for the one department that is written so',
    async (name) => {
      const { exitCode, out } = await runJd(['graph', '--format', 'json', '--department', name], files);
      expect(exitCode).toBe(0);
      expect(JSON.parse(out).positions.map(({ id }: { id: string }) => id)).toEqual(['lead']);
    },
  );

  it('asks which where two are written so', async () => {
    const twice = { ...files, '/work/positions/clerk.yaml': position('文员', '客服部') };
    const { exitCode, err } = await runJd(['graph', '--department', '客服　部', '--lang', 'en'], twice);
    expect(exitCode).toBe(2);
    expect(err).toContain('did you mean `客服 部` or `客服部`?');
  });
});
