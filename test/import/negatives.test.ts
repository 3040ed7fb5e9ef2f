import { describe, expect, it } from 'vitest';
import { importDocuments } from '../../src/import/index.ts';
import type { Sheet } from '../support/corpus/blocks.ts';
import { type ImportedFile, readTexts } from '../support/corpus/found.ts';
import { negatives } from '../support/corpus/negatives.ts';
import { neighbours } from '../support/corpus/neighbours.ts';
import { normalise } from '../support/corpus/normalise.ts';
import { listPieces } from '../support/corpus/score.ts';
import { en } from '../support/corpus/words/en.ts';
import { zh } from '../support/corpus/words/zh.ts';
import { writeOpenXml } from '../support/corpus/writers/open-xml.ts';
import { writeMarkdown, writePlainText } from '../support/corpus/writers/plain.ts';

const writers = { docx: writeOpenXml, md: writeMarkdown, txt: writePlainText };

const words = [zh, en].flatMap((each) => Object.values(each)).flat();
const labels = new Set([...words, '应聘岗位', '考核人'].map(normalise));

function expectKept(sheet: Sheet, files: readonly ImportedFile[]): void {
  const texts = readTexts(files).map(normalise).join('\n');
  for (const { text } of listPieces(sheet)) {
    // A word that is a label may be gone where its value is kept under a key.
    const [, label = text, value = ''] = /^([^:：]*)[:：](.+)$/.exec(text) ?? [];
    const kept = labels.has(normalise(label)) ? value : text;
    expect(texts).toContain(normalise(kept));
  }
}

describe('a document that is no job description', () => {
  for (const { name, language, kept, sheet } of negatives) {
    for (const [ending, write] of Object.entries(writers)) {
      it(`makes up no position: ${name}.${ending}`, () => {
        const document = { file: `${name}.${ending}`, bytes: write(sheet) };
        const { files } = importDocuments([document], { language: language === 'zh' ? 'zh-CN' : 'en' });
        expect(files.filter(({ path }) => path.startsWith('positions/'))).toEqual([]);
        if (kept) expectKept(sheet, files);
      });
    }
  }
});

describe('a paper that names a job and describes none', () => {
  for (const { name, sheet } of neighbours) {
    it(`loses none of its text: ${name}`, () => {
      for (const [ending, write] of Object.entries(writers)) {
        expectKept(sheet, importDocuments([{ file: `${name}.${ending}`, bytes: write(sheet) }]).files);
      }
    });
  }
});
