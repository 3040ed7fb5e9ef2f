import { unzipSync, zipSync } from 'fflate';
import { beforeAll, expect, it } from 'vitest';
import { main } from '../../../src/main.ts';
import { readExamples } from '../../support/example-files.ts';
import { type MemoryFiles, openMemoryHost } from '../../support/memory-host.ts';
import { buildXlsx, mergeXlsx, typeInto } from '../../support/merge-xlsx.ts';

const folder = '/work/examples/customer-service';
const lead = `${folder}/positions/front-desk-lead.yaml`;
const files: MemoryFiles = readExamples();
const before = new TextDecoder().decode(files[lead] as Uint8Array);
let built: Uint8Array;

beforeAll(async () => {
  const host = openMemoryHost(files, { cwd: folder });
  expect(await main(['build', '--format', 'xlsx'], host)).toBe(0);
  built = host.files[`${folder}/dist/handbook.xlsx`] as Uint8Array;
});

/** Changes texts of cells, all that have them. */
function edit(...pairs: readonly (readonly [string, string])[]): Uint8Array {
  const parts = unzipSync(built);
  let xml = new TextDecoder().decode(parts['xl/sharedStrings.xml']);
  for (const [old, now] of pairs) {
    expect(xml).toContain(`>${old}<`);
    xml = xml.replaceAll(`>${old}<`, () => `>${now}<`);
  }
  return zipSync({ ...parts, 'xl/sharedStrings.xml': new TextEncoder().encode(xml) });
}

async function merge(edited: Uint8Array, changed: MemoryFiles = {}) {
  const host = openMemoryHost({ ...files, ...changed, '/work/edited.xlsx': edited });
  const code = await main(['import', '--into', 'examples/customer-service', 'edited.xlsx'], host);
  const written = Object.keys(host.files).filter((file) => host.files[file] !== { ...files, ...changed }[file]);
  return { host, code, written: written.filter((file) => file !== '/work/edited.xlsx') };
}

it('changes nothing for a workbook that was not edited', async () => {
  const { host, code, written } = await merge(built);
  expect([code, host.err(), written]).toEqual([0, '', []]);
});

it('changes the values of the cells that were edited, and nothing else', async () => {
  const { host, code, written } = await merge(
    edit(['保证前台服务有效率', '保证前台 *全天* 有人'], ['是否提高', '提高的程度'], ['客-003', '客-033']),
  );
  expect([code, host.err(), written]).toEqual([0, '', [lead]]);
  expect(host.files[lead]).toBe(
    before
      .replace('保证前台服务有效率', '保证前台 *全天* 有人')
      .replace('是否提高', '提高的程度')
      .replace('客-003', '客-033'),
  );
});

it('lets a change of the file stand if the row was not edited, and reports a conflict if it was', async () => {
  const changed = { [lead]: before.replace('是否提高', '提高没有') };
  expect(await merge(built, changed)).toMatchObject({ code: 0, written: [] });
  const { code, written, host } = await merge(edit(['客-003', '客-033']), changed);
  expect([code, written]).toEqual([1, []]);
  expect(host.err()).toContain('客-033');
});

it('finds sentences by their kinds, groups and sides', async () => {
  const { host, code, written } = await merge(
    edit(
      ['沟通能力强', '善于沟通'],
      ['1年以上客服前台工作经验', '3年'],
      ['外来业务单位', '外来单位'],
      ['对外来单位摆台等经营业务进行受理。', '受理外来单位摆台。'],
    ),
  );
  expect([code, host.err()]).toEqual([0, '']);
  expect(written).toContain(lead);
  expect(host.files[lead]).toBe(
    before
      .replace('沟通能力强', '善于沟通')
      .replace('1年以上客服前台工作经验', '3年')
      .replace('外来业务单位', '外来单位')
      .replace('对外来单位摆台等经营业务进行受理。', '受理外来单位摆台。'),
  );
});

it('changes rules and steps of procedures', async () => {
  const conduct = `${folder}/procedures/conduct.yaml`;
  const old = new TextDecoder().decode(files[conduct] as Uint8Array);
  const { host, code, written } = await merge(edit(['有责任心，做事认真。', '负责。']));
  expect([code, host.err(), written]).toEqual([0, '', [conduct]]);
  expect(host.files[conduct]).toBe(old.replace('有责任心，做事认真。', '负责。'));
});

it('refuses cells that show no value of a form, with their place', async () => {
  const { code, written, host } = await merge(edit(['客服部岗位职责手册', '手册']));
  expect([code, written]).toEqual([1, []]);
  expect(host.err()).toMatch(/sheet .+, row \d+: `手册`/);
});

it('says that a number or a kind by which rows are found was edited', async () => {
  const file = 'positions/cook.yaml';
  const own = {
    'jd.config.yaml': 'handbook: { language: en }\n',
    [file]: `title: Cook
department: Kitchen
reportsTo: null
qualifications: { abilities: [cooks rice] }
duties:
  - duty: boils
  - duty: fries
`,
  };
  const bytes = await buildXlsx(own);
  const swapped = await mergeXlsx(own, typeInto(bytes, { '3!C2': '2', '3!C3': '1' }));
  expect(swapped).toMatchObject({ code: 1, changed: {}, err: expect.stringContaining('items have changed places') });
  const kind = await mergeXlsx(own, typeInto(bytes, { '5!D2': 'Knowledge' }));
  expect(kind).toMatchObject({
    code: 1,
    changed: {},
    err: expect.stringContaining('`Knowledge` is in a cell by which'),
  });
});
