import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { importDocuments } from '../../src/import/index.ts';
import { readQuickly } from '../../src/source/quick/index.ts';
import { planDocuments, write } from '../support/corpus/documents.ts';
import { compareReaders } from '../support/differ/compare.ts';
import { gatherTexts } from '../support/differ/gather.ts';
import { runJd } from '../support/run.ts';

/** A form that is left to `yaml` takes a hundred times as long. */
function expectQuick(texts: readonly string[]): void {
  expect(texts.map(compareReaders)).not.toContain('different');
  const declined = texts.filter((text) => readQuickly('a.yaml', text) === undefined);
  expect(declined.length, declined[0]).toBeLessThanOrEqual(texts.length * 0.05);
}

describe('the quick reader is sure of', () => {
  it('the examples', () => {
    const texts = gatherTexts('examples');
    expect(texts.length).toBeGreaterThan(40);
    expectQuick(texts);
  });

  it.each(['en', 'zh-CN'])('what jd init and jd new write, %s', async (language) => {
    const { files } = await runJd(['init', 'shop', '--lang', language]);
    const superior = Object.keys(files).find((name) => name.includes('/positions/')) ?? '';
    const words = ['--title', '夜班专员 #2: C#', '--reports-to', path.basename(superior, '.yaml'), '--lang', language];
    const run = await runJd(['new', 'night', 'shop', ...words], files);
    expect(run.exitCode, run.err).toBe(0);
    const texts = Object.entries(run.files).filter(([name]) => name.endsWith('.yaml'));
    expect(texts.length).toBeGreaterThan(3);
    expectQuick(texts.map(([, text]) => String(text)));
  });

  it('what jd import writes', async () => {
    const texts: string[] = [];
    for (const each of planDocuments().filter((_, nth) => nth % 6 === 0)) {
      const { files } = importDocuments([{ file: each.name, bytes: await write(each) }]);
      texts.push(...files.filter(({ path }) => path.endsWith('.yaml')).map(({ text }) => text));
    }
    expect(texts.length).toBeGreaterThan(30);
    expectQuick(texts);
  });
});
