import { describe, expect, it } from 'vitest';
import { importDocuments } from '../../src/import/index.ts';
import { positionsIn, tableOf } from '../support/imported.ts';

const head = (of: string): string =>
  `云台供水有限公司文件\n云供安〔2021〕15号\n关于下发《${of}》的通知\n各科室、水厂：\n现将《${of}》下发给你们。\n`;

describe('an official paper with its head', () => {
  it('gives no position named as its issuer, and those of its headings', () => {
    const found = positionsIn(
      'a.txt',
      `${head('岗位安全责任制')}一、净水车间主任安全责任制\n1、检查加氯间。\n2、落实班前讲话。\n二、加氯工安全生产责任制\n1、按规程更换氯瓶。\n2、报告泄漏。\n`,
    );
    expect(found).toMatchObject([
      { title: '净水车间主任', duties: [{ duty: '检查加氯间。' }, { duty: '落实班前讲话。' }] },
      { title: '加氯工', duties: [{ duty: '按规程更换氯瓶。' }, { duty: '报告泄漏。' }] },
    ]);
    expect(found.map((each) => each['x-imported'])).toEqual([undefined, undefined]);
  });

  it('reads parts with numbers below the facts of each', () => {
    const one = (title: string): string =>
      `**一、${title}安全生产责任制**\n\n| 单位 | 一车间 | 直接上级 | 车间主任 |\n| --- | --- | --- | --- |\n| 持证要求 | 电工证 | 岗位定员 | 2人 |\n\n**（一）安全职责**\n\n1. 验电后挂接地线。\n\n**（二）考核指标**\n\n触电事故为零；隐患整改率100%。\n\n**（三）责任追究**\n\n违章一次，扣罚200元。\n\n`;
    const found = positionsIn('a.md', `# 江北矿业集团文件\n\n${one('维修电工')}${one('变电工')}`);
    expect(found.map(({ title }) => title).sort()).toEqual(['变电工', '维修电工']);
    for (const each of found) {
      expect(each).toMatchObject({
        duties: [{ duty: '验电后挂接地线。' }],
        kpis: ['触电事故为零', '隐患整改率100%'],
      });
      expect(each['x-imported']).toContainEqual(
        expect.objectContaining({ label: '责任追究', text: '违章一次，扣罚200元。' }),
      );
      expect(JSON.stringify(each)).not.toContain('（三）');
    }
  });

  it('gives none for what departments and all employees answer for', () => {
    const text = `${head('各部门安全生产责任制')}一、机电科安全生产责任制\n1、保证设备完好。\n2、落实检修计划。\n二、全体员工安全生产责任制\n1、遵守规程。\n2、佩戴护具。\n`;
    const { files } = importDocuments([{ file: 'a.txt', bytes: new TextEncoder().encode(text) }]);
    expect(files.filter(({ path }) => path.startsWith('positions/'))).toEqual([]);
  });
});

it.each([
  ['岗位1：', '岗位2：'],
  ['岗位一、', '岗位二、'],
  ['**职位A：', '**职位B：'],
])('reads posts that are counted as in %s', (first, second) => {
  const end = first.startsWith('*') ? '**' : '';
  const one = (name: string, department: string): string =>
    `${name}${end}\n\n部门：${department}\n\n岗位职责：\n\n1、核对处方。\n\n2、盘点药品。\n\n`;
  const found = positionsIn(
    'a.md',
    `红柳滩医院招聘公告\n\n现招聘以下人员。\n\n${one(`${first}检验技师`, '检验科')}${one(`${second}药剂员`, '药房')}`,
  );
  expect(found).toMatchObject([
    { title: '检验技师', department: '检验科', duties: [{}, {}] },
    { title: '药剂员', department: '药房', duties: [{}, {}] },
  ]);
});

