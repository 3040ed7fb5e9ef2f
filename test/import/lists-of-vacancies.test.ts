import { describe, expect, it } from 'vitest';
import { positionsIn } from '../support/imported.ts';

const posts =
  '1.業務員\n要求: 高中,兩年經驗\n職責: 開拓客戶\n\n2.倉務跟車\n要求: 勤快\n職責: 裝卸貨物\n\n3.司機\n要求: 持有貨車牌照\n職責: 送貨\n';

describe('a list of vacancies above numbered posts', () => {
  it.each(['職位空缺\n文員 – 市場部\n旅行團領隊\n訂房中心接線生\n\n', '招聘职位\n文员\n领队\n接线员\n\n'])(
    'is kept, and the posts are positions: %s',
    (list) => {
      const found = positionsIn('a.txt', `${list}${posts}\n上述職位，薪金面議，請先致電本公司。\n`);
      expect(found).toMatchObject([
        { title: '業務員', duties: [{ duty: '開拓客戶' }] },
        { title: '倉務跟車', duties: [{ duty: '裝卸貨物' }] },
        { title: '司機', duties: [{ duty: '送貨' }] },
      ]);
      expect(found).toHaveLength(3);
      expect(found[2]?.['duties']).toHaveLength(1);
      expect(JSON.stringify(found)).toContain('面議');
    },
  );

  it('is none where the label has one title, which is that of its form', () => {
    expect(positionsIn('a.txt', '職位空缺\n業務員\n\n要求: 高中\n職責: 開拓客戶\n')).toMatchObject([
      { title: '業務員' },
    ]);
  });
});
