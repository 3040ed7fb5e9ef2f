import { describe, expect, it } from 'vitest';
import { describeProgram } from '../../../src/commands/command-line/help.ts';
import { buildProgram } from '../../../src/commands/command-line/program.ts';
import { width, wrap } from '../../../src/commands/command-line/wrap.ts';
import { commands } from '../../../src/commands/index.ts';
import type { HelpTexts } from '../../../src/languages/help-texts.ts';
import { helpTexts } from '../../../src/languages/load-help-texts.ts';
import { columns } from '../../../src/text/terminal.ts';
import { openMemoryHost } from '../../support/memory-host.ts';
import { runJd } from '../../support/run.ts';
import { writtenIn } from '../../support/written-in.ts';

const names = commands.map(({ name }) => name);
const languages = [
  ['en', await helpTexts.en()],
  ['zh-CN', await helpTexts['zh-CN']()],
] as const;

/** Everything that the help of a program shows, by command. */
function listTexts(texts: HelpTexts): readonly (readonly [string, string])[] {
  const program = buildProgram(openMemoryHost(), () => undefined);
  describeProgram(program, texts);
  return [program, ...program.commands].flatMap((command) => [
    [`jd ${command.name()}`, command.description()] as const,
    ...command.registeredArguments.map((each) => [`${command.name()} <${each.name()}>`, each.description] as const),
    ...command.options.map((each) => [`${command.name()} ${each.long}`, each.description] as const),
  ]);
}

describe.each(languages)('the help in %s', (language, texts) => {
  it('describes every command, argument and option in its language', () => {
    const listed = listTexts(texts);
    expect(listed.length).toBeGreaterThan(40);
    for (const [what, text] of listed) {
      expect(text, what).toMatch(/\S/);
      expect(writtenIn(language, text), `${what}: ${text}`).toBe(true);
    }
  });

  it('has no text for what is not there', () => {
    const program = buildProgram(openMemoryHost(), () => undefined);
    expect(Object.keys(texts.commands).sort()).toEqual([...names].sort());
    for (const command of program.commands) {
      const { options = {}, arguments: words = {}, examples } = texts.commands[command.name()] ?? { examples: [] };
      const known = command.options.map(({ long }) => long);
      for (const option of Object.keys(options)) expect(known, command.name()).toContain(option);
      const places = command.registeredArguments.map((each) => each.name());
      expect(Object.keys(words), command.name()).toEqual(places);
      expect(examples.length, command.name()).toBeGreaterThan(0);
    }
  });

  it.each([[], ...names.map((name) => [name])])('keeps to its language and to 100 columns: jd %s', async (...words) => {
    const { exitCode, out, err } = await runJd([...words, '--help', '--lang', language]);
    expect([exitCode, err]).toEqual([0, '']);
    expect(out.startsWith(language === 'en' ? 'Usage: jd' : '用法：jd')).toBe(true);
    for (const line of out.split('\n')) {
      expect(columns(line), line).toBeLessThanOrEqual(100);
      if (line.startsWith('  $ ')) continue;
      expect(writtenIn(language, line, { part: true }), line).toBe(true);
    }
    if (language === 'zh-CN')
      expect(out).not.toMatch(/Usage|Options|Arguments|Commands|Examples|default|choices|\[options\]/);
    else expect(out).not.toMatch(/\p{Script=Han}/u);
  });

  it('says the same of a command by either way, and by another name of it', async () => {
    const asked = await runJd(['help', 'validate', '--lang', language]);
    expect(asked).toEqual(await runJd(['validate', '--help', '--lang', language]));
    expect(asked).toEqual(await runJd(['--lang', language, 'lint', '-h']));
  });
});

describe('lines of help', () => {
  it.each([
    '工作区所在的文件夹（不写：当前文件夹，或往上最近的一个有 `jd.config.yaml` 的文件夹）',
    "the workspace's folder (default: this folder, or its nearest parent folder with `jd.config.yaml`)",
    '混排 `a b c`，abc、「引用」；（括号）！',
  ])('lose no character and break at no mark: %s', (text) => {
    for (let limit = 20; limit <= 60; limit++) {
      const lines = wrap(text, limit).split('\n');
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      for (const line of lines) {
        expect(line).not.toMatch(/^[，。；：、！）」\s]|[（「\s]$/u);
        if (!/`[^`]{8,}`/.test(line)) expect(width(line), line).toBeLessThanOrEqual(limit);
      }
    }
  });

  it('are as wide as a terminal shows them', () => {
    for (const [, texts] of languages) {
      for (const [, text] of listTexts(texts)) expect(width(text), text).toBe(columns(text));
    }
  });
});
