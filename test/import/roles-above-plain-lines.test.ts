import { describe, expect, it } from 'vitest';
import { positionsIn } from '../support/imported.ts';

const titles = (text: string) => positionsIn('a.md', text).map(({ title }) => title);

describe('lines without marks below the roles of a paper on duties', () => {
  it('are duties, before and after a list', () => {
    const text =
      '**HARBOUR ROWING CLUB**\n\n**RESPONSIBILITIES OF OFFICERS AND HELPERS**\n\n(Approved in May)\n\n**Chairman**\n\nChair meetings of the main committee\n\nRelationship with the harbour office\n\n**Boat Keeper (with helpers)**\n\nThe helpers take turns\n\nAll matters of the fleet including:\n\n- oars and rowlocks;\n- paint\n\nKeys of the shed\n\n**Treasurer**\n\nAll matters of money including:\n\n- fees\n- the grant of the town\n';
    expect(positionsIn('a.md', text)).toMatchObject([
      {
        title: 'Chairman',
        duties: [{ duty: 'Chair meetings of the main committee' }, { duty: 'Relationship with the harbour office' }],
      },
      {
        title: 'Boat Keeper (with helpers)',
        duties: [
          { duty: 'The helpers take turns' },
          { duty: 'All matters of the fleet including:' },
          { duty: 'oars and rowlocks;' },
          { duty: 'paint' },
          { duty: 'Keys of the shed' },
        ],
      },
      { title: 'Treasurer', duties: [{ duty: 'fees' }, { duty: 'the grant of the town' }] },
    ]);
  });

  it('are duties in Chinese', () => {
    const text =
      '**潮声合唱团干部职责分工**\n\n**团长**\n\n主持团务会议与对外联络\n\n审定全年演出计划\n\n**声部长**\n\n组织分声部排练\n\n登记缺席成员名单\n\n**总务**\n\n保管谱架与器材\n\n订购演出用水\n';
    const read = positionsIn('a.md', text);
    expect(read.map(({ title }) => title).sort()).toEqual(['团长', '声部长', '总务'].sort());
    expect(read.find(({ title }) => title === '总务')).toMatchObject({
      duties: [{ duty: '保管谱架与器材' }, { duty: '订购演出用水' }],
    });
  });

  it('are none in a paper that is on something else', () => {
    const text =
      '**HARBOUR ROWING CLUB**\n\n**Committee members**\n\n**Chairman**\n\nAnn Doyle of Quay Street\n\nSince the spring of last year\n\n**Treasurer**\n\nBen Ruiz of Mill Lane\n\nSince the autumn before\n';
    expect(titles(text)).toEqual([]);
  });
});
