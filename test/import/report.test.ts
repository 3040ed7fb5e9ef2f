import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import reportSchema from '../../schemas/import-report.schema.json' with { type: 'json' };
import { importDocuments } from '../../src/import/index.ts';
import { writeReport } from '../../src/import/report-text.ts';
import { importTexts } from '../../src/languages/imports.ts';
import { documentFaults } from '../../src/model/imported.ts';
import { planDocuments, write } from '../support/corpus/documents.ts';

const validate = new Ajv({ allErrors: true }).compile(reportSchema);

const imported = importSome();

async function importSome() {
  const planned = planDocuments().filter((_, at) => at % 6 === 0);
  const documents = await Promise.all(planned.map(async (each) => ({ file: each.name, bytes: await write(each) })));
  return importDocuments([...documents, { file: 'x.docx', bytes: new TextEncoder().encode('%PDF-1.7') }]);
}

describe('the report of an import', () => {
  it('is as its published schema says', async () => {
    const { report } = await imported;
    expect(report.positions.length).toBeGreaterThan(30);
    validate(JSON.parse(JSON.stringify(report)));
    expect(validate.errors).toBeNull();
    expect(validate({ ...report, version: 2 })).toBe(false);
  });

  it('accounts for all characters of each document', async () => {
    const { report } = await imported;
    for (const { file, characters, inValues, kept, labels } of report.documents) {
      expect(inValues + kept + labels, file).toBe(characters);
    }
  });

  it('knows each reason that a document isn’t read for', () => {
    expect(reportSchema.properties.documents.items.properties.fault.enum).toEqual([...documentFaults]);
    for (const texts of Object.values(importTexts)) {
      for (const fault of documentFaults) expect(texts.faults[fault].length).toBeGreaterThan(5);
    }
  });

  it('says once what each of many forms of a document repeats, and all that one alone has', () => {
    const form = (at: number): string =>
      `岗位名称：第${'甲乙丙丁戊'[at]}岗\n部门：安保部\n应变能力：普通话\n岗位职责：\n1、守第${at}道门。\n\n`;
    const write = (...forms: string[]) => new TextEncoder().encode(forms.join(''));
    const { report } = importDocuments([
      { file: '一.txt', bytes: write(form(0), form(1), form(2), form(3)) },
      { file: '二.txt', bytes: write(form(4)) },
    ]);
    expect(report.positions.map(({ document }) => document)).toEqual([
      '一.txt',
      '一.txt',
      '一.txt',
      '一.txt',
      '二.txt',
    ]);
    const [seal, own] = ['见原件', '只此一份'].map((text, at) => ({ text, place: { line: at + 1 } }));
    const positions = report.positions.map((each, at) => ({ ...each, kept: [seal, ...(at === 1 ? [own] : [])] }));
    const text = writeReport({ ...report, positions: positions as typeof report.positions }, importTexts['zh-CN']);
    const remarks = text.split('\n').filter((line) => line.includes('没见过的栏目名`应变能力`'));
    expect(remarks.map((line) => line.replace(/, `qualif.*/, ''))).toEqual([
      '- `positions/第甲岗.yaml`, `positions/第乙岗.yaml`, `positions/第丙岗.yaml` 等 4 个岗位',
      '- `positions/第戊岗.yaml`',
    ]);
    expect(text.slice(text.indexOf('### 一.txt'))).toBe(
      [
        '### 一.txt\n\n- 第 1 行: 见原件 (`positions/第甲岗.yaml`, `positions/第乙岗.yaml`, `positions/第丙岗.yaml` 等 4 个岗位)',
        '### positions/第乙岗.yaml\n\n- 第 2 行: 只此一份',
        '### positions/第戊岗.yaml\n\n- 第 1 行: 见原件\n',
      ].join('\n\n'),
    );
  });

  it.each(['en', 'zh-CN'] as const)('is Markdown that text from a document can’t change, in %s', (language) => {
    const bytes = new TextEncoder().encode(
      '岗位名称：门卫\n部门：安保部\n[点这里](http://x)：# 不是标题 | <script>\n岗位职责：\n1、守门。\n',
    );
    const { report } = importDocuments([{ file: 'a|b`.txt', bytes }]);
    const text = writeReport(report, importTexts[language]);
    expect(text).not.toMatch(/(?<!\\)\]\(http/);
    expect(text).not.toMatch(/(?<!\\)<script/);
    expect(text.match(/^\|/gm)).toHaveLength(3);
    for (const row of text.match(/^\|.*$/gm) ?? []) expect(row.match(/(?<!\\)\|/g)).toHaveLength(4);
  });
});
