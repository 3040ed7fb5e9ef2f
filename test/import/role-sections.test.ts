import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { importDocuments } from '../../src/import/index.ts';

const read = (file: string, text: string) => {
  const { files } = importDocuments([{ file, bytes: new TextEncoder().encode(text) }]);
  return {
    positions: files
      .filter(({ path }) => path.startsWith('positions/'))
      .map((each) => parse(each.text))
      .sort((a, b) => (a.title < b.title ? -1 : 1)),
    chapters: files.filter(({ path }) => path.startsWith('chapters/')).map(({ text: written }) => written),
  };
};
const titles = (file: string, text: string) =>
  read(file, text)
    .positions.map(({ title }) => title)
    .sort();

describe('headings of one look in a paper on roles', () => {
  it('each name a position with the superior and the number of holders that are said of it', () => {
    const { positions, chapters } = read(
      'depot.md',
      `# Depot Team Structure\n\nHow we work from May on.\n\n## Management\n**Depot Manager**\n- Reports to: Managing Director\n- Responsibilities: Runs the depot\n\n## Yard\n**Yard Supervisor** (3 positions)\n- Reports to: Depot Manager\n- Responsibilities: Plans the shifts\n\n**VP Yard Systems** (1 position)\n- Reports to: Managing Director\n- Responsibilities: Keeps the software running\n\n## Figures\nOrder accuracy above 99 per cent is what the depot as a whole is measured by.\n`,
    );
    expect(positions).toMatchObject([
      { title: 'Depot Manager', reportsTo: 'Managing Director', duties: [{ duty: 'Runs the depot' }] },
      { title: 'VP Yard Systems', headcount: 1 },
      { title: 'Yard Supervisor', reportsTo: 'depot-manager', headcount: 3 },
    ]);
    expect(positions).toHaveLength(3);
    expect(JSON.stringify([positions, chapters])).toContain('How we work from May on.');
    expect(JSON.stringify([positions, chapters])).toContain('Order accuracy above 99 per cent');
  });

  it('are positions whose sentences say what they are for, and whose lists what they do', () => {
    const { positions } = read(
      'club.md',
      '# Rowing Club\n\nAll posts are honorary.\n\n## Committee Roles\n\n### Commodore – Ann Doyle\nThe Commodore chairs the committee.\n\n- Chair meetings\n- Present the cups\n\n### Boat Keeper – vacant\nThe Boat Keeper minds the fleet and says what has to be mended.\n\n### Treasurer\n- Collect fees\n- Pay bills\n',
    );
    expect(positions).toMatchObject([
      { title: 'Boat Keeper', summary: ['The Boat Keeper minds the fleet and says what has to be mended.'] },
      {
        title: 'Commodore',
        incumbents: ['Ann Doyle'],
        duties: [{ duty: 'Chair meetings' }, { duty: 'Present the cups' }],
      },
      { title: 'Treasurer', duties: [{ duty: 'Collect fees' }, { duty: 'Pay bills' }] },
    ]);
    expect(positions[0].incumbents).toBeUndefined();
  });

  it('are read in Chinese, with numbers', () => {
    const text =
      '# 合唱团干部分工\n\n以下分工自三月起执行。\n\n## 团长（1人）\n- 主持团务会议\n- 对外联络\n\n## 声部长（4人）\n- 组织分声部排练\n\n## 总务\n- 保管谱架与器材\n';
    expect(read('a.md', text).positions).toMatchObject([
      { title: '团长', headcount: 1, duties: [{ duty: '主持团务会议' }, { duty: '对外联络' }] },
      { title: '声部长', headcount: 4 },
      { title: '总务', duties: [{ duty: '保管谱架与器材' }] },
    ]);
  });

  it.each([
    [
      'minutes',
      '# Minutes of the committee meeting\n\n## Treasurer\n- Reported a surplus\n- Asked for receipts\n\n## Secretary\n- Read the letters\n- Thanked the helpers\n',
    ],
    [
      'groups of the duties of one position',
      '# Job description: Depot Manager\n\nReports to: Managing Director\n\n## Responsibilities\n\n### Team leader\n- Leads the shift\n\n### Safety officer\n- Checks the racks\n',
    ],
    [
      'what several people will do for an event',
      '# Plan for the summer fair\n\n## Treasurer\n- Bring the float at nine\n\n## Secretary\n- Put up the posters\n',
    ],
  ])('are none in %s', (_, text) => {
    expect(
      titles('a.md', text).filter((title) => /^(?:Treasurer|Secretary|Team leader|Safety officer)$/.test(title)),
    ).toEqual([]);
  });
});
