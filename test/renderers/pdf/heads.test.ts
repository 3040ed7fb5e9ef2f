import { describe, expect, it } from 'vitest';
import { english } from '../../../src/languages/en/index.ts';
import { chinese } from '../../../src/languages/zh-CN/index.ts';
import { listHeadAnchors, listHeads } from '../../../src/renderers/pdf/heads.ts';
import { listPassages } from '../../../src/renderers/pdf/passages.ts';
import { writeRunning } from '../../../src/renderers/pdf/running.ts';
import { composeFiles } from '../../support/compose-files.ts';
import { writePosition } from '../../support/workspace.ts';

const files = {
  'jd.config.yaml': 'handbook: { title: Book, organisation: Office, version: "3.0", date: 2025-01-06, language: en }\n',
  'chapters/1.md': '---\ntitle: Aims\nplace: before\n---\nText.\n',
  'chapters/2.md': '---\ntitle: Pay\nplace: after\n---\nText.\n',
  'positions/a.yaml': writePosition('title: Clerk\ncode: A-1\ndepartment: Desk\nreportsTo: null'),
  'positions/b.yaml': writePosition('title: Agent\ndepartment: Desk\nreportsTo: a'),
};
const book = composeFiles(files, english);
const spot = (page: number, depth = 0) => ({ page, depth });

describe('the heads of the pages', () => {
  const spots = new Map([
    ['contents', spot(2)],
    ['chapter-1', spot(2, 0.5)],
    ['chart', spot(3)],
    ['table', spot(3, 0.4)],
    ['position-a', spot(5, 0.2)],
    ['position-b', spot(7)],
    ['chapter-2', spot(8)],
    ['kpis', spot(8, 0.3)],
    ['index', spot(9, 0.5)],
  ]);

  it('name everything that is on a page; of a form its code and pages, and its title where it goes on', () => {
    const heads = listHeads(book, spots, 9).map(({ left, right, continued }) => `${left} | ${right}${continued}`);
    expect(heads).toEqual([
      ' | ',
      'Office | Contents · Aims',
      'Office | Organization chart · Table of positions',
      'Office | Table of positions',
      'Desk | A-1 · 1/2',
      'Desk | A-1 Clerk (continued) · 2/2',
      'Desk | 1/1',
      'Office | Pay · KPI index',
      'Office | KPI index · Index of positions',
    ]);
  });

  it('count no page of a form that begins with the name of the next department', () => {
    const more = { 'positions/c.yaml': writePosition('title: Guard\ndepartment: Gate\nreportsTo: a') };
    const moved = { 'department-2': spot(8), 'position-c': spot(8, 0.4), 'chapter-2': spot(9), kpis: spot(9, 0.3) };
    const places = new Map([...spots, ...Object.entries(moved)]);
    const heads = listHeads(composeFiles({ ...files, ...more }, english), places, 9);
    expect([heads[6], heads[7]].map((head) => head?.continued)).toEqual(['1/1', '1/1']);
  });

  it('leave out what is not in the print, such as a part that a workspace’s templates leave out', () => {
    const heads = listHeads(book, new Map([...spots].filter(([anchor]) => anchor !== 'table')), 9);
    expect(heads[2]?.right).toBe('Organization chart');
    expect(listHeads(book, new Map(), 2).map(({ right }) => right)).toEqual(['', '']);
  });

  it('are told from places that the book has', () => {
    const places = [...spots.keys()].flatMap((place) => (place === 'position-a' ? [place, 'department-1'] : [place]));
    expect(listHeadAnchors(book).slice(0, places.length)).toEqual(places);
    expect(listHeadAnchors(book)).toEqual(expect.arrayContaining(listPassages(book).map(({ anchor }) => anchor)));
  });
});

describe('the running titles', () => {
  const long = 'Riverton Public Library Job Descriptions of All Departments and Branches '.repeat(3).slice(0, 200);
  const write = (more: Partial<typeof book>, heads = listHeads(book, new Map(), 1)): string =>
    writeRunning({ ...book, ...more }, heads);
  const readStyle = (style: string): string =>
    style.replace(/\\([\da-f]+) /g, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)));

  it.each([
    ['A4', english, 'Book · 3.0 · 6 January 2025'],
    ['Letter', chinese, 'Book · 3.0 · 6 January 2025'],
  ])('name the book, its version and its date (%s)', (paper, { handbook: labels }, foot) => {
    expect(readStyle(write({ paper, labels }))).toContain(`@bottom-left{content:"${foot}"}`);
  });

  it.each(['A4', 'Letter', 'A5'])('shorten the longest title, and neither version nor date (%s)', (paper) => {
    for (const title of [long, '客'.repeat(200)]) {
      const style = readStyle(write({ paper, title, version: '2026 spring edition' }));
      expect(style).toMatch(/@bottom-left\{content:"(?:.+… · )?2026 spring edition · 6 January 2025"\}/);
    }
  });

  it('give a version that is longer than a line several lines, without the title', () => {
    const version = 'v'.repeat(200);
    const style = readStyle(write({ version, title: long }));
    expect(style).toContain(`@bottom-left{content:"${version} · 6 January 2025"}`);
    expect(style).toContain('white-space:normal');
  });

  it('name what goes on above the text, as far as there is room', () => {
    const head = { left: '', right: '', continued: '' };
    const heads = [{ ...head, passage: 'Case 2 “It rings”' }, { ...head, passage: '长'.repeat(300) }, head];
    expect(readStyle(write({}, heads))).toMatch(
      /@counter-style jd-passage\{system:fixed 1;symbols:"Case 2 “It rings” \(continued\)" "长{20,60}… \(continued\)" "";/,
    );
  });

  it('never cut off that a form goes on', () => {
    const heads = [{ left: 'D'.repeat(200), right: '客'.repeat(264), continued: '（续）' }];
    expect(readStyle(write({}, heads))).toMatch(/symbols:"客+…（续）";/);
  });
});
