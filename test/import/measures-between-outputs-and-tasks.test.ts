import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { importDocuments } from '../../src/import/index.ts';

const read = (text: string) =>
  importDocuments([{ file: 'a.md', bytes: new TextEncoder().encode(text) }])
    .files.filter(({ path }) => path.startsWith('positions/'))
    .map((each) => parse(each.text))[0];
const form =
  '# Job description\n\n| Job title | Fuel Clerk | Department | Depot |\n|---|---|---|---|\n| Reports to | Depot Manager | Grade | C2 |\n\n';

describe('measures and decisions beside outputs and tasks', () => {
  it('are those of the tasks, wherever their columns are', () => {
    const position = read(
      `${form}| Key outputs (why the job exists) | Success measures (how we know) | Main tasks of the job | Main decisions made by the holder |\n|---|---|---|---|\n| Tank stocks | No tank below ten per cent | - Dips each tank at six<br>- Orders fuel from the carrier before noon | - Which carrier to call |\n| Pump records | Books agree with the meters | - Reads the meters at the end of every shift and enters them | - Whether a meter is read again |\n`,
    );
    expect(position).toMatchObject({
      duties: [
        { group: 'Tank stocks', duty: 'Dips each tank at six' },
        { group: 'Tank stocks', duty: 'Orders fuel from the carrier before noon' },
        {
          group: 'Pump records',
          duty: 'Reads the meters at the end of every shift and enters them',
          kpi: 'Books agree with the meters',
        },
      ],
      dutyGroups: [{ group: 'Tank stocks', kpi: 'No tank below ten per cent' }],
      authority: [{ text: 'Which carrier to call' }, { text: 'Whether a meter is read again' }],
    });
  });

  it('are read in Chinese', () => {
    expect(
      read(
        '# 岗位说明书\n\n| 岗位名称 | 油料员 | 所属部门 | 车队 |\n|---|---|---|---|\n| 直接上级 | 车队长 | 职级 | 四级 |\n\n| 主要产出 | 衡量标准 | 主要工作任务 | 主要决策事项 |\n|---|---|---|---|\n| 油罐存量 | 存量不低于一成 | 每天早上测量各油罐的油位并登记 | 选择哪家供油商 |\n| 加油记录 | 账表相符 | 每班结束时抄录油表读数并录入系统 | 是否重新抄表 |\n',
      ),
    ).toMatchObject({
      duties: [
        { group: '油罐存量', duty: '每天早上测量各油罐的油位并登记', kpi: '存量不低于一成' },
        { group: '加油记录', duty: '每班结束时抄录油表读数并录入系统', kpi: '账表相符' },
      ],
      authority: [{ text: '选择哪家供油商' }, { text: '是否重新抄表' }],
    });
  });

  it('leave a column of sentences the duties', () => {
    expect(
      read(
        `${form}| Key tasks | Standard | Tasks of others |\n|---|---|---|\n| Dips each tank at six and writes the level down | No tank below ten per cent | The driver fills the tanks in the morning |\n| Reads the meters at the end of every shift | Books agree with the meters | The clerk of accounts closes the books each month |\n`,
      ).duties.map(({ duty }: { duty: string }) => duty),
    ).toContain('Dips each tank at six and writes the level down');
  });
});
