import { expect, it } from 'vitest';
import type { PrintedRow } from '../../../src/import/fill/printed.ts';
import { languages } from '../../../src/languages/index.ts';
import type { Block } from '../../support/corpus/blocks.ts';
import { fillBlocks, line, table } from '../../support/fill-own-form.ts';

const { handbook: labels } = await languages.en();

const duty = (text: string, isYes?: boolean): PrintedRow =>
  new Map([
    ['duties.duty', [{ text }]],
    ...(isYes === undefined ? [] : [['duties.essential', [{ text: isYes ? 'Yes' : 'No', isYes }]] as const]),
  ]);
const marked = [duty('Bakes bread', true), duty('Sweeps the yard', false), duty('Lights the oven', true)];
const fill = (body: Block[], duties: readonly PrintedRow[]) =>
  fillBlocks(body, { lines: { title: ['Baker'] }, rows: { duties } }, labels);

it.each([
  ['Essential functions', 'Marginal functions', ['', '']],
  ['ESSENTIAL FUNCTIONS', 'OTHER DUTIES', ['Gets quotes', 'Files papers']],
  ['核心职责', '辅助职责', ['办理收付', '归档']],
])('writes duties below %s or %s, as they are marked', (essential, other, [one = '', more = '']) => {
  const title = /\p{Script=Han}/u.test(essential) ? '岗位名称：' : 'Job title: ';
  const { text, missing, unmarked } = fill(
    [`${title}${one === '' ? '' : 'Buyer'}`, essential, one, other, more].map(line),
    marked,
  );
  const lines = text.split('\n').filter((each) => each !== '');
  expect(lines.slice(1)).toEqual([essential, 'Bakes bread', 'Lights the oven', other, 'Sweeps the yard']);
  expect([missing, unmarked]).toEqual([[], false]);
});

it('writes them into the tables below bands, with and without heads of their own', () => {
  const once = table(
    ['Job title', 'Buyer'],
    ['Duty', 'KPI'],
    ['Essential functions'],
    ['Gets quotes', 'Three each'],
    ['Marginal functions'],
    ['Files papers', 'None lost'],
  );
  const beside = table(['Job title', ''], ['Essential functions', ''], ['Marginal functions', '']);
  for (const body of [once, beside]) {
    const { text, missing } = fill([body], marked);
    expect(text).toMatch(/Essential functions[^S]*Bakes bread[^S]*Lights the oven[^S]*Marginal functions[^BL]*Sweeps/);
    expect(text).not.toMatch(/quotes|papers|None/);
    expect(missing).toEqual([]);
  }
});

it('leaves out what a form with essential functions alone has no place for, and says so', () => {
  const { text, missing } = fill(['Job title:', 'Essential functions', ''].map(line), marked);
  expect(text).not.toContain('yard');
  expect(missing).toEqual(['duties (essential: false)']);
});

it('says of duties without a mark that they are among the essential ones', () => {
  const body = ['Job title:', 'Essential functions', '', 'Marginal functions', ''].map(line);
  const { text, unmarked } = fill(body, [duty('Bakes bread')]);
  expect(text).toMatch(/Essential functions\nBakes bread\n+Marginal functions/);
  expect(unmarked).toBe(true);
});

it('says No in a column of marks', () => {
  const { text, missing } = fill([table(['Job title', ''], ['Duty', 'Essential (Y/N)'], ['', ''])], marked);
  expect(text).toMatch(/Sweeps the yard \| No/);
  expect(missing).toEqual([]);
});

it.each([
  ['Job title', 'Essential functions', 'Serves customers at the till.', 'Marginal functions', 'Sweeps the shop floor.'],
  ['岗位名称', '核心职责', '负责前台收银工作。', '辅助职责', '打扫店面卫生。'],
])('writes them over one duty of each kind: %s, %s', (title, essential, one, other, more) => {
  const { text, missing } = fill([table([title, 'Clerk'], [essential, one], [other, more])], marked);
  expect(text).toContain(`| ${essential} | Bakes bread ¶ Lights the oven |\n| ${other} | Sweeps the yard |`);
  expect(missing).toEqual([]);
});
