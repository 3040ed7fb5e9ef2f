import { describe, expect, it } from 'vitest';
import { positionsIn, tableOf } from '../support/imported.ts';

describe('a typed book of duties', () => {
  const text = [
    '★★★★★★★★★★★★★★',
    '　　一、梳棉挡车工',
    '岗　位：梳棉挡车工　　　　所　属　部　门：梳棉车间',
    '直　接　上　级：工段长　　　　定　员：16人　　　　岗　级：岗二',
    '【岗位职责】',
    '　　①巡回检查棉网。',
    '　　②清理车肚。',
    '【工作条件】',
    '　　工作场所：噪声较大，有飞花',
    '★★★★★★★★★★★★★★',
    '　　二、检修工',
    '岗　位：检修工　　　　所　属　部　门：设备科',
    '直　接　上　级：科长　　　　定　员：3人　　　　岗　级：技二',
    '【岗位职责】',
    '　　①平车。',
    '　　②揩车。',
    '【工作条件】',
    '　　工作场所：车间',
    '　　　　　　　　　　　　　　厂技术科　印',
  ].join('\n');

  it('has labels apart by wide gaps, strokes of stars between its forms, and who issued it below them', () => {
    expect(positionsIn('a.txt', text)).toMatchObject([
      {
        title: '梳棉挡车工',
        department: '梳棉车间',
        reportsTo: '工段长',
        headcount: 16,
        grade: '岗二',
        conditions: { place: '噪声较大，有飞花' },
      },
      { title: '检修工', headcount: 3, grade: '技二', conditions: { place: '车间' } },
    ]);
  });
});

describe('an exported list', () => {
  it('has the ends of the pay in columns, with the currency and the period in their heads', () => {
    const text = tableOf(
      ['職位編號', '職位名稱', '所屬部門', '最低月薪(HK$)', '最高月薪(HK$)', '主要職務'],
      ['C-1', '社區幹事', '外展部', '18000', '22500', '探訪長者'],
    );
    expect(positionsIn('a.md', text)[0]).toMatchObject({
      pay: { min: 18000, max: 22500, currency: 'HKD', period: '月' },
    });
  });
});

describe('labels of one form', () => {
  const form = (...rows: string[][]) =>
    positionsIn('a.md', tableOf(['岗位名称', '放射技师'], ['所属部门', '放射科'], ['岗位职责', '拍片'], ...rows))[0];

  it('name who stands in for somebody, and what is learnt on', () => {
    expect(form(['休假时替代岗位', '主管技师'], ['继续教育', '每年参加一次防护培训'])).toMatchObject({
      career: { substitutes: ['主管技师'] },
      qualifications: { training: ['每年参加一次防护培训'] },
    });
  });

  it('have measures one a line apart where they have one weight', () => {
    const text = `岗位名称：放射技师\n\n所属部门：放射科\n\n**岗位职责**\n${tableOf(['职责', '考核指标', '权重%'], ['拍片并登记', '甲片率<br>漏登次数', '60'], ['保养设备', '停机时长', '40'])}`;
    expect(positionsIn('a.md', text)[0]?.['duties']).toEqual([
      { duty: '拍片并登记', kpi: { name: '甲片率、漏登次数', weight: 60 } },
      { duty: '保养设备', kpi: { name: '停机时长', weight: 40 } },
    ]);
  });
});