it('reads the post that an official paper sets up, without its reasons and its issuer', () => {
  const [found] = positionsIn(
    'a.txt',
    '青山县人民医院文件\n青医发〔2022〕31号\n关于增设导诊员岗位的通知\n各科室：\n为方便群众就医，经院办公会研究，决定增设导诊员岗位4个。\n岗位职责：\n1、引导患者挂号。\n2、维持秩序。\n任职条件：\n1、中专以上学历。\n2、普通话流利。\n青山县人民医院\n2022年8月1日\n',
  );
  expect(found).toMatchObject({ title: '导诊员', duties: [{ duty: '引导患者挂号。' }, { duty: '维持秩序。' }] });
  expect(found?.['qualifications']).toEqual({ education: '中专以上学历。', other: ['普通话流利。'] });
  expect(found).not.toHaveProperty('summary');
});

it('reads posts that are counted before their duties, and keeps no number of theirs', () => {
  const found = positionsIn(
    'a.txt',
    '岗位一、门卫安全职责\n1、登记来访。\n2、夜间巡逻。\n岗位二、锅炉工安全职责\n1、检查水位。\n2、记录压力。\n',
  );
  expect(found).toEqual([
    { title: '门卫', duties: [{ duty: '登记来访。' }, { duty: '夜间巡逻。' }] },
    { title: '锅炉工', duties: [{ duty: '检查水位。' }, { duty: '记录压力。' }] },
  ]);
  const [clause] = positionsIn(
    'b.txt',
    '安全责任制\n第一条 总经理安全责任制\n1、审批投入。\n2、组织检查。\n第二条 车间主任安全责任制\n1、落实措施。\n2、主持班会。\n',
  );
  expect(JSON.stringify(clause)).not.toContain('第一条');
});

describe('what everybody, a department or a head answers for', () => {
  const paper = (head: string): string =>
    `${head}\n关于印发《全员安全生产责任制》的通知\n各风电场：\n现将《全员安全生产责任制》印发给你们。\n全员安全生产责任制\n一、主要负责人安全生产职责\n（一）保证投入；\n（二）健全制度。\n二、风电场场长安全生产职责\n（一）审批工作票；\n（二）组织演练。\n三、物资科安全生产职责\n（一）采购护具；\n（二）检查仓库。\n四、运维检修工安全生产职责\n（一）使用安全带；\n（二）执行工作票。\n`;

  it.each([
    '北坡风力发电有限公司文件\n北风安〔2024〕6号\n签发人：马建军',
    '北坡风力发电有限公司文件\n北风安〔2024〕6号　　　　签发人：马建军',
  ])('is none of a job beside it, and who signs the paper signs no form: %#', (head) => {
    const found = positionsIn('a.txt', paper(head));
    expect(found.map(({ title }) => title).sort()).toEqual(['运维检修工', '风电场场长'].sort());
    const [manager] = found.filter(({ title }) => title === '风电场场长');
    expect(manager?.['duties']).toEqual([{ duty: '审批工作票；' }, { duty: '组织演练。' }]);
    expect(JSON.stringify(manager?.['x-imported'])).toContain('采购护具');
    expect(found.every((each) => each['approval'] === undefined)).toBe(true);
  });

  it('is a list of jobs only where the rows name them', () => {
    const list = (head: string, ...names: readonly string[]): string =>
      tableOf(['序号', head, '安全责任'], ...names.map((name, at) => [`${at + 1}`, name, '1.巡查；2.登记']));
    expect(positionsIn('a.md', list('岗位', '宿管员', '门卫'))).toEqual([
      { title: '宿管员', duties: [{ duty: '巡查；' }, { duty: '登记' }] },
      { title: '门卫', duties: [{ duty: '巡查；' }, { duty: '登记' }] },
    ]);
    const { files } = importDocuments([
      { file: 'a.md', bytes: new TextEncoder().encode(list('部门', '教务处', '总务处')) },
    ]);
    expect(files.filter(({ path }) => path.startsWith('positions/'))).toEqual([]);
  });
});
