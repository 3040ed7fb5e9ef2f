import { describe, expect, it } from 'vitest';
import { table } from '../support/corpus/blocks.ts';
import { positionsIn, tableOf } from '../support/imported.ts';
import { line, readBody, text } from '../support/imported-blocks.ts';

describe('a table that only sets the page in columns', () => {
  it('is read one cell after the other', () => {
    const [first] = readBody([
      line('JOB DESCRIPTION'),
      line('Job title: Ticket Clerk'),
      table(2, [
        [
          text('Facts\nReports to\nStation Master\nBased in\nPorto\nWorking pattern\nMonday to Friday'),
          text('What you do\nSells tickets.\nHelps those who are lost.\nSkills\nArithmetic\nPreferred\nFrench'),
        ],
      ]),
    ]);
    expect(first).toMatchObject({
      reportsTo: 'Station Master',
      location: 'Porto',
      conditions: { hours: 'Monday to Friday' },
      duties: [{ duty: 'Sells tickets.' }, { duty: 'Helps those who are lost.' }],
      qualifications: { abilities: ['Arithmetic'], preferred: ['French'] },
    });
  });
});

describe('a small table for each duty', () => {
  it('gives the duty, its share and its indicator', () => {
    const area = (nth: number, duty: string, share: string, kpi: string) =>
      table(2, [
        [text(`KPA ${nth}`, 2)],
        [text('Output'), text(duty)],
        [text('Time allocation'), text(share)],
        [text('Performance indicator'), text(kpi)],
      ]);
    const [first] = readBody([
      table(2, [
        [text('Job title'), text('Park Keeper')],
        [text('Previous job title'), text('Gardener')],
        [text('Task grade'), text('T4')],
      ]),
      area(1, 'Mows the lawns', '60%', 'Lawns mown a week'),
      area(2, 'Empties the bins', '40%', 'Complaints'),
      table(2, [
        [text('Compiled by'), text('A. Dube, 3 Mar 2025')],
        [text('Approved by'), text('B. Nel (March 28, 2025)')],
      ]),
    ]);
    expect(first).toMatchObject({
      title: 'Park Keeper',
      formerTitles: ['Gardener'],
      grade: 'T4',
      duties: [
        { duty: 'Mows the lawns', share: 60, kpi: 'Lawns mown a week' },
        { duty: 'Empties the bins', share: 40, kpi: 'Complaints' },
      ],
      approval: { prepared: { by: 'A. Dube', date: '2025-03-03' }, approved: { by: 'B. Nel', date: '2025-03-28' } },
    });
  });
});

describe('a table with a position a column', () => {
  it('may count them in its first row', () => {
    const positions = positionsIn(
      'a.md',
      tableOf(
        ['项目', '岗位一', '岗位二'],
        ['岗位', '甲工', '乙工'],
        ['直接上级', '班长', '组长'],
        ['岗位职责', '称料', '打包'],
        ['工作时间', '早班', '晚班'],
      ),
    );
    expect(positions).toMatchObject([
      { title: '甲工', reportsTo: '班长', duties: [{ duty: '称料' }], conditions: { hours: '早班' } },
      { title: '乙工', reportsTo: '组长', duties: [{ duty: '打包' }], conditions: { hours: '晚班' } },
    ]);
  });
});

describe('clauses of a manual', () => {
  it('have labels that are numbered on, each above a list with letters', () => {
    const clause = (nth: number, title: string) =>
      `**5.${nth} ${title}**\n\n直接上级：厂长\n\n5.${nth}.1 职责\n\na) 安排检验；\n\nb) 保管记录。\n\n5.${nth}.2 权限\n\na) 有权拒收。\n\n5.${nth}.3 任职要求\n\na) 学历：大专；\n\nb) 经验：两年。\n\n`;
    const positions = positionsIn('a.md', `**5 职责和权限**\n\n${clause(1, '质检班长')}${clause(2, '仓库主管')}`);
    expect(positions.map(({ title }) => title)).toEqual(['质检班长', '仓库主管']);
    for (const position of positions) {
      expect(position).toMatchObject({
        duties: [{ duty: '安排检验；' }, { duty: '保管记录。' }],
        authority: [{ text: '有权拒收。' }],
      });
    }
  });
});

describe('a guide in plain words', () => {
  it('names each position in a heading above what it is to you', () => {
    const role = (title: string, boss: string) =>
      `# ${title}\n\n**You report to:** ${boss}\n\n**Your team:** Cook, Host\n\n**Your job:**\n\n- Opens the house\n- Closes it\n\n`;
    const positions = positionsIn(
      'a.md',
      `Who does what\n\n${role('Shift Lead', 'Owner')}${role('Night Lead', 'Owner')}`,
    );
    expect(positions).toMatchObject([
      { title: 'Shift Lead', reportsTo: 'Owner', directReports: ['Cook', 'Host'] },
      { title: 'Night Lead', duties: [{ duty: 'Opens the house' }, { duty: 'Closes it' }] },
    ]);
  });
});
