import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import reportSchema from '../../schemas/import-report.schema.json' with { type: 'json' };
import { importDocuments } from '../../src/import/index.ts';
import { writeReport } from '../../src/import/report-text.ts';
import { importTexts } from '../../src/languages/imports.ts';
import { documentFaults } from '../../src/model/imported.ts';
import { planDocuments, write } from '../support/corpus/documents.ts';

const validate = new Ajv({ allErrors: true }).compile(reportSchema);

async function importSome() {
  const planned = planDocuments().filter((_, at) => at % 6 === 0);
  const documents = await Promise.all(planned.map(async (each) => ({ file: each.name, bytes: await write(each) })));
  return importDocuments([...documents, { file: 'x.docx', bytes: new TextEncoder().encode('%PDF-1.7') }]);
}

describe('the report of an import', () => {
  it('is as its published schema says', async () => {
    const { report } = await importSome();
    expect(report.positions.length).toBeGreaterThan(30);
    validate(JSON.parse(JSON.stringify(report)));
    expect(validate.errors).toBeNull();
    expect(validate({ ...report, version: 2 })).toBe(false);
  });

  it('accounts for all characters of each document', async () => {
    const { report } = await importSome();
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
