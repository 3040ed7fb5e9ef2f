import { describe, expect, it } from 'vitest';
import { importDocuments } from '../../../src/import/index.ts';
import { english } from '../../../src/languages/en/index.ts';
import { chinese } from '../../../src/languages/zh-CN/index.ts';
import { expectForm, listValues } from '../../support/list-values.ts';
import { buildDocx, copyOf, editDocx, readExample, takeAround } from '../../support/merge-docx.ts';
import { compileFiles } from '../../support/workspace.ts';

const importBytes = (bytes: Uint8Array) => importDocuments([{ file: 'handbook.docx', bytes }]);
const toFiles = (bytes: Uint8Array) =>
  Object.fromEntries(importBytes(bytes).files.map(({ path, text }) => [path, text]));

describe.each([
  ['customer-service', chinese],
  ['warehouse-operations', english],
] as const)('a new workspace of the Word document of %s', (name, language) => {
  const config = 'jd.config.yaml';
  const example = readExample(name);
  const source = {
    ...example,
    [config]: example[config]?.replace('pay: false', 'pay: true').replace('hide: pay', 'hide: []') ?? '',
  };
  const was = compileFiles(source);

  it('has the values of all positions and procedures', async () => {
    const written = toFiles(await buildDocx(source, language));
    const now = compileFiles(written);
    // A position is printed by its title, so that its id comes back whatever the file wrote; outside the book, its title.
    const external = new Map(was.workspace.externals.map(({ id, title }) => [id, title]));
    const list = (compilation: typeof was) => listValues(compilation, (id) => external.get(id) ?? id);
    const [before, after] = [list(was), list(now)];
    expect([...after.keys()].sort()).toEqual([...before.keys()].sort());
    for (const [id, form] of before) expectForm(id, form, after.get(id), written);
  });

  it('has its chapters as prose', async () => {
    const files = toFiles(await buildDocx(source, language));
    const chapters = Object.entries(files).filter(([file]) => file.startsWith('chapters/'));
    const titles = was.chapters.map(({ title }) => title);
    expect(chapters.map(([, text]) => /^title: "?(.+?)"?$/m.exec(text)?.[1])).toEqual(titles);
    for (const [, text] of chapters) expect(text.length).toBeGreaterThan(100);
    expect(Object.keys(files)).toHaveLength(
      was.workspace.positions.length + was.workspace.procedures.length + chapters.length + 1,
    );
  });
});

it('keeps what was added in Word and has no mark', async () => {
  const source = readExample('customer-service');
  const bytes = editDocx(await buildDocx(source), (xml) => {
    const own = takeAround(xml, '责任心强', 'w:p');
    return xml.replace(own, () => own + copyOf(own).replace('责任心强', '会驾驶'));
  });
  const { report } = importBytes(bytes);
  expect(report.positions.flatMap(({ kept }) => kept.map(({ text }) => text))).toEqual(['会驾驶']);
});
