import { unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { importDocuments } from '../../../src/import/index.ts';
import { english } from '../../../src/languages/en/index.ts';
import { main } from '../../../src/main.ts';
import { openMemoryHost } from '../../support/memory-host.ts';
import {
  buildDocx,
  copyOf,
  type EditXml,
  editDocx,
  mergeInto,
  replaceText,
  takeAround,
} from '../../support/merge-docx.ts';
import { compileFiles } from '../../support/workspace.ts';

const file = 'positions/keeper.yaml';
const files = {
  'jd.config.yaml': 'handbook: { language: en }\n',
  [file]: `title: Keeper
department: Farm
reportsTo: null
dutyGroups:
  - { group: Feeding, share: 62, kpi: [No waste, { name: Growth, target: 5, unit: kg }] }
  - { group: Records, share: 38 }
duties:
  - { group: Feeding, duty: Mixes the feed }
  - { group: Records, duty: Keeps the book, kpi: Up to date }
  - { group: Feeding, duty: Fills the troughs }
kpis: Healthy animals
`,
};
const keeper = files[file] ?? '';
const groupsOf = (texts: Readonly<Record<string, string>>) => {
  const [position] = compileFiles(texts).workspace.positions;
  return { groups: position?.dutyGroups, duties: position?.duties, kpis: position?.kpis };
};
const written = (name: string, bytes: Uint8Array) =>
  Object.fromEntries(importDocuments([{ file: name, bytes }]).files.map(({ path, text }) => [path, text]));

async function buildSheets(): Promise<Uint8Array> {
  const placed = Object.entries(files).map(([name, text]) => [`/work/${name}`, text]);
  const host = openMemoryHost(Object.fromEntries(placed));
  expect(await main(['build', '--format', 'xlsx'], host)).toBe(0);
  return host.files['/work/dist/handbook.xlsx'] as Uint8Array;
}

function changeSheets(bytes: Uint8Array, change: (xml: string) => string): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => {
    if (!/sharedStrings|sheet3\.xml$/.test(name)) return [name, part] as const;
    return [name, new TextEncoder().encode(change(new TextDecoder().decode(part)))] as const;
  });
  return zipSync(Object.fromEntries(parts));
}

async function mergeSheets(bytes: Uint8Array): Promise<unknown> {
  const placed = Object.entries(files).map(([name, text]) => [`/work/${name}`, text]);
  const host = openMemoryHost({ ...Object.fromEntries(placed), '/work/edited.xlsx': bytes });
  expect([await main(['import', '--into', '.', 'edited.xlsx'], host), host.err()]).toEqual([0, '']);
  return host.files[`/work/${file}`];
}

describe('what a group of duties has as a whole', () => {
  it('comes back from a Word document', async () => {
    expect(groupsOf(written('handbook.docx', await buildDocx(files, english)))).toEqual(groupsOf(files));
  });

  it('comes back from a workbook', async () => {
    expect(groupsOf(written('handbook.xlsx', await buildSheets()))).toEqual(groupsOf(files));
  });

  it('is merged from a Word document', async () => {
    const merge = async (edit: EditXml): Promise<string> => {
      const merged = await mergeInto(files, editDocx(await buildDocx(files, english), edit), english);
      expect(merged).toMatchObject({ refused: [], conflicts: [] });
      return merged.files[0]?.after ?? '';
    };
    expect(await merge(replaceText('62%', '60%'))).toBe(keeper.replace('62', '60'));
    expect(await merge(replaceText('No waste', 'Little waste'))).toBe(keeper.replace('No waste', 'Little waste'));
    expect(await merge(replaceText('kg', 'g'))).toBe(keeper.replace('kg', 'g'));
    expect(await merge(replaceText('Records', 'The book'))).toBe(keeper.replaceAll('Records', 'The book'));
    expect(await merge(replaceText('38%', ''))).toBe(keeper.replace('  - { group: Records, share: 38 }\n', ''));
  });

  it('has room in Word for what the group lacks, and for new duties below it', async () => {
    const bytes = await buildDocx(files, english);
    const blank = await mergeInto(
      files,
      editDocx(bytes, (xml) => {
        const row = takeAround(xml, 'Records', 'w:tr');
        const run = '<w:r><w:t>No gaps</w:t></w:r></w:p>';
        return xml.replace(row, () => row.replace(/<\/w:pPr><\/w:p>/, () => `</w:pPr>${run}`));
      }),
      english,
    );
    expect(blank).toMatchObject({ refused: [] });
    expect(blank.files[0]?.after).toContain('- { group: Records, share: 38, kpi: ["No gaps"] }');
    const more = await mergeInto(
      files,
      editDocx(bytes, (xml) => {
        const [band, row] = ['Feeding', 'Mixes the feed'].map((text) => takeAround(xml, text, 'w:tr'));
        return xml.replace(band ?? '', () => band + copyOf(row ?? '').replace('Mixes the feed', 'Orders the feed'));
      }),
      english,
    );
    expect(more).toMatchObject({ refused: [] });
    const duties = groupsOf({ ...files, [file]: more.files[0]?.after ?? '' }).duties ?? [];
    expect(duties.map(({ group, duty }) => `${group}: ${duty}`).slice(0, 2)).toEqual([
      'Feeding: Orders the feed',
      'Feeding: Mixes the feed',
    ]);
  });

  it('is merged from a workbook', async () => {
    const built = await buildSheets();
    expect(await mergeSheets(built)).toBe(keeper);
    expect(
      await mergeSheets(
        changeSheets(built, (xml) => xml.replace('"4"><v>62<', '"4"><v>60<').replace('"4"><v>38<', '"4"><v>40<')),
      ),
    ).toBe(keeper.replace('62', '60').replace('38', '40'));
    expect(await mergeSheets(changeSheets(built, (xml) => xml.replace('>No waste<', '>Little waste<')))).toBe(
      keeper.replace('No waste', 'Little waste'),
    );
    expect(await mergeSheets(changeSheets(built, (xml) => xml.replace('>Healthy animals<', '>Animals<')))).toBe(
      keeper.replace('Healthy animals', 'Animals'),
    );
  });
});
