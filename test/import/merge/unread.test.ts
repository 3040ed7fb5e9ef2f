import { describe, expect, it } from 'vitest';
import { english } from '../../../src/languages/en/index.ts';
import { main } from '../../../src/main.ts';
import { openMemoryHost } from '../../support/memory-host.ts';
import { buildDocx, type EditXml, editDocx, inForm, mergeInto, takeAround } from '../../support/merge-docx.ts';
import { writePosition } from '../../support/workspace.ts';

const miller = 'positions/miller.yaml';
const files = {
  'jd.config.yaml': `handbook: { language: en }
form: { own: [{ key: x-key, label: Keys }] }
`,
  [miller]: writePosition(
    'code: M-1\ntitle: Miller\ndepartment: Mill\nreportsTo: null\neffective: 2024-05-01\nx-key: Mill door',
  ),
  'positions/carter.yaml': writePosition('title: Carter\ndepartment: Mill\nreportsTo: miller'),
  'chapters/mill.md': '# The mill\n\nIt stands by the brook.\n\n- It has a wheel.\n',
};
const rules = { ...files, 'procedures/sacks.yaml': 'title: Sacks\nkind: rules\nitems: [Tie them.]\n' };
type Files = Readonly<Record<string, string>>;

async function merge(edit: EditXml, now: Files = rules) {
  return mergeInto(now, editDocx(await buildDocx(rules, english), edit), english);
}
const replace =
  (...pairs: readonly (readonly [string, string])[]): EditXml =>
  (xml) =>
    pairs.reduce((text, [before, after]) => {
      expect(text.includes(`>${before}<`)).toBe(true);
      return text.replaceAll(`>${before}<`, `>${after}<`);
    }, xml);

describe('a change that is not read', () => {
  it.each<[before: string, after: string, text: string, file?: string]>([
    ['M-1 Miller', 'M-1 Head Miller', 'M-1 Head Miller', miller],
    ['Effective date: 1 May 2024', 'In force', 'In force', miller],
    ['Department', 'Unit', 'Unit', miller],
    ['Mill door', 'All doors', 'All doors', miller],
    ['Mill door', '', 'Mill door', miller],
    ['It stands by the brook.', 'It stands by the river.', 'It stands by the river.'],
    ['It has a wheel.', '', 'It has a wheel.'],
  ])('is named: %s → %s', async (before, after, text, file) => {
    const { unread, ...merged } = await merge(replace([before, after]));
    expect(merged).toMatchObject({ files: [], conflicts: [], refused: [] });
    expect(unread.map((each) => [each.text, each.file])).toContainEqual([text, file]);
  });

  it('is named where a paragraph or a field is new or gone', async () => {
    const below = await merge(
      inForm('miller', (xml) => xml.replace('</w:tbl>', '</w:tbl><w:p><w:r><w:t>For 2025</w:t></w:r></w:p>')),
    );
    expect(below.unread).toMatchObject([{ text: 'For 2025', file: miller }]);
    const gone = await merge((xml) => xml.replace(takeAround(xml, 'Mill door', 'w:tr'), ''));
    expect(gone.unread).toMatchObject([{ text: 'Keys Mill door', file: miller }]);
  });

  it('is none if it says what was changed in the cell', async () => {
    const { files: changed, unread } = await merge(
      replace(['M-1 Miller', 'M-1 Head Miller'], ['Miller', 'Head Miller']),
    );
    expect(changed.map(({ path }) => path)).toContain(miller);
    expect(unread).toEqual([]);
  });

  it('is none if the workspace would print something else now', async () => {
    const chapter = { ...rules, 'chapters/mill.md': '# The mill\n\nIt burnt down.\n' };
    expect((await merge(replace(['Tie them.', 'Bind them.']), chapter)).unread).toEqual([]);
    const label = { ...rules, 'jd.config.yaml': files['jd.config.yaml'].replace('Keys', 'Locks') };
    expect((await merge(replace(['Tie them.', 'Bind them.']), label)).unread).toEqual([]);
  });

  it('does not keep others from being merged, and the command exits with 1', async () => {
    const edit = replace(['Tie them.', 'Bind them.'], ['M-1 Miller', 'M-1 Head Miller']);
    const edited = editDocx(await buildDocx(rules, english), edit);
    const placed = Object.entries(rules).map(([name, text]) => [`/work/${name}`, text] as const);
    const host = openMemoryHost({ ...Object.fromEntries(placed), '/work/edited.docx': edited });
    expect(await main(['import', '--into', '.', 'edited.docx'], host)).toBe(1);
    expect(host.files['/work/procedures/sacks.yaml']).toContain('Bind them.');
    expect(host.out()).toContain('1 file changed, 1 change not read');
    expect(host.err()).toMatch(
      /paragraph \d+: `M-1 Head Miller` is printed beside the values of a form, where a change is not read; change the value in its own cell, or positions\/miller\.yaml/,
    );
  });
});
