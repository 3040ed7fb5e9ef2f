import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { importDocuments } from '../../src/import/index.ts';

const read = (written: string): Record<string, unknown>[] =>
  importDocuments([{ file: 'a.md', bytes: new TextEncoder().encode(written) }])
    .files.filter(({ path }) => path.startsWith('positions/'))
    .map(({ text }) => parse(text));

describe('a label that is a bullet above bullets set in further', () => {
  it('ends the list of the label before it', () => {
    const [first] = read(
      '## 育苗技术员\n\n- 薪资范围：5k~8k\n- 职位描述：\n  - 管理育苗大棚；\n  - 记录温度和湿度。\n\n- 任职要求：\n  - 园艺专业大专以上学历；\n\n- 优先考虑：\n  - 会修水泵\n- 联系方式：张三\n',
    );
    expect(first).toMatchObject({
      title: '育苗技术员',
      duties: [{ duty: '管理育苗大棚；' }, { duty: '记录温度和湿度。' }],
      qualifications: { education: '园艺专业大专以上学历；', preferred: ['会修水泵'] },
      'x-imported': [{ text: '联系方式：张三' }],
    });
  });

  it('does so in English', () => {
    const [first] = read(
      '# Verger\n\n- Responsibilities:\n  - Open the doors\n  - Set out books\n- Requirements:\n  - Grade 12\n- Nice to have:\n  - Bell ringing\n',
    );
    expect(first).toMatchObject({
      duties: [{ duty: 'Open the doors' }, { duty: 'Set out books' }],
      qualifications: { education: 'Grade 12', preferred: ['Bell ringing'] },
    });
  });

  it('names a group where a heading is the label', () => {
    const [first] = read(
      '# Verger\n\n## Duties\n\n- Services\n  - Open the doors\n  - Set out books\n- Training\n  - Show ushers the way\n\n## Requirements\n\n- Grade 12\n',
    );
    expect(first?.['duties']).toEqual([
      { group: 'Services', duty: 'Open the doors' },
      { group: 'Services', duty: 'Set out books' },
      { group: 'Training', duty: 'Show ushers the way' },
    ]);
  });
});

describe('职位描述', () => {
  it('heads the duties above a list, and the summary above a sentence', () => {
    const [listed] = read(
      '# 园艺工程师\n\n## 职位描述\n\n1. 管理大棚\n2. 记录温度\n\n## 任职要求\n\n1. 大专以上学历\n',
    );
    expect(listed).toMatchObject({ duties: [{ duty: '管理大棚' }, { duty: '记录温度' }] });
    const [told] = read(
      '# 园艺工程师\n\n## 职位描述\n\n统筹农庄的育苗和大棚设备，保证四季供苗。\n\n## 岗位职责\n\n1. 管理大棚\n\n## 任职要求\n\n1. 大专以上学历\n',
    );
    expect(told).toMatchObject({
      summary: ['统筹农庄的育苗和大棚设备，保证四季供苗。'],
      duties: [{ duty: '管理大棚' }],
    });
  });
});

describe('a heading that names a unit', () => {
  const parts = '\n\n- 岗位职责：\n  - 管理大棚\n  - 记录温度\n\n- 任职要求：\n  - 大专以上学历\n';

  it('is the department of the job in bold below it, whatever invites above', () => {
    const [first] = read(
      `---\ntitle: 加入河湾，和我们一起种树\n---\n\n# 等你来！\n\n### 河湾育苗团队\n\n**园艺工程师/高级园艺工程师**${parts}`,
    );
    expect(first).toMatchObject({ title: '园艺工程师/高级园艺工程师', department: '河湾育苗团队' });
  });

  it('is a label where its value is below it', () => {
    const [first] = read(`# 园艺工程师\n\n### 所在部门或团队\n\n河湾育苗组${parts}`);
    expect(first).toMatchObject({ title: '园艺工程师', department: '河湾育苗组' });
  });
});
