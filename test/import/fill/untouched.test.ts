import { describe, expect, it } from 'vitest';
import { fillForm } from '../../../src/import/fill/index.ts';
import type { Printed } from '../../../src/import/fill/printed.ts';
import { hasText } from '../../../src/import/read/docx/index.ts';
import { readDocument } from '../../../src/import/read/index.ts';
import { textOf } from '../../../src/import/recognise/words/words-in.ts';
import type { Block, Cell, Paragraph } from '../../support/corpus/blocks.ts';
import { writeOpenXml } from '../../support/corpus/writers/open-xml.ts';
import { openOwnForm, printExample } from '../../support/own-form.ts';
import { parseXml } from '../../support/read-docx.ts';
import { readParts } from '../../support/show-docx.ts';

const line = (text: string): Paragraph => ({ kind: 'paragraph', runs: [{ text, role: 'value' }] });
const cell = (text: string, span?: number): Cell => ({
  content: [line(text)],
  ...(span === undefined ? {} : { span }),
});
const table = (...rows: Cell[][]): Block => ({ kind: 'table', columns: 4, rows });

const sheet = {
  header: [line('某某公司　表单 HR-07')],
  footer: [line('内部资料')],
  body: [
    line('某某公司岗位说明书'),
    table(
      [cell('岗位名称'), cell('旧岗位'), cell('工作餐'), cell('两荤一素')],
      [cell('学历'), cell('旧学历', 3)],
      [cell('序号'), cell('岗位职责', 2), cell('考核指标')],
      [cell('1、'), cell('旧职责一', 2), cell('旧指标')],
      [cell('2、'), cell('旧职责二', 2), cell('旧指标')],
      [cell('职责综述', 4)],
      [cell('', 4)],
    ),
    line('注：本表一式两份。'),
  ],
};

async function fill(change: (printed: Printed) => Printed = (printed) => printed) {
  const [one] = (await printExample('customer-service')).values();
  if (one === undefined) throw new Error('the example has no position');
  const bytes = writeOpenXml(sheet);
  const filled = fillForm(openOwnForm(bytes), change(one.printed));
  return { bytes, ...filled, text: readText(filled.content), ...one };
}

function readText(bytes: Uint8Array): string {
  return textOf(readDocument('filled.docx', bytes).blocks.filter(hasText));
}

describe('a filled form', () => {
  it('keeps every other part byte for byte, in its order, and all text that is no value', async () => {
    const { bytes, content, text } = await fill();
    const [before, after] = [readParts(bytes), readParts(content)];
    expect([...after.keys()]).toEqual([...before.keys()]);
    expect(after.size).toBeGreaterThan(4);
    for (const [name, part] of before) if (name !== 'word/document.xml') expect(after.get(name), name).toBe(part);
    expect([...after].find(([name]) => name.startsWith('word/header'))?.[1]).toContain('HR-07');
    for (const kept of ['某某公司岗位说明书', '工作餐\n两荤一素', '注：本表一式两份。', '序号\n岗位职责\n考核指标'])
      expect(text).toContain(kept);
  });

  it('has the values in the places of the old ones, and a row for each duty', async () => {
    const { text, position } = await fill();
    expect(text).not.toContain('旧');
    expect(text).toContain(`岗位名称\n${position.title}\n`);
    expect(position.duties.length).toBeGreaterThan(2);
    for (const [at, { duty }] of position.duties.entries()) expect(text).toContain(`\n${at + 1}、\n${duty}\n`);
    expect(text).not.toContain(`\n${position.duties.length + 1}、\n`);
  });

  it('has an empty cell and an empty row where the position has nothing', async () => {
    const { text, content } = await fill((printed) => ({
      ...printed,
      lines: new Map([['title', [{ text: '门卫' }]]]),
      rows: new Map(),
    }));
    expect(text).toContain('岗位名称\n门卫\n工作餐\n两荤一素\n学历\n序号\n岗位职责\n考核指标\n职责综述\n注：');
    const document = readParts(content).get('word/document.xml') ?? '';
    expect(document.match(/<w:tr>/g)).toHaveLength(6);
  });

  it('holds any text as text', async () => {
    const hostile = '<w:p/>&amp;"\u0001\u{1f600}\n第二行\t]]>';
    const long = '长'.repeat(20_000);
    const { content, text } = await fill((printed) => ({
      ...printed,
      lines: new Map([
        ['title', [{ text: hostile }]],
        ['qualifications.education', [{ text: long }]],
      ]),
    }));
    parseXml(readParts(content).get('word/document.xml') ?? '');
    expect(text).toContain('<w:p/>&amp;"\u{1f600}\n第二行\t]]>');
    expect(text).toContain(long);
  });

  it('is the same bytes each time', async () => {
    const [one, other] = [await fill(), await fill()];
    expect(one.content).toEqual(other.content);
    expect(one.missing).toEqual(other.missing);
  });
});
