import { readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import type { MemoryFiles } from './support/memory-host.ts';
import { attribute, type Element, listElements, readHtml, textOf } from './support/read-html.ts';
import { runJd } from './support/run.ts';

/** A reader of Markdown as it comes, with none of jd's own rules. */
const forge = new MarkdownIt({ html: true });

/** The field's cases built in both formats, the Markdown read as a forge reads it. */
async function buildCase(name: string): Promise<readonly (readonly Element[])[]> {
  const folder = new URL(`./field/${name}/`, import.meta.url);
  const files: MemoryFiles = {};
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const place = fileURLToPath(new URL(file, folder));
    if (statSync(place).isFile()) files[`/work/${file}`] = readFileSync(place);
  }
  const { exitCode, files: built } = await runJd(['build', '--format', 'md,html'], files);
  expect(exitCode).toBe(0);
  const markdown = String(built['/work/dist/handbook.md']);
  const page = `<!doctype html><title>x</title>${forge.render(markdown)}`;
  return [readHtml(page), readHtml(String(built['/work/dist/handbook.html']))];
}

const texts = (elements: readonly Element[], ...names: string[]): string[] =>
  elements.filter(({ tagName }) => names.includes(tagName)).map((each) => textOf(each));
const cellOf = (elements: readonly Element[], words: string): Element | undefined =>
  elements.findLast((each) => ['td', 'dd', 'li', 'p'].includes(each.tagName) && textOf(each).includes(words));

describe('the built handbook', () => {
  it('shows asterisks between digits', async () => {
    for (const elements of await buildCase('asterisks-between-digits')) {
      const shown = texts(elements, 'td').join('\n');
      expect(shown).toContain('提供7*24小时服务，5*8小时现场值班');
      expect(shown).toContain('每周8*5=40小时，3*2=6次');
      expect(texts(elements, 'em')).toEqual([]);
    }
  });

  it('shows bold beside full-width punctuation', async () => {
    for (const elements of await buildCase('bold-beside-han')) {
      const bold = texts(elements, 'strong');
      for (const words of ['注意：', '“首问负责制”', '请注意：']) expect(bold).toContain(words);
      expect(texts(elements, 'td', 'p').join('\n')).not.toContain('**');
    }
  });

  it('keeps the lines of a text apart', async () => {
    for (const elements of await buildCase('list-in-block-text')) {
      const places = [cellOf(elements, 'Runs the desk:'), cellOf(elements, '- Greets'), cellOf(elements, '1. Time')];
      for (const place of places) {
        expect(
          place && listElements(place.childNodes).filter(({ tagName }) => tagName === 'br').length,
        ).toBeGreaterThan(0);
      }
    }
  });

  it('shows paths as they are written', async () => {
    for (const elements of await buildCase('backslash-in-path')) {
      expect(texts(elements, 'td').join('\n')).toContain('存入 C:\\共享\\*.docx 与 \\\\srv\\doc');
      expect(elements.some((each) => attribute(each, 'href')?.includes('docx'))).toBe(false);
    }
  });
});
