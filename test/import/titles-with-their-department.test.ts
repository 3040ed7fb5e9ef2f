import { describe, expect, it } from 'vitest';
import { positionsIn } from '../support/imported.ts';

const advert = (heading: string): string =>
  `##### ${heading}\n\n###### 职位描述\n1. 搭建行情接口；\n2. 修复缺陷。\n\n###### 任职要求\n1. 本科及以上学历\n`;

describe('the heading of an advertisement', () => {
  it('may have the department and the town behind the job', () => {
    const found = positionsIn(
      'a.md',
      `${advert('后端工程师（行情）-产品技术中心（杭州）')}\n${advert('Java测试工程师-质量部')}`,
    );
    const byTitle = new Map(found.map((position) => [position['title'], position]));
    expect(byTitle.get('后端工程师（行情）')).toMatchObject({
      department: '产品技术中心',
      location: '杭州',
      duties: [{ duty: '搭建行情接口；' }, { duty: '修复缺陷。' }],
    });
    expect(byTitle.get('Java测试工程师')).toMatchObject({ department: '质量部' });
  });

  it('may have them in English', () => {
    const [first] = positionsIn(
      'a.md',
      '# Data Engineer - Platform Department\n\n## Duties\n- Builds pipelines.\n- Fixes them.\n\n## Requirements\n- Degree\n',
    );
    expect(first).toMatchObject({ title: 'Data Engineer', department: 'Platform Department' });
  });

  it.each(['后端工程师-交易方向', '后端工程师-产品技术中心（急聘）', '值班电话-设备科'])(
    'is one name where what is behind the stroke is no department, or its brackets are no town: %s',
    (heading) => {
      const [first] = positionsIn('a.md', advert(heading));
      expect(first).toMatchObject({ title: heading });
      expect(first).not.toHaveProperty('department');
    },
  );
});
