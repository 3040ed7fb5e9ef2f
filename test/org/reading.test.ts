import { describe, expect, it } from 'vitest';
import type { Reading } from '../../src/findings/meant.ts';
import { defaultConfig } from '../../src/model/config.ts';
import type { Position } from '../../src/model/position.ts';
import { listDirectory, resolveReference } from '../../src/org/reference/match-name.ts';
import { indexNames } from '../../src/org/reference/name-index.ts';
import { readName } from '../../src/org/reference/reading.ts';
import { gatherWorkspace } from '../../src/org/workspace.ts';

function positionOf(id: string, title: string, department: string, more: Partial<Position> = {}): Position {
  return {
    file: `positions/${id}.yaml`,
    id,
    stem: id,
    title,
    department,
    aliases: [],
    formerTitles: [],
    dottedLineTo: [],
    incumbents: [],
    revisions: [],
    summary: [],
    dutyGroups: [],
    duties: [],
    kpis: [],
    authority: [],
    ...more,
  };
}

const long = '长'.repeat(64);
const workspace = gatherWorkspace(
  { ...defaultConfig, external: [{ id: 'board', title: '董事会' }] },
  [
    positionOf('m0', '经理', '销售部', { incumbents: ['王五'] }),
    positionOf('m1', '经理', '采购部', { reportsTo: 'board' }),
    positionOf('m2', '财务部经理', '财务部', { aliases: ['财务负责人'] }),
    positionOf('lead', '客服主管', '客服部', { incumbents: ['张三', 'Li Lei'], file: 'positions/service/lead.yaml' }),
    positionOf('buyer', '采购员', '采购部', { reportsTo: 'm1' }),
    positionOf('директор', 'Директор', 'Отдел продаж'),
    positionOf('cafe', 'Gérant', 'Café & Épicerie'),
    positionOf('store', 'Manager', 'Retail Stores'),
    positionOf('deputy', 'Manager', 'Human Resources'),
    positionOf('long', long, '客服部'),
  ],
  [],
  [{ file: 'positions/torn.yaml', stem: 'torn' }],
);
const directory = listDirectory(workspace);
const index = indexNames(workspace);

function read(written: string, department?: string): Reading | undefined {
  return readName(index, written, department, (name) => {
    const outcome = resolveReference(directory, name, department);
    return outcome.kind === 'found' ? outcome.id : undefined;
  });
}

function idsOf(reading: Reading | undefined): readonly string[] | undefined {
  return reading?.positions.map(({ name }) => name);
}

describe('readName', () => {
  it.each([
    ['销售部经理', ['m0']],
    ['销售经理', ['m0']],
    ['经理（销售部）', ['m0']],
    ['（销售部）经理', ['m0']],
    ['销售部/经理', ['m0']],
    ['销售部—经理', ['m0']],
    ['经理@销售部', ['m0']],
    ['销 售 部 经 理', ['m0']],
    ['财务部/经理', ['财务部经理']],
    ['财务负责人（财务部）', ['m2']],
    ['Отдел продаж: Директор', ['директор']],
    ['Gérant (Café & Épicerie)', ['cafe']],
    ['Manager, Retail Stores', ['store']],
    ['Retail Store Manager', ['store']],
    ['HR Manager', ['deputy']],
    ['Manager of Human Resources', ['deputy']],
    [`客服部/${long}`, ['long']],
    ['销售一部经理', undefined],
    ['采购部经理助理', undefined],
  ])('%s says department and title of %j', (written, ids) => {
    const reading = read(written, '行政部');
    if (ids === undefined) expect(reading?.kind).not.toBe('place');
    else expect([reading?.kind, idsOf(reading)]).toEqual(['place', ids]);
  });

  it('reads a title with the same words in the own department', () => {
    expect(idsOf(read('Managers', 'Retail Stores'))).toEqual(['Manager']);
    expect(read('Managers', '行政部')).toBeUndefined();
  });

  it('takes a word for the own department for that of the form', () => {
    expect(idsOf(read('部门经理', '采购部'))).toEqual(['经理']);
    expect(idsOf(read('本部门经理', '销售部'))).toEqual(['m0']);
    expect(read('部门经理')).toBeUndefined();
  });

  it.each([
    ['张三', 'person', ['客服主管'], undefined],
    ['Mr. Li Lei', 'person', ['客服主管'], undefined],
    ['王五', 'person', ['m0'], undefined],
    ['客服主管（代）', 'remark', ['客服主管'], '代'],
    ['Acting 客服主管', 'remark', ['客服主管'], 'Acting'],
    ['张三（客服主管）', 'remark', ['客服主管'], '张三'],
    ['客服主管张三', 'remark', ['客服主管'], '张三'],
    ['张三客服主管', 'remark', ['客服主管'], '张三'],
    ['张三 客服主管', 'remark', ['客服主管'], '张三'],
    [' ./positions/service/lead.yaml ', 'file', ['lead'], undefined],
    ['董事会（代）', 'remark', ['董事会'], '代'],
    ['lead.yaml', 'file', ['lead'], undefined],
    ['positions\\service\\lead.yml', 'file', ['lead'], undefined],
    ['torn.yaml', 'file', ['torn'], undefined],
    ['采购部', 'department', ['m1', '采购员'], ''],
    ['采购部/总监', 'department', ['m1', '采购员'], '总监'],
    ['Director of Human Resources', 'department', ['deputy'], 'Director'],
    ['Director of the Retail Stores', 'department', ['store'], 'Director'],
    ['客服主管、采购员', 'list', ['客服主管', '采购员'], undefined],
    ['总监、采购员', 'list', ['采购员'], undefined],
  ])('%s is read as %s', (written, kind, ids, rest) => {
    const reading = read(written, '行政部');
    expect([reading?.kind, idsOf(reading), reading?.rest]).toEqual([kind, ids, rest]);
  });

  it.each(['李四', '副客服主管', '客服主管助理', '销售部、采购部', 'constructor', '', '()', '/', long.repeat(4)])(
    'makes nothing of %s',
    (written) => {
      expect(read(written, '行政部')).toBeUndefined();
    },
  );

  it('lists those first whose superior is elsewhere', () => {
    const indexed = indexNames(
      gatherWorkspace(
        defaultConfig,
        [
          positionOf('a', '专员', '法务部', { reportsTo: 'z' }),
          positionOf('b', '助理', '法务部', { reportsTo: 'z' }),
          positionOf('z', '总监', '法务部', { reportsTo: 'boss' }),
          positionOf('boss', '总裁', '总裁办'),
        ],
        [],
        [],
      ),
    );
    const reading = readName(indexed, '法务部', undefined, (name) =>
      indexed.workspace.byId.has(name) ? name : undefined,
    );
    expect(reading?.positions.map(({ title }) => title)).toEqual(['总监', '专员', '助理']);
  });

  it('says title and department where the title alone would not answer', () => {
    expect(read('王五')?.positions).toEqual([{ name: 'm0', title: '经理', department: '销售部' }]);
    expect(read('张三')?.positions).toEqual([{ name: '客服主管' }]);
  });
});
