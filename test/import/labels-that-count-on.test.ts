import { describe, expect, it } from 'vitest';
import { positionsIn } from '../support/imported.ts';

const scheme = (title: string, next = ''): string =>
  `(a) Job Title: ${title}\n(b) Grade: G4\n(c) Responsible To: Estate Officer\n(d) Duties:\n(i) Mows the lawns of the campus;\n(ii) Prunes hedges in season; and\n(iii) Keeps the tools sharp.\n(e) Mode of Entry: By promotion\n(f) Minimum Qualification: Certificate in Horticulture\n(g) Experience: Four years as Gardener\n(h) Avenue for Promotion: ${next}\n`;

describe('what counts on from the label of a list whose items are numbered otherwise', () => {
  it('is the next label, known or not', () => {
    const found = positionsIn(
      'a.txt',
      `SCHEME OF SERVICE\n\n2.1 HEAD GARDENER\n${scheme('Head Gardener', 'Grounds Supervisor')}2.2 GARDENER I\n${scheme('Gardener I', 'Head Gardener')}`,
    );
    expect(found.length).toBe(2);
    for (const each of found) {
      expect(each['duties']).toMatchObject([{}, {}, { duty: 'Keeps the tools sharp.' }]);
      expect(each).toMatchObject({ qualifications: { experience: 'Four years as Gardener' }, career: {} });
      expect(each['x-imported']).toContainEqual(
        expect.objectContaining({ label: 'Mode of Entry', text: 'By promotion' }),
      );
    }
  });

  it('is one after letters below numbers, too', () => {
    const [first] = positionsIn(
      'a.txt',
      '1. 岗位名称：仓库管理员\n2. 所属部门：物流部\n3. 岗位职责：\na) 核对入库单据。\nb) 每周盘点货架。\n4. 工具柜号：三号柜\n5. 任职经验：两年仓储经验\n',
    );
    expect(first?.['duties']).toMatchObject([{ duty: '核对入库单据。' }, { duty: '每周盘点货架。' }]);
    expect(first?.['x-imported']).toMatchObject([{ label: '工具柜号', text: '三号柜' }]);
  });

  it('is none where it counts within an item', () => {
    const [first] = positionsIn(
      'a.txt',
      'Job Title: Head Gardener\nDepartment: Estates\n(d) Duties:\n(i) Plans the work:\n(a) Week: the rota of the crew\n(b) Season: what is sown\n(ii) Keeps the tools sharp.\n',
    );
    expect(JSON.stringify(first?.['duties'])).toContain('rota');
  });
});
