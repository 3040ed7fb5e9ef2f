import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { importDocuments } from '../../src/import/index.ts';

const read = (written: string): readonly unknown[] =>
  importDocuments([{ file: 'a.csv', bytes: new TextEncoder().encode(written) }])
    .files.filter(({ path }) => path.startsWith('positions/'))
    .map((each) => parse(each.text));

describe('a list of vacancies that a program collected', () => {
  it('is known by who employs, what is paid, what is asked for and addresses, however its titles are worded', () => {
    const found = read(
      '招聘公司,招聘职位,薪资,学历要求,职位详细页面url\n' +
        '宁波甲木科技有限公司,golang,6K-10K,本科,https://jobs.example.cn/1.htm\n' +
        '余姚乙火软件,前端开发（双休）,面议,大专,https://jobs.example.cn/2.htm\n' +
        '慈溪丙土信息公司,数据标注,1万-1.5万,学历不限,https://jobs.example.cn/3.htm\n',
    );
    expect(found).toHaveLength(3);
    expect(found).toMatchObject([
      { title: 'golang', qualifications: { education: '本科' } },
      { title: '前端开发（双休）', qualifications: { education: '大专' } },
      { title: '数据标注', qualifications: { education: '学历不限' } },
    ]);
  });

  it('is known in English, and by the pay in figures', () => {
    const found = read(
      'Position,Company,Salary,Link\n' +
        'Golang,Elm Software Ltd,"$60,000 - $70,000",https://jobs.example.com/1\n' +
        'Night shift,Ash Logistics,"$30,000 - $34,000",https://jobs.example.com/2\n' +
        'Front end,Oak Studio,Negotiable,https://jobs.example.com/3\n',
    );
    expect(found).toMatchObject([{ title: 'Golang' }, { title: 'Night shift' }, { title: 'Front end' }]);
  });

  it('is none where companies and addresses alone are beside a title', () => {
    expect(
      read(
        '公司名称,职位,网址\n宁波甲木,golang,https://a.example.cn\n余姚乙火,前端,https://b.example.cn\n慈溪丙土,标注,https://c.example.cn\n',
      ),
    ).toEqual([]);
  });

  it('has kinds of employment below a question, and nothing else there', () => {
    const rows = (value: string) =>
      read(
        `岗位名称,薪水,学历要求,是否全职,公司名\n会计,6K-8K,大专,${value},甲木公司\n仓管员,4K-6K,不限,${value},乙火公司\n司机,5K-7K,不限,${value},丙土公司\n`,
      )[0];
    expect(rows('全职')).toMatchObject({ title: '会计', employmentType: '全职' });
    expect(rows('是')).not.toHaveProperty('employmentType');
  });
});
