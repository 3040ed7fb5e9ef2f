import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { commands } from '../../src/commands/index.ts';
import { writeManual } from '../../src/commands/manual/index.ts';
import { heading, item, paragraph, verbatim } from '../../src/commands/manual/roff.ts';
import { hostileTexts } from '../support/hostile-values.ts';
import { openMemoryHost } from '../support/memory-host.ts';
import { runJd } from '../support/run.ts';

const { man } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
/** The text of a page without its marks. */
const read = (page: string) =>
  page
    .replace(/\\f[BR]|\\&|\\:/g, '')
    .replace(/\\-/g, '-')
    .replace(/\\\(aq/g, "'")
    .replace(/\\\(dq/g, '"')
    .replace(/\\\(ti/g, '~')
    .replace(/\\e/g, '\\');

describe.each(['en', 'zh-CN'] as const)('the manual in %s', (language) => {
  it('has a page for each command, which package.json names', async () => {
    const pages = [...(await writeManual(openMemoryHost(), language)).keys()];
    expect(pages.sort()).toEqual(['jd.1', ...commands.map(({ name }) => `jd-${name}.1`)].sort());
    expect([...man].sort()).toEqual(pages.map((page) => `./dist/man/man1/${page}`).sort());
  });

  it('says what --help says', async () => {
    for (const [name, page] of await writeManual(openMemoryHost(), language)) {
      const [, command = ''] = /^jd-(.*)\.1$/.exec(name) ?? [];
      const words = command === '' ? [] : [command];
      const help = (await runJd([...words, '--help', '--lang', language])).out;
      const plain = read(page).replace(/\s+/g, '');
      for (const option of help.match(/--[a-z][\w-]*/g) ?? []) expect(plain, name).toContain(option);
      for (const [, example = ''] of help.matchAll(/^ {2}(\$ .*)$/gm)) expect(read(page), name).toContain(example);
      for (const line of page.split('\n')) expect(line).toMatch(/^(?:\.(?:TH|SH|TP|nf|fi|ad)\b|[^.']|$)/u);
    }
  });
});

describe('a text of a manual', () => {
  it('begins no request and no escape of its own', () => {
    for (const text of [...hostileTexts, '.SH x', "'br", '\\fBx', '`.x`', '...', '']) {
      const set = `${paragraph(text)}\n${item(text.replace(/\s+/g, ' '), text)}${verbatim([text.replace(/\s+/g, ' ')])}`;
      for (const line of set.split('\n')) expect(line).not.toMatch(/^(?:\.(?!TP|nf|fi)|')/);
      expect(set.replace(/\\(?:f[BR]|[&:e-]|\((?:aq|ga|ha|ti|dq))/g, '')).not.toContain('\\');
    }
  });

  it('is bold where it is code, and in quotes where it has spaces', () => {
    expect(paragraph(' Run  `jd build`, or\n`-f` ')).toBe('Run \\fBjd build\\fR, or \\fB\\-f\\fR');
    expect(paragraph(' ')).toBe('');
    expect(['EXIT-CODES', 'SEE ALSO', '选项', 'A"'].map((title) => heading(title, 'x\n'))).toEqual([
      '.SH EXIT-CODES\nx\n',
      '.SH "SEE ALSO"\nx\n',
      '.SH "选\\:项"\nx\n',
      '.SH "A\\(dq"\nx\n',
    ]);
  });

  it('may break between Chinese characters, but not before a mark that closes', () => {
    expect(paragraph('检查（全部）文件，再 build。')).toBe('\\&检\\:查\\:（全\\:部）\\:文\\:件，\\:再 build。');
  });
});
