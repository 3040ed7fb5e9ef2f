import { expect, it } from 'vitest';
import { languages } from '../../../src/languages/index.ts';
import { fillBlocks, table } from '../../support/fill-own-form.ts';

const { handbook: labels } = await languages.en();

const asked = {
  title: ['Baker'],
  'qualifications.abilities': ['Leads people', 'Speaks English and one other language'],
  'qualifications.other': ['Willing to work nights', 'Polish is a plus'],
};

it('has languages beside Languages, and the rest where it has a place', () => {
  const form = table(
    ['Job title', 'Clerk'],
    ['Duties', 'Sells'],
    ['Languages', 'French'],
    ['Other requirements', 'Shifts'],
  );
  const { text, missing } = fillBlocks([form], { lines: asked }, labels);
  expect(text).toContain('| Languages | Polish is a plus ¶ Speaks English and one other language |');
  expect(text).toContain('| Other requirements | Willing to work nights |');
  expect(missing).toEqual(['qualifications.abilities']);
});

it('leaves skills where they have a place, and names what has none', () => {
  const form = table(['Job title', ''], ['Languages', ''], ['Skills', '']);
  const { text, missing } = fillBlocks([form], { lines: asked }, labels);
  expect(text).toContain('| Languages | Polish is a plus |');
  expect(text).toContain('| Skills | Leads people ¶ Speaks English and one other language |');
  expect(missing).toEqual(['qualifications.other']);
});

it.each([
  ['性别', '不限', '男女不限'],
  ['年龄要求', '30岁以下', '年龄25至40岁'],
  ['外语水平', '英语四级', '英语流利'],
  ['计算机水平', '熟练', '会用办公软件'],
])('has beside %s what speaks of it', (label, sample, shown) => {
  const lines = {
    title: ['面点师'],
    'qualifications.other': ['能上夜班', '男女不限', '年龄25至40岁', '英语流利', '会用办公软件'],
  };
  for (const value of ['', sample]) {
    const title = value === '' ? '' : '出纳';
    const { text, missing } = fillBlocks([table(['岗位名称', title], [label, value])], { lines }, labels);
    expect(text).toContain(`| ${label} | ${shown} |`);
    expect(missing).toEqual(['qualifications.other']);
  }
});

it('takes skills as a whole where a label names more than one kind', () => {
  const form = table(['Job title', ''], ['Skills and languages', '']);
  const { text } = fillBlocks([form], { lines: asked }, labels);
  expect(text).not.toContain('| Skills and languages | Polish is a plus |');
});
