import { expect, it } from 'vitest';
import { keepBreaks } from '../../../src/import/merge/breaks.ts';
import { english } from '../../../src/languages/en/index.ts';
import { buildDocx, editDocx, mergeInto, replaceText } from '../../support/merge-docx.ts';
import { buildXlsx, mergeXlsx, typeInto } from '../../support/merge-xlsx.ts';
import { writePosition } from '../../support/workspace.ts';

const file = 'positions/warden.yaml';
const text = writePosition(
  'title: Warden\ndepartment: Park\nreportsTo: null\nlocation: |\n  North gate\n  Pond',
).replace('duty: does it', 'duty: "Opens:\\n- gates"');
const files = { 'jd.config.yaml': 'handbook: { language: en }\n', [file]: text };

async function merge(before: string, now: string): Promise<string> {
  const edited = editDocx(await buildDocx(files, english), replaceText(before, now));
  const merged = await mergeInto(files, edited, english);
  expect(merged).toMatchObject({ refused: [], conflicts: [] });
  return merged.files[0]?.after ?? '';
}

it('keeps the lines of a text that is printed on one, and those that were typed', async () => {
  expect(await merge('North gate Pond', 'North gate Pond house')).toBe(text.replace('  Pond\n', '  Pond house\n'));
  const typed = 'South gate</w:t><w:br/><w:t>Lawn</w:t><w:br/><w:t>Pond';
  expect(await merge('North gate Pond', typed)).toBe(text.replace('  North gate\n', '  South gate\n  Lawn\n'));
  expect(await merge('Warden', 'Park</w:t><w:br/><w:t>warden')).toBe(text.replace('Warden', 'Park warden'));
});

it('does so in a workbook', async () => {
  const merged = await mergeXlsx(files, typeInto(await buildXlsx(files), { '1!N2': 'North gate\nLawn' }));
  expect(merged).toMatchObject({ code: 0, changed: { [file]: text.replace('  Pond\n', '  Lawn\n') } });
});

it('keeps a break where the text beside it was not changed, with or without a space', () => {
  expect(keepBreaks('前厅侧门二', '前厅\n侧门\n')).toBe('前厅\n侧门二');
  expect(keepBreaks('a b x d', 'a\nb c\nd')).toBe('a\nb x\nd');
  expect(keepBreaks('a bc d', 'a\nb\nc\nd')).toBe('a\nbc\nd');
  expect(keepBreaks('other', 'a\nb')).toBe('other');
  expect(keepBreaks('a\nx', 'a\nb')).toBe('a\nx');
});
