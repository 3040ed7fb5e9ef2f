import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { importDocuments } from '../../src/import/index.ts';

const read = (text: string) =>
  importDocuments([{ file: 'a.md', bytes: new TextEncoder().encode(text) }])
    .files.filter(({ path }) => path.startsWith('positions/'))
    .map((each) => parse(each.text));
const form = (title: string, body: string) =>
  `# ${title}\n\nReports to: Ferry Manager\n\nDepartment: Crossings\n\n${body}\n\n**Qualifications:**\n\n- A licence\n\n`;
const groups =
  '**General Duties and Responsibilities:**\n\n- Keep the deck clear.\n\n**Specific Duties and Responsibilities:**\n\n- Count the cars.\n- Close the ramp.\n';
const expected = [
  { group: 'General Duties and Responsibilities', duty: 'Keep the deck clear.' },
  { group: 'Specific Duties and Responsibilities', duty: 'Count the cars.' },
  { group: 'Specific Duties and Responsibilities', duty: 'Close the ramp.' },
];

describe('labels of duties right below one', () => {
  it('name groups of its duties, in each form of a paper', () => {
    const text = ['Deckhand', 'Ramp Operator', 'Ticket Clerk']
      .map((title, at) => form(`${at + 1}. ${title}`, `**III. Duties and Responsibilities:**\n\n${groups}`))
      .join('');
    expect(read(text)).toMatchObject([
      { title: 'Deckhand', duties: expected },
      { title: 'Ramp Operator', duties: expected },
      { title: 'Ticket Clerk', duties: expected },
    ]);
  });

  it('do so though none has a number', () => {
    const [position] = read(form('Deckhand', `**Job Duties and Responsibilities:**\n\n${groups}`));
    expect(position.duties).toEqual(expected);
  });

  it('do so in Chinese', () => {
    const [position] = read(
      '# 渡轮水手\n\n直接上级：渡轮主管\n\n所属部门：渡运部\n\n**岗位职责：**\n\n**通用职责：**\n\n1. 保持甲板畅通\n\n**具体职责：**\n\n1. 清点车辆\n2. 收放跳板\n\n**任职资格：**\n\n1. 持有船员证\n',
    );
    expect(position.duties).toEqual([
      { group: '通用职责', duty: '保持甲板畅通' },
      { group: '具体职责', duty: '清点车辆' },
      { group: '具体职责', duty: '收放跳板' },
    ]);
  });

  it.each([
    ['alone', '**Duties:**\n\n**Main responsibilities:**\n\n- Keep the deck clear.\n- Count the cars.\n'],
    [
      'below a list of its own',
      '**Duties:**\n\n- Keep the deck clear.\n\n**Responsibilities:**\n\n- Count the cars.\n',
    ],
  ])('name none %s', (_, body) => {
    const [position] = read(form('Deckhand', body));
    expect(position.duties).toEqual([{ duty: 'Keep the deck clear.' }, { duty: 'Count the cars.' }]);
  });
});
