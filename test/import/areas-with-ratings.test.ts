import { describe, expect, it } from 'vitest';
import { blank, table } from '../support/corpus/blocks.ts';
import { line, readBody, rows, text } from '../support/imported-blocks.ts';

const start = (written: string) => ({ ...text(written), down: 'start' as const });
const go = { ...blank, down: 'go' as const };
const head = [line('Job title: Kiln Attendant'), line('Reports to: Works Foreman')];

describe('duties beside their areas, with columns for ratings', () => {
  it.each([
    ['Work Areas', 'KPIs', 'Weightage', 'Supervisor Rating (1-5)'],
    ['Functional Area', 'Performance measures', 'Weight', 'Marks obtained'],
    ['Focus Area', 'KPI', 'Weight', 'Final Assessment'],
  ])('are read where %s heads the areas, and a weight merged like an area is its share', (...heads) => {
    const [area = '', kpi = '', weight = '', rating = ''] = heads;
    const found = readBody([
      ...head,
      table(6, [
        [text('S No'), text(area), text('Responsibilities'), text(kpi), text(weight), text(rating)],
        [start('1'), start('Firing'), text('Stacks the kiln'), text('No cracked ware'), start('60'), text('')],
        [go, go, text('Watches the cones'), text('Log is complete'), go, text('')],
        [text('2'), text('Glazing'), text('Mixes the glaze'), text('No batch returned'), text('40'), text('')],
      ]),
    ]);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      dutyGroups: [{ group: 'Firing', share: 60 }],
      duties: [
        { group: 'Firing', duty: 'Stacks the kiln', kpi: 'No cracked ware' },
        { group: 'Firing', duty: 'Watches the cones', kpi: 'Log is complete' },
        { group: 'Glazing', duty: 'Mixes the glaze', kpi: { name: 'No batch returned', weight: 40 } },
      ],
    });
  });

  it('have a weight over several duties of one area for none of them', () => {
    const found = readBody([
      line('岗位名称：窑工'),
      table(5, [
        ['职责类别', '工作职责', '考核指标', '权重', '上级评分'].map((each) => text(each)),
        [start('烧成'), text('负责装窑'), text('破损率'), start('60%'), text('')],
        [go, text('负责看火'), text('记录完整'), go, text('')],
        [text('施釉'), text('负责配釉'), text('退货率'), text('40%'), text('')],
      ]),
    ]);
    expect(found).toMatchObject([
      {
        dutyGroups: [{ group: '烧成', share: 60 }],
        duties: [{ duty: '负责装窑' }, { duty: '负责看火' }, { group: '施釉', duty: '负责配釉' }],
      },
    ]);
  });
});

describe('a name before the title of a form', () => {
  const body = [line('Duties'), line('1. Stacks the kiln'), line('2. Watches the cones')];

  it('is that of the holder', () => {
    const found = readBody([
      rows(['Name', 'Asha Kulkarni'], ['Job Title', 'Kiln Attendant'], ['Grade', 'T2']),
      ...body,
    ]);
    expect(found).toMatchObject([{ title: 'Kiln Attendant', incumbents: ['Asha Kulkarni'], grade: 'T2' }]);
  });

  it('is the title where it names a job and no other label does', () => {
    const found = readBody([rows(['Name', 'Kiln Attendant'], ['Grade', 'T2']), ...body]);
    expect(found).toMatchObject([{ title: 'Kiln Attendant', grade: 'T2' }]);
    expect(found[0]).not.toHaveProperty('incumbents');
  });
});
