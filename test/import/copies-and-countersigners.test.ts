import { describe, expect, it } from 'vitest';
import { positionsIn, tableOf } from '../support/imported.ts';

describe('who has a copy of the paper', () => {
  it.each([
    ['Copy No.', 'Holder', 'Format'],
    ['Copy', 'Issued to', 'Form'],
    ['分发号', '持有人', '形式'],
  ])('is nobody who holds the position: %s', (...heads) => {
    const form = tableOf(['Job title', 'Weigher'], ['Department', 'Quarry'], ['Duties', 'Weighs each load']);
    const copies = tableOf(heads, ['1', 'Records Office', 'PDF'], ['2', 'Post holder', 'Paper']);
    const [position, another] = positionsIn('a.md', `${form}DISTRIBUTION\n\n${copies}`);
    expect(another).toBeUndefined();
    expect(position).toMatchObject({ title: 'Weigher' });
    expect(position).not.toHaveProperty('incumbents');
    expect(JSON.stringify(position?.['x-imported'])).toContain('Records Office');
  });
});

describe('rows of those who sign', () => {
  it('holds several who countersign beside the one who reviews', () => {
    const form = tableOf(['岗位名称', '会计'], ['所属部门', '财务部'], ['岗位职责', '审核凭证']);
    const signers = tableOf(
      ['', '签名', '日期'],
      ['编制', '陈树声', '2024-3-1'],
      ['会签', '马力', '2024-3-4'],
      ['会签', '许宁', ''],
      ['审核', '葛敏', '2024-3-5'],
      ['批准', '黎文昌', '2024-3-8'],
    );
    expect(positionsIn('a.md', `${form}签署\n\n${signers}`)[0]?.['approval']).toEqual({
      prepared: { by: '陈树声', date: '2024-03-01' },
      reviewed: { by: '葛敏', date: '2024-03-05' },
      approved: { by: '黎文昌', date: '2024-03-08' },
      countersigned: [{ by: '马力', date: '2024-03-04' }, { by: '许宁' }],
    });
  });

  it('holds them in English', () => {
    const form = tableOf(['Job title', 'Weigher'], ['Department', 'Quarry'], ['Duties', 'Weighs each load']);
    const signers = tableOf(
      ['', 'Name', 'Date'],
      ['Prepared by', 'Ida Brandt', '3 May 2024'],
      ['Countersigned by', 'Ola Ness', '6 May 2024'],
      ['Reviewed by', 'Tor Lie', '7 May 2024'],
    );
    expect(positionsIn('a.md', `${form}Sign-off\n\n${signers}`)[0]?.['approval']).toMatchObject({
      reviewed: { by: 'Tor Lie', date: '2024-05-07' },
      countersigned: [{ by: 'Ola Ness', date: '2024-05-06' }],
    });
  });
});
