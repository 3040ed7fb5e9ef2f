import { unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildXlsx, type Cells, mergeXlsx, typeInto } from '../../support/merge-xlsx.ts';
import { compileFiles } from '../../support/workspace.ts';

const file = 'positions/cook.yaml';
const files = {
  'jd.config.yaml': 'handbook: { language: en }\nrules: { form/missing-section: off, form/duty-without-kpi: off }\n',
  [file]: `title: Cook
department: Kitchen
reportsTo: null
incumbents: [Ann]
dutyGroups: [{ group: Hot, share: 60 }]
duties:
  - { duty: boils, group: Hot }
  - duty: fries
    share: 40
    kpi: Crisp
contacts: { internal: { share: 60 }, external: { share: 40, with: [Farmers] } }
`,
  'positions/porter.yaml': 'title: Porter\ndepartment: Kitchen\nreportsTo: cook\nduties: [{ duty: carries }]\n',
  'positions/waiter.yaml': 'title: Waiter\ndepartment: Hall\nreportsTo: cook\nduties: [{ duty: serves }]\n',
  'procedures/fire.yaml':
    'title: Fire\nkind: cases\ncases: [{ when: It burns, steps: [Shout, Run] }]\nappliesTo: [cook]\n',
};
let bytes: Uint8Array;
beforeAll(async () => {
  bytes = await buildXlsx(files);
});

/** The row of a sheet in which a text is, and the column of a head, by what the built workbook has. */
function find(sheet: string, ...texts: readonly string[]): string[] {
  const parts = unzipSync(bytes);
  const decode = (name: string) => new TextDecoder().decode(parts[name]);
  const shared = [...decode('xl/sharedStrings.xml').matchAll(/<si><t[^>]*>(.*?)<\/t><\/si>/g)].map(([, text]) => text);
  const cells = [...decode(`xl/worksheets/sheet${sheet}.xml`).matchAll(/<c r="([A-Z]+\d+)"[^>]*t="s"><v>(\d+)</g)];
  return texts.map((text) => cells.find(([, , nth]) => shared[Number(nth)] === text)?.[1] ?? `no ${text}`);
}
/** `3!D2`: the cell of the column of a head in the row of a text. */
function cell(sheet: string, text: string, head: string): string {
  const [row = '', column = ''] = find(sheet, text, head);
  return `${sheet}!${column.replace(/\d/g, '')}${row.replace(/\D/g, '')}`;
}

async function merge(cells: Cells) {
  const { code, err, changed } = await mergeXlsx(files, typeInto(bytes, cells));
  const { workspace } = compileFiles({ ...files, ...(changed as Record<string, string>) });
  return { code, err, changed, cook: workspace.byId.get('cook'), procedure: workspace.procedures[0] };
}

describe('a blank cell of a sheet is filled', () => {
  it('with the first KPI of a duty and of a group, and with facts of one', async () => {
    const kpi = 'KPI';
    const { cook, err } = await merge({
      [cell('3', 'boils', kpi)]: 'Hot',
      [cell('3', 'boils', 'Target')]: '90 °C',
      [cell('3', 'Hot', kpi)]: 'Burns',
      [cell('3', 'Crisp', 'Target')]: '5',
    });
    expect(err).toBe('');
    expect(cook).toMatchObject({
      dutyGroups: [{ kpi: ['Burns'] }],
      duties: [{ kpi: [{ name: 'Hot', target: '90 °C' }] }, { kpi: [{ name: 'Crisp', target: 5 }] }],
    });
  });

  it('with a party of a side, and with what it is for', async () => {
    const { cook, err } = await merge({
      [cell('4', 'Internal', 'With')]: 'Waiters',
      [cell('4', 'Farmers', 'Purpose')]: 'milk',
    });
    expect(err).toBe('');
    expect(cook?.contacts).toMatchObject({
      internal: { with: ['Waiters'] },
      external: { share: 40, with: [{ who: 'Farmers', purpose: 'milk' }] },
    });
  });

  it('with who does a step', async () => {
    const { procedure, err } = await merge({ [cell('10', 'Run', 'By')]: 'cook' });
    expect(err).toBe('');
    expect(procedure?.cases[0]?.steps).toMatchObject(['Shout', { do: 'Run', by: ['cook'] }]);
  });
});

