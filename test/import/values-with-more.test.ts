import { describe, expect, it } from 'vitest';
import { namesInRow } from '../../src/import/values/contact-names.ts';
import { positionsIn } from '../support/imported.ts';
import { line, readBody, rows } from '../support/imported-blocks.ts';

const position = (...facts: readonly string[]): Record<string, unknown> | undefined =>
  positionsIn('a.txt', `岗位名称：养蚕技术员\n${facts.join('\n')}\n岗位职责：\n1、消毒蚕室；\n2、记录蚕龄。\n`)[0];

describe('a value with more than itself', () => {
  it('is one day in two languages', () => {
    expect(position('生效日期：1 June 2025 / 2025年6月1日')).toMatchObject({ effective: '2025-06-01' });
    expect(position('生效日期：1 June 2025 / 2025年7月1日')).not.toHaveProperty('effective');
  });

  it('is a range of pay with what comes on top of it, which is kept', () => {
    const found = position('薪资范围：6000-8000元/月+全勤奖');
    expect(found).toMatchObject({ pay: { min: 6000, max: 8000 } });
    expect(JSON.stringify(found?.['x-imported'])).toContain('全勤奖');
  });

  it('is a row of those with whom a position deals', () => {
    expect(namesInRow('茧站、蚕房房主')).toEqual(['茧站', '蚕房房主']);
    expect(namesInRow('车主、货主')).toEqual(['车主', '货主']);
  });
});

describe('责任人 beside a name', () => {
  const duties = [line('一、岗位职责'), line('1、消毒蚕室；'), line('2、记录蚕龄。')];
  const head = (person: string) =>
    readBody([
      line('岗位安全责任书'),
      rows(['岗位名称', '养蚕技术员', '所在部门', '蚕桑站'], ['责任人', person, '直接上级', '站长']),
      ...duties,
    ])[0];

  it('is who holds the position at the head of a form', () => {
    expect(head('桑青禾')).toMatchObject({ incumbents: ['桑青禾'], reportsTo: '站长' });
  });

  it('names nobody where a post stands there', () => {
    expect(head('养蚕组长')).not.toHaveProperty('incumbents');
  });
});

it('keeps what holds for all posts apart from what one asks', () => {
  const found = position('任职条件：', '1、中专学历；', '2、两年经验。', '以上岗位均须签订保密协议。');
  expect(found?.['qualifications']).toEqual({ education: '中专学历；', experience: '两年经验。' });
  expect(JSON.stringify(found?.['x-imported'])).toContain('保密协议');
});
