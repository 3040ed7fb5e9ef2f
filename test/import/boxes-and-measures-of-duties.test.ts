import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/import/document.ts';
import { openDictionary } from '../../src/import/labels/index.ts';
import { withNameApart } from '../../src/import/recognise/table/name-apart.ts';
import { wordsIn } from '../../src/import/recognise/words/words-in.ts';
import { positionsIn, tableOf } from '../support/imported.ts';
import { line, readBody, rows } from '../support/imported-blocks.ts';

describe('two columns of boxes beside duties', () => {
  const head = rows(['Position Title', 'Greenhouse Lead'], ['Supervisor', 'Grounds Manager']);
  const duties = (...marks: readonly (readonly [string, string])[]) =>
    rows(
      ['#', 'Duty', 'E', 'M'],
      ['1', 'Waters seedlings on the bench twice a day.', ...(marks[0] ?? [])],
      ['2', 'Logs the temperature of both houses.', ...(marks[1] ?? [])],
      ['3', 'Sells plants at the open day.', ...(marks[2] ?? [])],
    );
  const read = (...marks: readonly (readonly [string, string])[]) =>
    readBody([head, line('DUTIES'), duties(...marks)])[0]?.['duties'] as Record<string, unknown>[];

  it('say which of them are essential', () => {
    expect(read(['☒', '☐'], ['☒', '☐'], ['☐', '☒']).map(({ essential }) => essential)).toEqual([true, true, false]);
  });

  it('say nothing of a duty that has none or both', () => {
    expect(read(['☒', '☐'], ['☐', '☐'], ['☒', '☒']).map(({ essential }) => essential)).toEqual([
      true,
      undefined,
      undefined,
    ]);
  });
});

describe('what a duty is measured by', () => {
  it.each([
    ['岗位名称：配货员\n\n岗位职责\n\n', '1. 按单拣货（考核指标：拣货差错率）', '按单拣货', '拣货差错率'],
    [
      'Job title: Picker\n\nDuties\n\n',
      '1. Pick orders from the racks (KPI: picking errors)',
      'Pick orders from the racks',
      'picking errors',
    ],
  ])('may stand in brackets behind it: %s', (head, item, duty, kpi) => {
    const other = item.startsWith('1. P') ? '2. Sweep the aisles' : '2. 清扫通道';
    expect(positionsIn('a.txt', `${head}${item}\n\n${other}\n`)[0]?.['duties']).toEqual([
      { duty, kpi },
      { duty: other.slice(3) },
    ]);
  });

  it('is below each where the label speaks of both', () => {
    const found = positionsIn(
      'a.txt',
      '岗位名称：配货员\n\n岗位职责与考核标准\n\n1、按单拣货；\n衡量标准：拣货差错率\n\n2、清扫通道；\n衡量标准：抽查合格率\n',
    );
    expect(found[0]?.['duties']).toEqual([
      { duty: '按单拣货；', kpi: '拣货差错率' },
      { duty: '清扫通道；', kpi: '抽查合格率' },
    ]);
  });

  it('is in the column whose words speak of it', () => {
    const table = tableOf(
      ['No', '职务内容', '管理指标', '频度'],
      ['1', '校准天平并贴标签', '逾期台数', '每月'],
      ['2', '整理试样架', '错放件数', '每日'],
    );
    const [found] = positionsIn('a.md', `${tableOf(['岗位名称', '计量系员'], ['上司', '计量系长'])}\n\n${table}`);
    expect(found).toMatchObject({
      reportsTo: '计量系长',
      duties: [
        { duty: '校准天平并贴标签', kpi: '逾期台数' },
        { duty: '整理试样架', kpi: '错放件数' },
      ],
    });
  });

  it('is no page that was printed between', () => {
    const [found] = readBody([
      rows(['岗位名称', '库管员', '部门', '仓储部']),
      rows(
        ['序号', '岗位职责', '考核标准'],
        ['1', '盘点库存', '账实相符率'],
        ['', '第 1 页', ''],
        ['2', '登记出入库', '登记及时率'],
      ),
    ]);
    expect(found?.['duties']).toEqual([
      { duty: '盘点库存', kpi: '账实相符率' },
      { duty: '登记出入库', kpi: '登记及时率' },
    ]);
  });
});

describe('how it is found out whether a person has what is asked', () => {
  it('is no requirement', () => {
    const [found] = readBody([
      rows(['Post title:', 'Museum Attendant'], ['Responsible to:', 'Gallery Manager']),
      line('Main duties'),
      line('(a) Open the galleries each morning.'),
      line('(b) Answer the questions of visitors.'),
      line('Person specification'),
      rows(
        ['Criterion', 'Requirement', 'Assessed by'],
        ['Qualifications', 'GCSE English', 'A'],
        ['Experience', 'A year of serving the public', 'A / I'],
      ),
    ]);
    expect(found?.['qualifications']).toEqual({
      education: 'GCSE English',
      experience: 'A year of serving the public',
    });
  });
});

describe('the name of a paper beside those who sign it', () => {
  const cell = (text: string, column: number, height = 1): Cell => ({
    column,
    span: 1,
    height,
    blocks: [{ kind: 'paragraph', text, bold: false, place: {} }],
  });
  const of = (name: string) =>
    withNameApart(openDictionary(), {
      kind: 'table',
      columns: 5,
      place: {},
      rows: [
        [cell(name, 0, 2), cell('', 1), cell('作成', 2), cell('审查', 3), cell('承认', 4)],
        [cell('', 1), cell('葛敏', 2), cell('冯涛', 3), cell('沈洁', 4)],
      ],
    }).rows.map((row) => row.map((each) => wordsIn(each)));

  it('is in a row of its own', () => {
    expect(of('岗位职责书')).toEqual([['岗位职责书'], ['作成', '审查', '承认'], ['葛敏', '冯涛', '沈洁']]);
  });

  it('stays where it names no paper', () => {
    expect(of('签核')).toHaveLength(2);
  });
});

describe('papers between commas', () => {
  it('are one each where each is named as one', () => {
    const read = (text: string) =>
      positionsIn('a.txt', `岗位名称：化验员\n\n岗位职责：采样、化验。\n\n持证要求：${text}\n`)[0]?.['qualifications'];
    expect(read('化验员上岗证，健康证。')).toEqual({ certificates: ['化验员上岗证', '健康证'] });
    expect(read('入职三个月内，取得上岗证')).not.toEqual({ certificates: ['入职三个月内', '取得上岗证'] });
  });
});
