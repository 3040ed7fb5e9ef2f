import { describe, expect, it } from 'vitest';
import { positionsIn } from '../support/imported.ts';

const readFirst = (...lines: string[]): Record<string, unknown> | undefined =>
  positionsIn('a.txt', ['岗位名称：讲解员', '主要职责：', '1、接待观众；', '2、讲解展品；', ...lines].join('\n'))[0];

describe('a Chinese label that nobody knows below three that are known', () => {
  it('is no more of what the one above it asks for', () => {
    const first = readFirst('学历要求：大专', '经验要求：两年', '持证要求：导游证', '发饰：束发，不染色');
    expect(first).toMatchObject({ qualifications: { certificates: ['导游证'] } });
    expect(first?.['x-imported']).toContainEqual(expect.objectContaining({ label: '发饰', text: '束发，不染色' }));
  });

  it('is read by its words where they say what is asked', () => {
    const first = readFirst('学历要求：大专', '经验要求：两年', '持证要求：导游证', '应变能力：能处理投诉');
    expect(JSON.stringify(first?.['qualifications'])).toContain('能处理投诉');
  });

  it('is an item below the label of indicators', () => {
    const first = readFirst('学历要求：大专', '经验要求：两年', '考核指标：观众满意度', '差错率：低于百分之一');
    expect(JSON.stringify(first?.['kpis'])).toContain('差错率');
  });
});

it('keeps what a position is equipped with apart from its indicators', () => {
  const first = readFirst('考核指标：观众满意度、讲解场次', '办公配置：扩音器、平板电脑');
  expect(first?.['kpis']).toEqual(['观众满意度、讲解场次']);
  expect(first?.['x-imported']).toContainEqual(expect.objectContaining({ label: '办公配置' }));
});
