import { describe, expect, it } from 'vitest';
import { positionsIn } from '../support/imported.ts';

const dutiesOf = (facts: string, list: string) => positionsIn('a.md', `${facts}\n\n${list}`)[0]?.['duties'];
const english = 'Job title: Lock Keeper\n\nReports to: Canal Manager\n\n**Responsibilities**';

describe('numbered sentences, each above bullets', () => {
  it.each([
    {
      facts: english,
      list: '1. Works the locks.\n\n- Opens the gates for boats\n- Logs each passage\n\n2. Looks after the towpath.\n\n- Cuts the grass\n',
      duties: [
        { group: 'Works the locks.', duty: 'Opens the gates for boats' },
        { group: 'Works the locks.', duty: 'Logs each passage' },
        { group: 'Looks after the towpath.', duty: 'Cuts the grass' },
      ],
    },
    {
      facts: '岗位名称：船闸管理员\n\n直接上级：航道科长\n\n**岗位职责**',
      list: '1. 操作船闸设备。\n\n- 为过往船只启闭闸门\n- 登记过闸船次\n\n2. 维护岸坡。\n\n- 修剪护坡草皮\n',
      duties: [
        { group: '操作船闸设备。', duty: '为过往船只启闭闸门' },
        { group: '操作船闸设备。', duty: '登记过闸船次' },
        { group: '维护岸坡。', duty: '修剪护坡草皮' },
      ],
    },
  ])('are the groups of what is below them: $facts', ({ facts, list, duties }) => {
    expect(dutiesOf(facts, list)).toEqual(duties);
  });

  it('are duties where one has no bullets below it', () => {
    const list = '1. Works the locks.\n\n- Opens the gates\n\n2. Cuts the grass.\n';
    expect(JSON.stringify(dutiesOf(english, list))).not.toContain('"group"');
  });
});
