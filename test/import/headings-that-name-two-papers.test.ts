import { describe, expect, it } from 'vitest';
import { positionsIn } from '../support/imported.ts';

const titlesIn = (file: string, text: string) => positionsIn(file, text).map(({ title }) => title);

describe('headings of forms that name two things of a position', () => {
  it('are of the post before them, below a typed list of contents', () => {
    const text =
      '# 岗位汇编\n\n目  录\n\n1. 调音师职责规范及岗位要求 2\n\n2. 票务员职责规范及岗位要求 3\n\n## 1.调音师职责规范及岗位要求\n\n所在班组：舞台组    直接上级：舞台监督\n\n### 1.1 岗位职责\n(1) 调试音响\n(2) 保管话筒\n\n### 1.2 任职资格\n(1) 大专\n\n## 2.票务员职责规范及岗位要求\n\n所在班组：前台组    直接上级：前台主管\n\n### 2.1 岗位职责\n(1) 出票\n\n### 2.2 任职资格\n(1) 高中\n';
    expect(positionsIn('a.md', text)).toMatchObject([
      { title: '调音师', duties: [{ duty: '调试音响' }, { duty: '保管话筒' }] },
      { title: '票务员', duties: [{ duty: '出票' }], qualifications: { education: '高中' } },
    ]);
  });

  it.each(['任职条件与岗位职责', '岗位职责说明及任职要求', '职责范围和考核标准', '职责与绩效指标'])(
    'are known by the kinds of what they name: %s',
    (end) => {
      expect(titlesIn('a.md', `# 检票员${end}\n\n## 职责\n- 检票\n- 引导观众\n\n## 任职要求\n- 初中以上\n`)).toEqual([
        '检票员',
      ]);
    },
  );

  it('are read in English', () => {
    const text =
      '# Switchboard posts\n\n## Shift Supervisor Responsibilities and Job Requirements\n\nReports to: Centre Manager\n\n### Duties\n- Directs the shift\n\n### Requirements\n- Two years of experience\n\n## Call Handler Responsibilities and Job Requirements\n\nReports to: Shift Supervisor\n\n### Duties\n- Answers calls\n\n### Requirements\n- Clear speech\n';
    expect(titlesIn('a.md', text)).toEqual(['Shift Supervisor', 'Call Handler']);
  });

  it('name no position of themselves', () => {
    const text =
      '# 检票员\n\n## 岗位职责\n- 检票\n\n## 任职条件与岗位要求\n- 初中以上\n\n## 职责权限与考核标准\n- 可拒绝无票者入场\n\n**3  主要职责与考核指标**\n\n- 巡场\n';
    expect(titlesIn('a.md', text)).toEqual(['检票员']);
  });
});

it('items numbered in brackets end no section above the parts of which they are', () => {
  const form = (title: string, duty: string) => `**${title}**\n\n1. 职责\n\n(1) ${duty}\n\n2. 要求\n\n(1) 认真\n\n`;
  expect(titlesIn('a.md', `# 剧场用人\n\n${form('检票员', '检票')}${form('灯光二组成员', '操作灯光')}`)).toEqual([
    '检票员',
    '灯光二组成员',
  ]);
});
