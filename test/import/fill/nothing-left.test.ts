import { expect, it } from 'vitest';
import { languages } from '../../../src/languages/index.ts';
import type { Block } from '../../support/corpus/blocks.ts';
import { writeOpenXml } from '../../support/corpus/writers/open-xml.ts';
import { fillBlocks, line, table } from '../../support/fill-own-form.ts';
import { openOwnForm } from '../../support/own-form.ts';

const { handbook: labels } = await languages.en();
const lines = { title: ['Baker'], 'qualifications.education': ['None'] };
const fill = (body: Block[]) => fillBlocks(body, { lines }, labels);

it.each([
  ['Education', 'Diploma', 'Degree'],
  ['Experience', 'One year', 'Training'],
  ['Education', '大专', '学历'],
])('clears what a position has in a column, though %s | %s | %s ends with a label', (...row) => {
  const asked = table(['', 'Required', 'Desirable'], row, ['Skills', 'Excel', 'French']);
  const { text, stays } = fill([table(['Job title', 'Clerk'], ['Duties', 'Writes letters']), line(''), asked]);
  expect(text).not.toMatch(new RegExp(`${row[1]}|${row[2]}|Excel|French`));
  expect(text).toContain('| Required | Desirable |');
  expect(stays).toEqual([]);
});

it.each([
  ['NA-07 · v3 · Jan Novak', true],
  ['版本：2　2024年5月', true],
  ['Issued 3 May 2024', true],
  ['Linden Hotel', false],
  ['Page 1 of 2', false],
])('names the foot %s if it may be about one position', (foot, isNamed) => {
  const body = [table(['Job title', 'Clerk'], ['Duties', 'Writes letters'])];
  const form = openOwnForm(writeOpenXml({ body, footer: [line(foot)] }));
  expect(form.stays).toEqual(isNamed ? [foot.replace(/\s+/g, ' ')] : []);
});
