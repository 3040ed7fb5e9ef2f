import { describe, expect, it } from 'vitest';
import { positionsIn } from '../support/imported.ts';

describe('a line of measures among duties', () => {
  it('is on the position below several duties without any', () => {
    const [position] = positionsIn(
      'a.txt',
      '岗位名称：分拣员\n岗位职责：\n1、卸车；\n2、按片区分拣；\n考核指标：日均件数、差错数\n任职资格：高中\n',
    );
    expect(position).toMatchObject({
      duties: [{ duty: '卸车；' }, { duty: '按片区分拣；' }],
      kpis: ['日均件数', '差错数'],
    });
  });

  it('is on the duty above it where the list goes on', () => {
    const [position] = positionsIn(
      'a.txt',
      'Job title: Sorter\nDuties:\n- Unloads vans\n- Sorts parcels\nKPI: Parcels an hour\n- Sweeps the floor\n- Reports faults\n',
    );
    expect(position?.['duties']).toEqual([
      { duty: 'Unloads vans' },
      { duty: 'Sorts parcels', kpi: 'Parcels an hour' },
      { duty: 'Sweeps the floor' },
      { duty: 'Reports faults' },
    ]);
    expect(position).not.toHaveProperty('kpis');
  });

  it('is on the duty above it where each has one', () => {
    const [position] = positionsIn(
      'a.txt',
      '岗位名称：分拣员\n岗位职责：\n1、卸车；\n考核指标：卸车用时\n2、按片区分拣；\n考核指标：差错数\n',
    );
    expect(position?.['duties']).toEqual([
      { duty: '卸车；', kpi: '卸车用时' },
      { duty: '按片区分拣；', kpi: '差错数' },
    ]);
  });
});
