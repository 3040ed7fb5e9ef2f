import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { importDocuments } from '../../src/import/index.ts';

const readText = (written: string): Record<string, unknown> | undefined =>
  importDocuments([{ file: 'a.txt', bytes: new TextEncoder().encode(written) }])
    .files.filter(({ path }) => path.startsWith('positions/'))
    .map((each) => parse(each.text))[0];

const chinese =
  '岗位名称：船坞主任\n所属部门：船坞部\n\n【岗位职责】\n1、安排船只进坞。\n2、检查缆绳。\n\n【职责与权限】\n';
const english = 'Job title: Dock Master\nDepartment: Dock\n\nDuties\n- Berths the boats\n- Checks the ropes\n\n';

describe('a label over duties and powers below the duties', () => {
  it('is over powers where each item is one', () => {
    expect(
      readText(`${chinese}1、五百元以下维修的审批权。\n2、对船工的考核权。\n3、对违章船只有扣留权。\n`),
    ).toMatchObject({
      duties: [{ duty: '安排船只进坞。' }, { duty: '检查缆绳。' }],
      authority: [{ text: '五百元以下维修的审批权。' }, { text: '对船工的考核权。' }, { text: '对违章船只有扣留权。' }],
    });
    expect(readText(`${english}Duties and powers\n- Authority to close the dock\n- May refuse a boat\n`)).toMatchObject(
      {
        duties: [{ duty: 'Berths the boats' }, { duty: 'Checks the ropes' }],
        authority: [{ text: 'Authority to close the dock' }, { text: 'May refuse a boat' }],
      },
    );
  });

  it('is over duties where they are none', () => {
    expect(readText(`${chinese}1、维护公司知识产权。\n2、保管钥匙。\n`)).not.toHaveProperty('authority');
    expect(readText(`${english}Duties and powers\n- Keeps the keys\n- Signs the log\n`)).toMatchObject({
      duties: [
        { duty: 'Berths the boats' },
        { duty: 'Checks the ropes' },
        { duty: 'Keeps the keys' },
        { duty: 'Signs the log' },
      ],
    });
  });
});

describe('a list of both', () => {
  it('has powers among its duties where they say so', () => {
    expect(
      readText('岗位名称：船坞主任\n所属部门：船坞部\n岗位职责与权限：\n1、安排船只进坞。\n2、有权制止违章作业。\n'),
    ).toMatchObject({ duties: [{ duty: '安排船只进坞。' }], authority: [{ text: '有权制止违章作业。' }] });
  });

  it('has none below a label of duties alone', () => {
    expect(
      readText('岗位名称：船坞主任\n所属部门：船坞部\n岗位职责：\n1、安排船只进坞。\n2、有权制止违章作业。\n'),
    ).toMatchObject({ duties: [{ duty: '安排船只进坞。' }, { duty: '有权制止违章作业。' }] });
  });
});
