import { describe, expect, it } from 'vitest';
import { importDocuments } from '../../src/import/index.ts';
import { readTexts } from '../support/corpus/found.ts';
import { negatives } from '../support/corpus/negatives.ts';
import { normalise } from '../support/corpus/normalise.ts';
import { listPieces } from '../support/corpus/score.ts';
import { writeOpenXml } from '../support/corpus/writers/open-xml.ts';
import { writeMarkdown, writePlainText } from '../support/corpus/writers/plain.ts';

const writers = { docx: writeOpenXml, md: writeMarkdown, txt: writePlainText };

describe('a document that is no job description', () => {
  for (const { name, language, kept, sheet } of negatives) {
    for (const [ending, write] of Object.entries(writers)) {
      it(`makes up no position: ${name}.${ending}`, () => {
        const document = { file: `${name}.${ending}`, bytes: write(sheet) };
        const { files } = importDocuments([document], { language: language === 'zh' ? 'zh-CN' : 'en' });
        expect(files.filter(({ path }) => path.startsWith('positions/'))).toEqual([]);
        if (!kept) return;
        const texts = readTexts(files).map(normalise).join('\n');
        for (const { text } of listPieces(sheet)) expect(texts).toContain(normalise(text));
      });
    }
  }
});