describe('the advice of a sheet can be followed', () => {
  it.each<[change: string, cells: () => Cells, says: string]>([
    ['several names in a line', () => ({ [cell('1', 'Ann', 'Incumbents')]: 'Ann Lee, Bo' }), 'a line of its own'],
    [
      'the title of the superior',
      () => ({ [cell('1', 'Porter', 'Reports to')]: 'Waiter' }),
      'the column `Superior’s id`; change the id there',
    ],
    ['a title that is repeated', () => ({ [cell('3', 'boils', 'Position')]: 'Chef' }), 'only repeats the title'],
  ])('%s', async (_, cells, says) => {
    const { code, changed, err } = await merge(cells());
    expect({ code, changed }).toEqual({ code: 1, changed: {} });
    expect(err).toContain(says);
  });

  it('names of names one a line, and the superior by its id, with or without its title', async () => {
    const { cook } = await merge({ [cell('1', 'Ann', 'Incumbents')]: 'Ann Lee\nBo' });
    expect(cook?.incumbents).toEqual(['Ann Lee', 'Bo']);
    const id = { [cell('1', 'Porter', 'Superior’s id')]: 'waiter' };
    for (const cells of [id, { ...id, [cell('1', 'Porter', 'Reports to')]: 'Waiter' }]) {
      const { changed } = await merge(cells);
      expect(changed['positions/porter.yaml']).toContain('reportsTo: waiter');
    }
  });
});

const sheet = 'xl/worksheets/sheet3.xml';
function editRows(edit: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  return zipSync({ ...parts, [sheet]: new TextEncoder().encode(edit(new TextDecoder().decode(parts[sheet]))) });
}

describe('a row', () => {
  const rowOf = (xml: string) => {
    const [at = ''] = find('3', 'fries');
    return new RegExp(`<row r="${at.replace(/\D/g, '')}"[^>]*>.*?</row>`).exec(xml)?.[0] ?? '';
  };
  const inline = (name: string, text: string) => `<c r="${name}" t="inlineStr"><is><t>${text}</t></is></c>`;

  it('that is new, or copied and numbered anew, is refused with its words', async () => {
    const cells = [inline('A9', 'cook'), inline('C9', '3'), inline('E9', 'bakes')];
    const added = editRows((xml) => xml.replace('</sheetData>', `<row r="9">${cells.join('')}</row></sheetData>`));
    const copied = editRows((xml) => {
      const copy = rowOf(xml)
        .replace(/r="([A-Z]*)\d+"/g, 'r="$19"')
        .replace(/<c r="C9".*?<\/c>/, inline('C9', '3'));
      return xml.replace('</sheetData>', `${copy}</sheetData>`);
    });
    for (const [edited, words] of [
      [added, 'bakes'],
      [copied, 'fries'],
    ] as const) {
      const { code, err, changed } = await mergeXlsx(files, edited);
      expect({ code, changed }).toEqual({ code: 1, changed: {} });
      expect(err).toContain(`\`${words}\` is in a row that the workbook did not have; add it in the file instead`);
    }
  });

  it('that was deleted is named, and the command exits with 1', async () => {
    const { code, err, changed } = await mergeXlsx(
      files,
      editRows((xml) => xml.replace(rowOf(xml), '')),
    );
    expect({ code, changed }).toEqual({ code: 1, changed: {} });
    expect(err).toContain(`the row \`fries · Crisp\` was deleted, which is not read; remove it in ${file}`);
  });

  it('that only the workspace has is not taken for one', async () => {
    const more = { ...files, [file]: files[file].replace('    kpi: Crisp', '    kpi: [Crisp, Golden]') };
    expect(await mergeXlsx(more, bytes)).toEqual({ code: 0, err: '', changed: {} });
  });
});
