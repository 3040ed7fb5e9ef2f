import { describe, expect, it } from 'vitest';
import { readPay } from '../../src/import/values/amounts.ts';
import { namesInRow } from '../../src/import/values/contact-names.ts';
import { splitAbilities, splitPapers } from '../../src/import/values/enumerations.ts';
import { positionsIn, tableOf } from '../support/imported.ts';

describe('contacts in a row', () => {
  it.each([
    ['调度室、设备科、安环部', ['调度室', '设备科', '安环部']],
    ['引航员、船舶代理公司', ['引航员', '船舶代理公司']],
    ['市场監督管理局、稅務局。', ['市场監督管理局', '稅務局']],
    ['业务一部、客户及供应商', ['业务一部', '客户及供应商']],
    ['调度中心和仓储部', ['调度中心', '仓储部']],
    ['生产和仓储部、人事部', ['生产和仓储部', '人事部']],
    ['生产、技术部门', ['生产、技术部门']],
    ['采购部、仓库等', ['采购部、仓库等']],
    ['与财务部、人事部', ['与财务部、人事部']],
    ['走访客户、供应商', ['走访客户、供应商']],
    ['管理客户、供应商', ['管理客户、供应商']],
    ['管理科、服务中心', ['管理科', '服务中心']],
    ['省、市税务局', ['省、市税务局']],
    ['财务部报销、人事部考勤', ['财务部报销、人事部考勤']],
    ['站调度室、医务点', ['站调度室', '医务点']],
    ['110指挥中心、渔政所、摊主', ['110指挥中心', '渔政所', '摊主']],
    ['批发市场采购、供应商', ['批发市场采购', '供应商']],
    ['供应商、来料检验', ['供应商、来料检验']],
    ['合同条款、回款、供应商', ['合同条款、回款、供应商']],
    ['tenants, Rents, the Legal Counsel', ['tenants', 'Rents', 'the Legal Counsel']],
    ['ward clerks, Blood Bank, Portering team', ['ward clerks', 'Blood Bank', 'Portering team']],
    ['tenants, to agree on repairs, Rents', ['tenants, to agree on repairs, Rents']],
    ['tenants, suppliers and Rents, banks', ['tenants, suppliers and Rents, banks']],
    ['tenants, Rents', ['tenants, Rents']],
  ])('%s', (text, names) => expect(namesInRow(text)).toEqual(names));

  it('are those of a side each where no label says the side', () => {
    const form = tableOf(
      ['岗位名称', '采购员'],
      ['所属部门', '采购部'],
      ['岗位职责', '询价'],
      ['工作联系', '仓储部、供应商'],
    );
    expect(positionsIn('a.md', form)[0]?.['contacts']).toEqual({
      internal: { with: ['仓储部'] },
      external: { with: ['供应商'] },
    });
  });

  const form = tableOf(['岗位名称', '采购员'], ['所属部门', '采购部'], ['岗位职责', '询价']);
  const withRows = (...rows: string[][]) =>
    positionsIn('a.md', `${form}**工作关系**\n${tableOf(['类型', '联系对象', '联系内容'], ...rows)}`)[0]?.['contacts'];

  it('have the purpose of the only row of their side', () => {
    expect(withRows(['内部', '仓储部、质检科', '来料、检验'], ['外部', '供应商', '询价'])).toEqual({
      internal: { with: ['仓储部', '质检科'], purpose: '来料、检验' },
      external: { with: [{ who: '供应商', purpose: '询价' }] },
    });
  });

  it('stay one where each row of their side has a purpose of its own', () => {
    expect(withRows(['内部', '仓储部、质检科', '来料、检验'], ['内部', '财务部', '付款'])).toEqual({
      internal: {
        with: [
          { who: '仓储部、质检科', purpose: '来料、检验' },
          { who: '财务部', purpose: '付款' },
        ],
      },
    });
  });
});

describe('what is asked, in a row', () => {
  it.each([
    ['有限空间作业证、B2驾驶证', ['有限空间作业证', 'B2驾驶证']],
    ['護士執業證書、急救證書', ['護士執業證書', '急救證書']],
    ['保安员证、消防设施操作员（高级）', ['保安员证', '消防设施操作员（高级）']],
    ['持有电工证、焊工证', ['持有电工证、焊工证']],
  ])('papers: %s', (text, papers) => expect(splitPapers(text)).toEqual(papers));

  it.each([
    ['能看工艺卡、会使用卡尺；', ['能看工艺卡', '会使用卡尺']],
    ['粤语流利、会做短片', ['粤语流利', '会做短片']],
    ['沟通协调、能力突出', ['沟通协调、能力突出']],
    ['熟悉税法、会计准则', ['熟悉税法、会计准则']],
    ['能使用Word、Excel', ['能使用Word、Excel']],
  ])('abilities: %s', (text, abilities) => expect(splitAbilities(text)).toEqual(abilities));

  it.each([
    ['年薪12万—20万', { min: 120_000, max: 200_000, period: '年' }],
    ['8千-1.2万/月', { min: 8000, max: 12_000, period: '月' }],
    ['20-30万', { min: 200_000, max: 300_000 }],
  ])('pay: %s', (text, pay) => expect(readPay(text)).toEqual(pay));

  it('a range of pay with its currency in brackets behind it', () => {
    const form = tableOf(
      ['岗位名称', '采购员'],
      ['所属部门', '采购部'],
      ['岗位职责', '询价'],
      ['薪酬范围', '9000－12000元/月（人民币，税前）'],
    );
    expect(positionsIn('a.md', form)[0]?.['pay']).toEqual({ min: 9000, max: 12000, currency: 'CNY', period: '月' });
  });
});
