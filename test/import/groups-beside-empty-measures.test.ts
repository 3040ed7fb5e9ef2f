import { describe, expect, it } from 'vitest';
import { positionsIn } from '../support/imported.ts';
import { line, readBody, rows } from '../support/imported-blocks.ts';

const form = (...all: readonly (readonly string[])[]) =>
  readBody([
    line('Position: Shed Hand'),
    rows(['Key tasks', 'What good looks like'], ...all),
    line('Reports to: Gang Boss'),
  ])[0]?.['duties'];

describe('a few words beside an empty measure', () => {
  it('name the group of the duties below them, in both languages', () => {
    expect(
      form(
        ['Wool', ''],
        ['Throw the fleeces', 'Each lies flat'],
        ['Sweep the board', 'It is clean'],
        ['Safety', ''],
        ['Keep lanes free', 'No trips'],
        ['Report near misses', ''],
      ),
    ).toEqual([
      { group: 'Wool', duty: 'Throw the fleeces', kpi: 'Each lies flat' },
      { group: 'Wool', duty: 'Sweep the board', kpi: 'It is clean' },
      { group: 'Safety', duty: 'Keep lanes free', kpi: 'No trips' },
      { group: 'Safety', duty: 'Report near misses' },
    ]);
    const [found] = readBody([
      line('岗位名称：羊毛工'),
      rows(['工作职责', '考核指标'], ['分拣', ''], ['负责铺开羊毛', '平整'], ['安全', ''], ['清理通道', '无障碍']),
    ]);
    expect(found?.['duties']).toMatchObject([{ group: '分拣' }, { group: '安全' }]);
  });

  it('are a duty where the first row has its measure, or they alone have none', () => {
    expect(
      JSON.stringify(
        form(['Throw the fleeces', 'Flat'], ['Wool', ''], ['Sweep', 'Clean'], ['Safety', ''], ['Lanes', 'Free']),
      ),
    ).not.toContain('"group"');
    expect(JSON.stringify(form(['Wool', ''], ['Throw the fleeces', 'Flat'], ['Sweep', 'Clean']))).not.toContain(
      '"group"',
    );
  });
});

describe('sentences and heads that say a fact', () => {
  it('give the grade, and the department of an office', () => {
    expect(
      positionsIn(
        'a.md',
        '# Chart Editor\n\n## Job Grade\n\nThe Chart Editor is a grade 8.\n\n## Responsibilities\n\n- Draws charts\n',
      )[0],
    ).toMatchObject({ grade: 'grade 8' });
    const list = positionsIn(
      'a.csv',
      'Item No.,Position Title,SG,Office/Division,Name of Incumbent\nM-1,Town Engineer,24,Roads,R. Diaz\nM-2,Draftsman,8,Roads,L. Cruz\n',
    );
    expect(list.map(({ department }) => department)).toEqual(['Roads', 'Roads']);
  });
});
