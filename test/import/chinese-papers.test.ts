import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { importDocuments } from '../../src/import/index.ts';
import { type Block, cell, note, paragraph, table } from '../support/corpus/blocks.ts';
import { writeOpenXml } from '../support/corpus/writers/open-xml.ts';

const line = (written: string): Block => paragraph([note(written)]);
const text = (written: string, span = 1) => cell(written.split('\n').map(line), span);
const rowOf = (...cells: string[]) => cells.map((each) => text(each));

function read(file: string, bytes: Uint8Array): Record<string, unknown>[] {
  const { files } = importDocuments([{ file, bytes }]);
  return files.filter(({ path }) => path.startsWith('positions/')).map((each) => parse(each.text));
}
const readBody = (body: readonly Block[]) => read('a.docx', writeOpenXml({ body }));
const readText = (written: string, file = 'a.txt') => read(file, new TextEncoder().encode(written));

describe('a Chinese paper on duties', () => {
  it('names each position with how many hold it above its list', () => {
    const found = readText(
      '车队组织架构和岗位职责\n\n调度员岗位职责(2人)：\n1、安排车辆；\n2、登记里程。\n\n修理工岗位职责（3人）：\n1、检修车辆；\n2、保管工具。\n',
    );
    expect(found.map(({ title, headcount }) => ({ title, headcount }))).toEqual([
      { title: '调度员', headcount: 2 },
      { title: '修理工', headcount: 3 },
    ]);
  });

  it('is a page with tags, below settings with a title of its own', () => {
    const found = readText(
      '---\ntitle: 招人啦\n---\n<div class="page">\n  <h3>在招职位</h3>\n  <h4>1. 摄影记者</h4>\n  <p><strong>职责：</strong> 拍摄新闻图片。</p>\n  <p><strong>要求：</strong> 有摄影经验。</p>\n  <h4>2. 视频剪辑师</h4>\n  <p><strong>职责：</strong> 剪辑短片。</p>\n  <p><strong>要求：</strong> 熟悉剪辑软件。</p>\n</div>\n',
      'a.md',
    );
    expect(found.map(({ title, duties }) => [title, duties])).toEqual([
      ['摄影记者', [{ duty: '拍摄新闻图片。' }]],
      ['视频剪辑师', [{ duty: '剪辑短片。' }]],
    ]);
  });

  it('has the title before each of its labels', () => {
    const [first] = readText(
      '绿化工岗位说明书\n\n绿化工岗位职责\n1、修剪草坪；\n2、浇水施肥。\n绿化工岗位要求\n1、初中及以上学历；\n2、有园林经验者优先。\n',
    );
    expect(first).toMatchObject({
      title: '绿化工',
      duties: [{ duty: '修剪草坪；' }, { duty: '浇水施肥。' }],
      qualifications: { education: '初中及以上学历；', preferred: ['有园林经验者优先。'] },
    });
  });

  it('has the holder beside the title above the duties, which the title heads again in groups', () => {
    const found = readBody([
      table(3, [rowOf('岗位名称', '所属部门', '姓名'), rowOf('质检科科长', '质检科', '周某')]),
      ...['质检科科长岗位职责', '一、检验', '1. 安排抽检；', '2. 签发报告。', '二、改进', '1. 分析不合格品。'].map(
        line,
      ),
    ]);
    expect(found).toMatchObject([
      {
        title: '质检科科长',
        department: '质检科',
        duties: [{ group: '检验' }, { group: '检验' }, { group: '改进' }],
      },
    ]);
  });

  it('has pairs in its first rows, of which a value may look like a label, and bare numbers before labels', () => {
    const found = readBody([
      table(6, [
        rowOf('职位名称', '电梯主管', '职位代码', '', '职位类别', '管理人员'),
        rowOf('所属部门', '', '定员人数', '1人', '直接上级', '工程部经理'),
        [text('1 工作概要：保证电梯安全运行。', 6)],
      ]),
    ]);
    expect(found).toMatchObject([
      { title: '电梯主管', family: '管理人员', headcount: 1, summary: ['保证电梯安全运行。'] },
    ]);
  });

  it('says to whom the position reports as the first duty, and has what a lost line break joined', () => {
    const found = readText(
      '一、岗位职责\n\n班组长岗位职责\n1、班组长直接对车间主任负责；\n2、安排班组生产； 3、检查设备；\n4、召开班前会。\n\n统计员岗位职责\n1、统计产量；\n2、报送报表。\n',
    );
    expect(found[0]).toMatchObject({
      title: '班组长',
      reportsTo: '车间主任',
      duties: [{ duty: '安排班组生产；' }, { duty: '检查设备；' }, { duty: '召开班前会。' }],
    });
  });

  it('has labels beside values apart by gaps, and a way up between arrows', () => {
    const [first] = readText(
      '岗位名称：领班        直属部门  客房部\n岗位职责：\n1、检查客房；\n2、安排班次。\n能力要求：\n专业能力   客房检查   排班安排\n升职空间：领班→主管→客房部经理\n',
    );
    expect(first).toMatchObject({
      title: '领班',
      department: '客房部',
      qualifications: { abilities: ['客房检查', '排班安排'] },
      career: { promotion: ['主管', '客房部经理'] },
    });
  });

  it('is below what the employer says of itself', () => {
    const [first] = readText(
      '# 公司介绍\n我们做地图。\n\n# 测绘工程师\n### 岗位职责\n1. 外业测量；\n2. 处理数据。\n### 任职要求\n1. 具备良好的记录习惯；\n',
      'a.md',
    );
    expect(first).toMatchObject({ title: '测绘工程师', qualifications: { abilities: ['具备良好的记录习惯；'] } });
  });

  it('has groups of duties that nothing but their missing mark sets apart, and blanks that nobody filled', () => {
    const [first] = readText(
      '岗位名称：店长\n临时替代岗位：副店长\n直接下级：      个岗位，共      人\n岗位职责：\n门店经营\n制定销售计划并执行;\n负责订货与排班。\n团队管理\n招聘、培训新员工。\n',
    );
    expect(first).toMatchObject({
      title: '店长',
      career: { substitutes: ['副店长'] },
      duties: [{ group: '门店经营' }, { group: '门店经营' }, { group: '团队管理' }],
    });
    expect(first).not.toHaveProperty('directReports');
  });
});
