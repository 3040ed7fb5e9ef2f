import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/findings/diagnostic.ts';
import type { Code } from '../../src/findings/finding.ts';
import type { Example, Examples } from '../../src/languages/example.ts';
import { examples } from '../../src/languages/examples.ts';
import { main } from '../../src/main.ts';
import type { HandbookLanguage } from '../../src/model/config.ts';
import { codes } from '../support/codes.ts';
import { openMemoryHost } from '../support/memory-host.ts';
import { reportMissing } from '../support/missing-glyphs.ts';
import { readFiles } from '../support/workspace.ts';

type Files = Readonly<Record<string, string>>;

const english = await examples.en();
const chinese = await examples['zh-CN']();
const han = /\p{Script=Han}/u;
/** Characters that the fonts of jd don't have: a rare Han in a name, an emoji in a sentence. */
const withoutGlyph = '𠮷😊';

const textOf = (example: Example) =>
  'files' in example ? Object.entries(example.files).flat().join('\n') : example.words;

function listShown(own: Examples): [Code, Files][] {
  return codes.flatMap((code): [Code, Files][] => {
    const example = own[code];
    return 'files' in example ? [[code, example.files]] : [];
  });
}

async function findIn(files: Files): Promise<string[]> {
  const host = openMemoryHost(Object.fromEntries(Object.entries(files).map(([file, text]) => [`/work/${file}`, text])));
  await main(['validate', '--format', 'json'], host);
  const { diagnostics } = JSON.parse(host.out()) as { diagnostics: Diagnostic[] };
  const later = reportMissing(readFiles(files), withoutGlyph).diagnostics;
  return [...diagnostics, ...later].map(({ code }) => code);
}

describe.each<[HandbookLanguage, Examples]>([
  ['en', english],
  ['zh-CN', chinese],
])('the examples in %s', (_, own) => {
  const shown = listShown(own);

  it('are there for every code, in files where a text can show it', () => {
    expect(Object.keys(own).sort()).toEqual(codes);
    const inWords = codes.filter((code) => 'words' in own[code]);
    expect(inWords.filter((code) => !code.startsWith('file/'))).toEqual([]);
    expect(shown.length + inWords.length).toBe(codes.length);
    expect(shown.length).toBeGreaterThan(80);
  });

  it.each(shown)('%s fires', async (code, files) => {
    const found = await findIn(files);
    expect(found).toContain(code);
    expect(found.filter((each) => each !== code && each !== 'form/missing-section').length).toBeLessThan(3);
  });
});

describe('the examples of both languages', () => {
  it.each(codes)('%s has one written in each', (code) => {
    expect(textOf(english[code])).not.toMatch(han);
    expect(textOf(chinese[code]).replaceAll('𠮷', '')).toMatch(han);
  });

  it.each(listShown(english))('%s has the same findings in each', async (code, files) => {
    const other = chinese[code];
    const expected = 'files' in other ? await findIn(other.files) : [];
    expect((await findIn(files)).toSorted()).toEqual(expected.toSorted());
  });
});
