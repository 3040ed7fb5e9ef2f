import { describe, expect, it } from 'vitest';
import { positionsIn, tableOf } from '../support/imported.ts';

const read = (...lines: readonly string[]) => positionsIn('a.txt', lines.join('\n'))[0];

describe('labels and marks of small offices', () => {
  it('reads terms of employment, who is directly supervised, the next review, and two dots before a value', () => {
    expect(
      read(
        'JOB TITLE ........ Weigher',
        'TERMS OF EMPLOYMENT .. Permanent',
        'JOB(S) DIRECTLY SUPERVISED ... Loader',
        'NEXT REVIEW DUE .. 3 May 2027',
        'DUTIES',
        '- Weighs each load',
      ),
    ).toMatchObject({
      title: 'Weigher',
      employmentType: 'Permanent',
      directReports: ['Loader'],
      reviewBy: '2027-05-03',
    });
  });

  it('reads a Chinese label with `NO.` or `ID` behind it', () => {
    for (const label of ['岗位编号 NO.', '岗位编码 ID'])
      expect(
        positionsIn('a.md', tableOf(['岗位名称 TITLE', '司磅员'], [label, 'QR-07'], ['岗位职责', '过磅']))[0],
      ).toMatchObject({ code: 'QR-07' });
  });

  it('keeps what tells the writer how long a list may be, in brackets', () => {
    const form = (note: string, duty: string) =>
      positionsIn('a.txt', `Job title: Weigher\nDuties\n${note}\n1. ${duty}\n2. Clears the belt\n`)[0]?.['duties'];
    const expected = [{ duty: 'Weighs each load' }, { duty: 'Clears the belt' }];
    expect(form('(list up to twelve)', 'Weighs each load')).toEqual(expected);
    expect(form('（不超过十条）', 'Weighs each load')).toEqual(expected);
  });

  it('keeps who put the paper together below the last list', () => {
    const chinese = read(
      '岗位名称：司磅员',
      '岗位职责：',
      '1、过磅',
      '资格证书：衡器操作证',
      '以上由办公室整理，如有变动请告知。',
    );
    expect(chinese).toMatchObject({ qualifications: { certificates: ['衡器操作证'] } });
    const english = read(
      'Job title: Weigher',
      'Duties',
      '- Weighs each load',
      'Certificates',
      '- Weighbridge licence',
      'The above was compiled by the quarry office.',
    );
    expect(english).toMatchObject({ qualifications: { certificates: ['Weighbridge licence'] } });
  });

  it('keeps the motto across the foot of a notice', () => {
    expect(
      read('岗位名称：司磅员', '岗位职责：', '① 车辆过磅', '② 登记台账', '——安全第一，预防为主——')?.['duties'],
    ).toEqual([{ duty: '车辆过磅' }, { duty: '登记台账' }]);
    expect(
      read('Job title: Weigher', 'Duties', '- Weighs each load', '-- Look twice, act once! --')?.['duties'],
    ).toEqual([{ duty: 'Weighs each load' }]);
  });

  it('takes papers and measures in a row apart', () => {
    const asked = (text: string) =>
      read('岗位名称：司磅员', '岗位职责：', '1、过磅', `资格证书：${text}`)?.['qualifications'];
    expect(asked('CCNA、电工证')).toEqual({ certificates: ['CCNA', '电工证'] });
    expect(asked('衡器操作证、招标师资质')).toEqual({ certificates: ['衡器操作证', '招标师资质'] });
    expect(asked('教师资格证、日语专业四级')).toEqual({ certificates: ['教师资格证', '日语专业四级'] });
    expect(asked('高压、低压电工证')).toEqual({ certificates: ['高压、低压电工证'] });
    const [other] = positionsIn(
      'a.md',
      tableOf(['岗位名称', '司磅员'], ['岗位职责', '过磅'], ['其他要求', '无色盲、夜盲；能上夜班']),
    );
    expect(other?.['qualifications']).toEqual({ other: ['无色盲、夜盲', '能上夜班'] });
    const [measured] = positionsIn(
      'a.md',
      tableOf(['岗位名称', '司磅员'], ['岗位职责', '过磅'], ['考核指标', '车辆停时、误差率、台账完整率']),
    );
    expect(measured?.['kpis']).toEqual(['车辆停时', '误差率', '台账完整率']);
  });
});
