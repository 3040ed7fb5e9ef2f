import { expect, it } from 'vitest';
import { readNumbering } from '../../src/import/read/docx/numbering.ts';

const level = '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>';
const list = (id: number, override = '') => `<w:num w:numId="${id}"><w:abstractNumId w:val="0"/>${override}</w:num>`;
const restart = (at: number) => `<w:lvlOverride w:ilvl="0"><w:startOverride w:val="${at}"/></w:lvlOverride>`;
const numbering = (...lists: readonly string[]) =>
  readNumbering(
    new TextEncoder().encode(
      `<w:numbering><w:abstractNum w:abstractNumId="0">${level}</w:abstractNum>${lists.join('')}</w:numbering>`,
    ),
  );

it('counts a list anew where Word says so, and once', () => {
  const { next } = numbering(list(1), list(2, restart(1)), list(3, restart(4)));
  expect([next('1', 0), next('1', 0)]).toEqual(['1.', '2.']);
  expect([next('2', 0), next('2', 0)]).toEqual(['1.', '2.']);
  expect([next('3', 0), next('3', 0)]).toEqual(['4.', '5.']);
});

it('goes on in another list of that look that doesn’t', () => {
  const { next } = numbering(list(1), list(2));
  expect([next('1', 0), next('2', 0)]).toEqual(['1.', '2.']);
});
