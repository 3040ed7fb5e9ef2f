import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/main.ts';
import { planDocuments, write } from '../support/corpus/documents.ts';
import { openMemoryHost } from '../support/memory-host.ts';

const ways = [
  ['README.md', 'From a folder of Word files', 'forms', 'en'],
  ['README.zh-CN.md', '从一个文件夹的 Word 文件开始', '岗位说明书', 'zh'],
] as const;

/** Forms of one kind of company in Word, in as many layouts as there are. */
async function writeForms(folder: string, language: 'en' | 'zh'): Promise<Record<string, Uint8Array>> {
  const planned = planDocuments().filter((each) => each.language === language && each.ending === 'docx');
  const layouts = [...new Map(planned.map((each) => [each.layout, each])).values()];
  const files: Record<string, Uint8Array> = {};
  for (const each of layouts) files[`/work/${folder}/${each.name}`] = await write(each);
  expect(layouts.length).toBeGreaterThan(10);
  return files;
}

describe.each(ways)('the way from Word in %s', (file, heading, folder, language) => {
  it('leads to a handbook by its commands alone', async () => {
    const text = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
    const [, commands = ''] = new RegExp(`^## ${heading}\\n+\`\`\`\\n([\\s\\S]*?)\`\`\``, 'm').exec(text) ?? [];
    const lines = [...commands.matchAll(/^\$ jd (.*)$/gm)].map(([, words = '']) => words.split(' '));
    expect(lines.map(([verb]) => verb)).toEqual(['import', 'validate', 'graph', 'build']);
    let files: Record<string, string | Uint8Array> = await writeForms(folder, language);
    for (const words of lines) {
      const host = openMemoryHost(files);
      // What the forms themselves leave open, such as a superior without a form, is theirs to say.
      const exitCode = await main(words[0] === 'build' ? [...words, '--allow-errors'] : words, host);
      expect([0, 1], host.err()).toContain(exitCode);
      if (words[0] === 'import' || words[0] === 'build') expect(exitCode, host.err()).toBe(0);
      files = { ...host.files } as typeof files;
    }
    const built = Object.keys(files).filter((name) => /\/handbook\.(?:html|docx)$/.test(name));
    expect(built).toHaveLength(2);
  });
});
