import { describe, expect, it } from 'vitest';
import { positionsIn } from '../support/imported.ts';

const chinese = (...groups: readonly (readonly [string, readonly string[]])[]) =>
  `# 浸漆班长\n\n**岗位名称：**浸漆班长\n\n**所属部门：**绝缘车间\n\n## 2.岗位职责（按重要性排序）\n\n${groups
    .map(([name, items]) => `**${name}**\n\n${items.map((item) => `- ${item}`).join('\n')}`)
    .join('\n\n')}\n\n## 3.任职要求\n\n- 三年以上经验\n`;

describe('bold names with numbers in brackets above items with dashes', () => {
  it('are groups, also where they name the work that their items say', () => {
    const text = chinese(
      ['（1）浸漆生产管理', ['依据周计划排定烘炉台次，保证下道工序不待料；', '每班首件送检，合格后方可批量作业']],
      ['（2）设备维护', ['发现真空泵漏油及时报修，并跟踪到修复。', '烘炉温度每两小时记录一次。']],
      ['（3）质量管理', ['带领班员按图谱修整漆瘤，报废品当日登记。', '配合检验员复核绝缘电阻数据。']],
    );
    expect(positionsIn('a.md', text)).toMatchObject([
      {
        title: '浸漆班长',
        duties: [
          { group: '浸漆生产管理', duty: '依据周计划排定烘炉台次，保证下道工序不待料；' },
          { group: '浸漆生产管理' },
          { group: '设备维护' },
          { group: '设备维护' },
          { group: '质量管理' },
          { group: '质量管理', duty: '配合检验员复核绝缘电阻数据。' },
        ],
      },
    ]);
  });

  it('are duties where they say themselves what is done', () => {
    const text = chinese(
      ['（1）负责烘炉的日常点检和记录', ['点检表每班交车间']],
      ['（2）组织班员学习操作规程', ['每月一次']],
    );
    const [position] = positionsIn('a.md', text);
    expect(JSON.stringify(position?.['duties'])).not.toContain('"group"');
  });

  it('are groups in English', () => {
    const text =
      '# Dipping Lead\n\n**Job title:** Dipping Lead\n\n**Department:** Works\n\n## Duties (in order of importance)\n\n**(1) Dipping line**\n\n- Plans the ovens by the weekly schedule of the works\n- Sends the first part of each shift to be measured\n\n**(2) Quality**\n\n- Leads the trimming of runs and records rejects each day\n- Helps with complaints about insulation\n\n## Requirements\n\n- Three years in a works\n';
    expect(positionsIn('a.md', text)).toMatchObject([
      { duties: [{ group: 'Dipping line' }, { group: 'Dipping line' }, { group: 'Quality' }, { group: 'Quality' }] },
    ]);
  });
});

describe('how many stand behind the name of a post', () => {
  it.each([
    ['直接下属：浸漆工、修整工（8-10人）', ['浸漆工', '修整工']],
    ['直接下属：浸漆工约6人、修整工三至五名', ['浸漆工', '修整工']],
    ['Direct reports: Dippers (8–10), Fitter (2 posts)', ['Dippers', 'Fitter']],
    ['Direct reports: Dipper (Nights), Fitter', ['Dipper (Nights)', 'Fitter']],
  ])('is no part of it: %s', (line, names) => {
    const head = /\p{Script=Han}/u.test(line)
      ? '岗位名称：浸漆班长\n岗位职责：点检烘炉'
      : 'Job title: Lead\nDuties: Checks ovens';
    expect(positionsIn('a.txt', `${head}\n${line}\n`)).toMatchObject([{ directReports: names }]);
  });
});
