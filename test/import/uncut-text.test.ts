import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { importDocuments } from '../../src/import/index.ts';

/** Two forms as a document site shows them: without lines, with pages counted inside words, with misread characters. */
const form = (code: string, title: string, superior: string, says: string, wrong: (text: string) => string) =>
  wrong(
    `后勤部岗位职责编号:,后,${code}第一部分:职位基本信息职位名称:${title}部门:后勤部干脆上级职位名称:${superior}干脆下级职位名称:制定时间:2024年6月1日审核:其次部分:职责综述1.${says}.2、完成交办的其它事务.第三部分:主要工作联系_30%时间:对内,集团以各部门内,:_70%时间:对外,集团以供应商外,:第四部分:任职资格要求教化程度及与业大专以上工作阅历两年以上实力要求细心.耐心其它要求第五部分:岗位职责序号主要职责主要考核指标1按时开关门窗准时率2保管钥匙无遗失`,
  );
const text = [
  form('001', '后勤主管', '总经理', '带领全组做好后勤保障', (each) => each),
  form('002', '仓管员', '后勤主管', '保管物资并按月盘点', (each) =>
    each
      .replace('第一部分:职位基本', '笫一部分:职位温本')
      .replace('职位名称:仓', '职位名环:仓')
      .replace('任职资格要求', '任职奥格要求'),
  ),
].join('');
const pages = [text.slice(0, 180), text.slice(180, 400), text.slice(400)]
  .map((page, at) => `${at + 1}、${page}`)
  .join('\n');

describe('a text that lost its lines', () => {
  const { files, report } = importDocuments([{ file: '后勤.txt', bytes: new TextEncoder().encode(pages) }]);

  it('is cut at the labels of its forms, misread ones too', () => {
    const positions = files.filter(({ path }) => path.startsWith('positions/')).map((each) => parse(each.text));
    expect(positions).toMatchObject([
      {
        code: '后,001',
        title: '后勤主管',
        reportsTo: '总经理',
        summary: ['带领全组做好后勤保障.', '完成交办的其它事务.'],
        contacts: { internal: { share: 30 }, external: { share: 70 } },
        qualifications: { education: '大专以上', experience: '两年以上', abilities: ['细心.耐心'] },
      },
      { code: '后,002', title: '仓管员', reportsTo: '后勤主管', approval: { prepared: { date: '2024-06-01' } } },
    ]);
  });

  it('leaves duties and KPIs uncut, says so, and names each misread label', () => {
    const [, second] = report.positions;
    expect(second?.kept.map((each) => each.text)).toContain('1按时开关门窗准时率2保管钥匙无遗失');
    const remarks = second?.remarks.map(({ remark }) => remark) ?? [];
    expect(remarks).toContainEqual({ kind: 'uncut-table' });
    expect(remarks).toContainEqual({ kind: 'misread-label', written: '职位名环', meant: '职位名称' });
    expect(remarks).toContainEqual({ kind: 'misread-label', written: '第四部分:任职奥格要求', meant: '任职资格要求' });
  });

  it('loses no character', () => {
    const [document] = report.documents;
    const { characters = 0, inValues = 0, kept = 0, labels = 0 } = document ?? {};
    expect(inValues + kept + labels).toBe(characters);
    const lost = pages.replace(/^\d、/gm, '').replace(/[^\p{Script=Han}\d]/gu, '').length;
    // The labels are counted as the form has them, which differ in a few characters from what was misread.
    expect(Math.abs(characters - lost)).toBeLessThan(lost * 0.2);
  });
});
