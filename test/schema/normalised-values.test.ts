import { describe, expect, it } from 'vitest';
import { defaultConfig } from '../../src/model/config.ts';
import { config, position } from '../support/shape-fields.ts';

describe('shapes', () => {
  it('the least position: lists are empty, what is missing stays away', () => {
    expect(position({}).shape).toEqual({
      file: 'p.yaml',
      id: 'p',
      stem: 'p',
      title: '主管',
      department: '客服部',
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
    });
    expect(position({}).shape).not.toHaveProperty('reportsTo');
    expect(position({}).shape).not.toHaveProperty('directReports');
    expect(position({ reportsTo: null, directReports: [] }).shape).toMatchObject({
      reportsTo: null,
      directReports: [],
    });
  });

  it('takes one string for a list of one, wherever a list of strings is asked for', () => {
    expect(
      position({
        directReports: '前台',
        summary: '负责。',
        qualifications: { other: '无' },
        contacts: { internal: { with: '工程部' } },
      }).shape,
    ).toMatchObject({
      directReports: ['前台'],
      summary: ['负责。'],
      qualifications: { other: ['无'], abilities: [] },
      contacts: { internal: { with: ['工程部'] } },
    });
    expect(
      position({
        duties: [{ duty: 'a', kpi: '满意率' }, { duty: 'b', kpi: { name: 'n' } }, { duty: 'c' }],
      }).shape?.duties.map(({ kpi }) => kpi),
    ).toEqual([['满意率'], [{ name: 'n' }], []]);
    expect(config({ output: { formats: 'md' }, chapters: 'x/*.md' }).shape).toMatchObject({
      output: { formats: ['md'], folder: 'dist' },
      chapters: ['x/*.md'],
    });
  });

  it('trims the ends of texts, and leaves the inside alone', () => {
    expect(
      position({ title: ' 客服  主管\n', code: ' 001 ', reportsTo: '　经理 ', aliases: [' a '] }).shape,
    ).toMatchObject({ title: '客服  主管', code: '001', reportsTo: '经理', aliases: ['a'] });
  });

  it('keeps keys that are the user’s own at the top of a position only', () => {
    const { findings, shape } = position({
      'x-note': 1,
      approval: { 'x-a': null },
      duties: [{ duty: 'a', 'x-b': [], kpi: { name: 'n', 'x-c': {} } }],
    });
    expect(findings).toEqual([]);
    expect(shape?.own).toEqual({ 'x-note': 1 });
    expect(JSON.stringify({ ...shape, own: {} })).not.toContain('x-');
    expect(config({ 'x-a': 1, rules: { 'x-b': 2, 'org/span': ['error', { 'x-c': 1 }] } }).shape?.rules).toEqual({
      'org/span': { level: 'error', options: {} },
    });
  });

  it('merges settings with the defaults, key by key', () => {
    expect(config({}).shape).toEqual(defaultConfig);
    expect(
      config({
        handbook: { title: 'T' },
        theme: { paper: 'A5' },
        rules: { 'org/span': ['warning', { max: 8 }], 'form/overdue': 'error' },
      }).shape,
    ).toEqual({
      ...defaultConfig,
      handbook: { ...defaultConfig.handbook, title: 'T' },
      theme: { accent: '#0f5c63', paper: 'A5' },
      rules: { 'org/span': { level: 'warning', options: { max: 8 } }, 'form/overdue': { level: 'error', options: {} } },
    });
  });
});
