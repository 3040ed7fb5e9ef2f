import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { importDocuments } from '../../src/import/index.ts';

function read(text: string, file = 'a.md') {
  const { files } = importDocuments([{ file, bytes: new TextEncoder().encode(text) }]);
  const of = (folder: string) => files.filter(({ path }) => path.startsWith(folder)).map((each) => each.text);
  return { positions: of('positions/').map((each) => parse(each) as Record<string, unknown>), all: of('').join('\n') };
}

const titles = (text: string, file?: string) => read(text, file).positions.map(({ title }) => title);

describe('headings with the names of jobs above lists that nothing leads', () => {
  it('name positions in a paper on roles', () => {
    const { positions, all } = read(
      '# Roles in the choir\n\n## Librarian\n\n1. Hand out scores\n2. Collect them again\n\n## Robes\n\n1. Wash the robes\n\n## Tour manager\n\n1. Book the coach\n',
    );
    expect(positions).toMatchObject([
      { title: 'Librarian', duties: [{ duty: 'Hand out scores' }, { duty: 'Collect them again' }] },
      { title: 'Robes', duties: [{ duty: 'Wash the robes' }] },
      { title: 'Tour manager', duties: [{ duty: 'Book the coach' }] },
    ]);
    expect(all).toContain('Roles in the choir');
  });

  it('name positions where sentences between speak of the job, though the paper has no such name', () => {
    const { positions } = read(
      'HILLSIDE GARDENS\n\nSITE WARDEN\nThe Site Warden walks the plots every week.\n- Let vacant plots\n- Report broken taps\n\nSECRETARY\nThe Secretary writes for the society.\n- Keep the waiting list\n\nTOOL SHED\n- Open on Saturdays\n',
      'a.txt',
    );
    expect(positions).toMatchObject([
      { title: 'SITE WARDEN', duties: [{ duty: 'Let vacant plots' }, { duty: 'Report broken taps' }] },
      {
        title: 'SECRETARY',
        summary: ['The Secretary writes for the society.'],
        duties: [{ duty: 'Keep the waiting list' }],
        'x-imported': [{ label: 'TOOL SHED', text: '- Open on Saturdays' }],
      },
    ]);
  });

  it('name positions without any look, or with numbers over letters', () => {
    expect(
      titles(
        'Duties of our volunteers\n\nLibrarian\n- Reads\n\nTea Steward\n- Buys milk\n\nPorter\n- Stacks chairs\n',
        'a.txt',
      ),
    ).toEqual(['Librarian', 'Tea Steward', 'Porter']);
    expect(
      titles(
        'OFFICERS OF THE CLUB\n\n1. Chair\na) Leads meetings\nb) Signs\n\n2. Librarian\na) Lends books\n',
        'a.txt',
      ),
    ).toEqual(['Chair', 'Librarian']);
  });

  it('name positions in Chinese papers on who does what', () => {
    const { positions } = read(
      '# 摄影社干部分工\n\n## 社长\n\n社长主持社团全面工作。\n\n- 召集例会\n\n## 宣传\n\n- 设计海报\n\n## 财务委员\n\n- 收取社费\n\n## 换届\n\n- 每年六月换届\n',
    );
    const byTitle = new Map(positions.map((each) => [each['title'], each]));
    expect([...byTitle.keys()].sort()).toEqual(['宣传', '社长', '财务委员'].sort());
    expect(byTitle.get('社长')).toMatchObject({ summary: ['社长主持社团全面工作。'], duties: [{ duty: '召集例会' }] });
    expect(byTitle.get('财务委员')).toMatchObject({ 'x-imported': [{ label: '换届', text: '每年六月换届' }] });
    expect(titles('仓储班岗位职责\n\n组长\n1、安排当班工作\n叉车司机\n1、装卸货物\n', 'a.txt').sort()).toEqual(
      ['叉车司机', '组长'].sort(),
    );
  });

  it('name none in minutes, plans and papers of another name', () => {
    expect(
      titles(
        '# Minutes of the meeting on duties\n\n## Chair\n\n- Opened the meeting\n\n## Treasurer\n\n- Reported a balance\n',
      ),
    ).toEqual([]);
    expect(titles('# Staff handbook\n\n## Cook\n\n- Pasta on Monday\n\n## Cleaner\n\n- Comes at six\n')).toEqual([]);
    expect(
      titles(
        '# Open day\n\n## Chair\n\nThe Chair reported on the year.\n\n- A new roof\n\n## Treasurer\n\nThe Treasurer presented figures.\n\n- A surplus\n',
      ),
    ).toEqual([]);
    expect(titles('# 讲师培训安排\n\n## 讲师\n\n- 周一上午到场\n\n## 辅导员\n\n- 周二上午到场\n')).toEqual([]);
  });

  it('name none where one position groups its duties by them, or has labels', () => {
    const lists = '## Coach\n\n- Trains the team\n\n## Captain\n\n- Captains at home\n';
    expect(titles(`# Roles\n\nReports to: Principal\n\n${lists}`)).not.toContain('Coach');
    expect(titles(`# Roles\n\n${lists}\n# Key duties\n\n- Washes the kit\n`)).not.toContain('Coach');
    expect(titles(`# Roles\n\n${lists}`)).toEqual(['Coach', 'Captain']);
  });
});
