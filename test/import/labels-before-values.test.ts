import { describe, expect, it } from 'vitest';
import { readText } from '../../src/import/read/text.ts';
import { positionsIn } from '../support/imported.ts';
import { line, readBody } from '../support/imported-blocks.ts';

const page = (title: string, team: string, boss: string) => [
  'ROLE PROFILE',
  'Job title',
  'Department',
  'Reports to',
  '',
  title,
  team,
  boss,
  '',
  'Main duties',
  '• Keeps the lamps of the pier lit.',
  'Education: none',
  'Experience: one winter',
  'Licences: boat',
  'Bicycle provided: yes',
  '',
  'Pier Company – Profiles – Edition 3',
];

describe('labels that all stand before their values', () => {
  it('are beside them where there are as many, and the foot of pages is apart', () => {
    const text = [page('Lamp Keeper', 'Lights', 'Pier Master'), page('Boatman', 'Ferry', 'Skipper')]
      .map((lines) => lines.join('\n'))
      .join('\n\f');
    const [first, second] = positionsIn('a.txt', text);
    expect(first).toMatchObject({
      title: 'Lamp Keeper',
      department: 'Lights',
      reportsTo: 'Pier Master',
      duties: [{ duty: 'Keeps the lamps of the pier lit.' }],
      qualifications: { certificates: ['boat'] },
    });
    expect(second).toMatchObject({ title: 'Boatman', department: 'Ferry', reportsTo: 'Skipper' });
    expect(JSON.stringify(first)).toContain('"label":"Bicycle provided"');
  });

  it('are so in a Chinese Word document too', () => {
    const lines = [
      '岗位名称',
      '所属部门',
      '直接上级',
      '灯塔看守员',
      '航标科',
      '航标科科长',
      '岗位职责',
      '1、每晚点灯。',
    ];
    expect(readBody(lines.map(line))).toMatchObject([
      { title: '灯塔看守员', department: '航标科', reportsTo: '航标科科长', duties: [{ duty: '每晚点灯。' }] },
    ]);
  });

  it('say nothing where a value is missing', () => {
    const lines = [
      'JOB DESCRIPTION',
      'Job title: Lamp Keeper',
      'Department',
      'Reports to',
      'Grade',
      '',
      'Lights',
      'Pier Master',
      '',
      'Main duties',
      '• Keeps the lamps lit.',
    ];
    const [position] = positionsIn('a.txt', lines.join('\n'));
    expect(position).not.toHaveProperty('department', 'Pier Master');
    expect(position).not.toHaveProperty('reportsTo', 'Lights');
  });
});

it('takes no line for the foot of pages that has no empty line above it', () => {
  const form = 'Job title: Sweeper\nDuties\n1. Sweeps the yard.\nOther tasks of the day\n';
  const { asides } = readText('a.txt', new TextEncoder().encode(`${form}\f${form}`));
  expect(asides).toEqual([]);
});
