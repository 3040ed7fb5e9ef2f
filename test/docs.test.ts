import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../', import.meta.url));
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

/** Pages in one language, and why. */
const alone: Readonly<Record<string, string>> = {
  'docs/architecture.md': 'for those who change jd',
  'docs/library.md': 'for those who program with jd',
  'docs/speed.md': 'for those who change jd',
  'docs/headings.md': 'a table in both languages',
  'docs/template-values.md': 'a table of names, those of the handbook in both languages',
};
const list = (folder: string): string[] =>
  readdirSync(path.join(root, folder)).map((name) => path.posix.join(folder, name));
const pages = ['.', 'docs', 'editors/vscode', ...list('examples')]
  .flatMap((folder) => (folder.endsWith('.md') ? [] : list(folder)))
  .filter((file) => file.endsWith('.md'));
const sisterOf = (page: string): string => page.replace(/\.md$/, '.zh-CN.md');
const isChinese = (page: string): boolean => page.endsWith('.zh-CN.md');
const users = pages.filter((page) => page.startsWith('docs/') && !isChinese(page) && !(page in alone));

/** A page's headings with their levels, and what is in its fences. */
function readPage(page: string) {
  const headings: { level: number; text: string }[] = [];
  const fences: { kind: string; lines: string[] }[] = [];
  let isOpen = false;
  for (const line of read(page).split('\n')) {
    const [, kind] = /^```(\w*)$/.exec(line) ?? [];
    if (kind !== undefined) {
      isOpen = !isOpen;
      if (isOpen) fences.push({ kind, lines: [] });
    } else if (isOpen) fences.at(-1)?.lines.push(line);
    else {
      const [, marks = '', text = ''] = /^(#+) (.+)$/.exec(line) ?? [];
      if (marks !== '') headings.push({ level: marks.length, text });
    }
  }
  return { headings, fences, commands: fences.flatMap(({ lines }) => lines.flatMap(readCommand)) };
}

/** What is typed, without the remark after it. */
const readCommand = (line: string): string[] => (line.startsWith('$ ') ? [line.replace(/\s+# .*$/, '')] : []);

/** As forges make anchors of headings. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}_ -]/gu, '')
    .replaceAll(' ', '-');

/** The links of a page's text, not those that fences and code show. */
const linksOf = (page: string): string[] =>
  [
    ...read(page)
      .replace(/^```[\s\S]*?^```$/gm, '')
      .replace(/`[^`\n]*`(?!\])/g, '')
      .matchAll(/\]\(([^)\s]+)\)/g),
  ].flatMap(([, target = '']) => (/^[a-z]+:/.test(target) ? [] : [target]));

describe('what users read about jd', () => {
  it('is in one language only if it is said why', () => {
    expect(users.length).toBeGreaterThan(8);
    for (const page of Object.keys(alone))
      expect([page, sisterOf(page)].map((each) => pages.includes(each))).toEqual([true, false]);
  });

  it.each(users)('%s has a Chinese sister of the same build, and each leads to the other', (page) => {
    const [english, chinese] = [readPage(page), readPage(sisterOf(page))];
    const name = path.basename(page);
    expect(read(page)).toMatch(new RegExp(`^# .+\n\n\\[简体中文\\]\\(${sisterOf(name)}\\)\n\n`));
    expect(read(sisterOf(page))).toMatch(new RegExp(`^# .+\n\n\\[English\\]\\(${name}\\)\n\n`));
    expect(chinese.headings.map(({ level }) => level)).toEqual(english.headings.map(({ level }) => level));
    expect(chinese.commands).toEqual(english.commands);
    expect(chinese.fences.map(({ kind }) => kind)).toEqual(english.fences.map(({ kind }) => kind));
    for (const [at, { lines }] of english.fences.entries()) {
      const other = chinese.fences[at]?.lines ?? [];
      if (![...lines, ...other].some((line) => /[\p{Script=Han}、]/u.test(line))) expect(other).toEqual(lines);
    }
  });

  it.each(pages)('%s leads only to files and headings that are there', (page) => {
    for (const link of linksOf(page)) {
      const [file = '', anchor] = decodeURI(link).split('#');
      const target = file === '' ? page : path.join(path.dirname(page), file);
      expect(existsSync(path.join(root, target)), link).toBe(true);
      if (anchor !== undefined) expect(readPage(target).headings.map(({ text }) => anchorOf(text))).toContain(anchor);
    }
  });

  it('leads from Chinese to Chinese where there is a choice', () => {
    for (const page of pages.filter(isChinese)) {
      const [, ...links] = linksOf(page);
      const other = links.map((link) => path.join(path.dirname(page), link.replace(/#.*/, '')));
      expect(
        other.filter((target) => pages.includes(sisterOf(target))),
        page,
      ).toEqual([]);
    }
    const texts = list('src/languages/zh-CN')
      .filter((file) => file.endsWith('.ts'))
      .map(read)
      .join('\n');
    const named = [...texts.matchAll(/docs\/[\w.-]+\.md/g)].map(([name]) => name);
    expect(named.length).toBeGreaterThan(3);
    expect(named.filter((name) => !pages.includes(name) || pages.includes(sisterOf(name)))).toEqual([]);
  });
});
