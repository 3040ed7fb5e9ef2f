import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeCommands } from '../../src/commands/completion/describe.ts';
import { quote } from '../../src/commands/completion/shell-command.ts';
import { commands } from '../../src/commands/index.ts';
import { helpTexts } from '../../src/languages/load-help-texts.ts';
import { codes } from '../support/codes.ts';
import { openMemoryHost } from '../support/memory-host.ts';
import { expectRefusal, runJd } from '../support/run.ts';

const shells = ['bash', 'zsh', 'fish'] as const;
const isThere = (shell: string) => spawnSync(shell, ['-c', 'true']).status === 0;
const write = async (shell: string, lang = 'en') => (await runJd(['completion', shell, '--lang', lang])).out;

describe('jd completion', () => {
  it.each(shells)('for %s has every command, option and choice', async (shell) => {
    const script = await write(shell);
    const described = await describeCommands(openMemoryHost(), await helpTexts.en());
    expect(described.length).toBe(commands.length + 2);
    for (const command of described) {
      const values = [...command.options.map(({ values }) => values), ...command.arguments];
      const words = values.flatMap((each) => (each !== undefined && 'words' in each ? each.words : []));
      const options = command.options.flatMap(({ names }) => names);
      for (const word of [...command.names, ...words]) expect(script, word).toContain(word);
      for (const name of options) expect(script).toContain(shell === 'fish' ? name.replace(/^-+/, '') : name);
    }
    for (const code of codes) expect(script).toContain(code);
  });

  it.each(shells)(
    'for %s describes them in the language of --lang, and has nothing for the shell to expand',
    async (shell) => {
      const chinese = await write(shell, 'zh-CN');
      if (shell !== 'bash') expect(chinese).toContain('检查工作区里的全部文件');
      expect(chinese.split('\n').filter((line) => /\p{Script=Han}.*[`]/u.test(line))).toEqual([]);
    },
  );

  it.each(shells.filter((shell) => isThere(shell)))('is a script that %s reads', async (shell) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'jd-completion-'));
    for (const lang of ['en', 'zh-CN']) {
      const file = path.join(folder, `${lang}.${shell}`);
      writeFileSync(file, await write(shell, lang));
      const { status, stderr } = spawnSync(shell, ['-n', file], { encoding: 'utf8' });
      expect([status, stderr]).toEqual([0, '']);
    }
    rmSync(folder, { recursive: true });
  });

  it('quotes a text so that a shell reads it letter by letter', () => {
    const texts = ["it's", "''", '$HOME `x` "y" \\', 'a\nb', '', '客 *'];
    const { stdout } = spawnSync('bash', ['-c', `printf '%s\\0' ${texts.map(quote).join(' ')}`], { encoding: 'utf8' });
    expect(stdout.split('\0').slice(0, -1)).toEqual(texts);
  });

  it('asks for a shell that it knows', async () => {
    expect(expectRefusal(await runJd(['completion', 'tcsh']), 2)).toContain('choose from bash, zsh, fish');
    expectRefusal(await runJd(['completion']), 2);
  });
});

describe('in bash, jd', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'jd completion '));
    mkdirSync(path.join(folder, 'positions/前台'), { recursive: true });
    mkdirSync(path.join(folder, 'below'));
    for (const id of ['front-desk', 'front-office', '前台/前台组长', '$(touch pwned)', 'a b', '`touch pwned`']) {
      writeFileSync(path.join(folder, `positions/${id}.yaml`), '');
    }
    writeFileSync(path.join(folder, 'jd.config.yaml'), '');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('completes commands, options, choices, codes and positions', async () => {
    const cases: readonly (readonly [string[], string[]])[] = [
      [['va'], ['validate']],
      [['--lang', 'zh-CN', 'bui'], ['build']],
      [['validate', '--write'], ['--write-baseline']],
      [['lint', '--write'], ['--write-baseline']],
      [
        ['validate', '--lang', ''],
        ['zh-CN', 'en'],
      ],
      [['graph', '--format', '=', 'm'], ['mermaid']],
      [
        ['graph', '--format', '='],
        ['tree', 'json', 'mermaid', 'dot', 'svg', 'png'],
      ],
      [['build', '--format', 'md,ht'], ['md,html']],
      [
        ['graph', '--root', 'front-'],
        ['front-desk', 'front-office'],
      ],
      [
        ['graph', '--root', ''],
        ['front-desk', 'front-office', '前台组长'],
      ],
      [['explain', 'org/sp'], ['org/span']],
      [['schema', 'pos'], ['position']],
      [
        ['completion', ''],
        ['bash', 'zsh', 'fish'],
      ],
      [['help', 'serv'], ['serve']],
      [['validate', 'pos'], []],
      [['nonsense', ''], []],
    ];
    const complete = cases.map(
      ([words]) => `COMP_WORDS=(jd ${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length}; _jd
printf '%s\\n' "\${COMPREPLY[@]}" | LC_ALL=C sort; echo --`,
    );
    const script = [await write('bash'), 'cd below', ...complete].join('\n');
    const { stdout, stderr } = spawnSync('bash', ['--norc'], { cwd: folder, input: script, encoding: 'utf8' });
    expect(stderr).toBe('');
    const offered = stdout.split('--\n').slice(0, -1);
    const wanted = cases.map(([, words]) => (words.length === 0 ? '\n' : `${[...words].sort().join('\n')}\n`));
    expect(offered).toEqual(wanted);
    expect(readdirSync(path.join(folder, 'below'))).toEqual([]);
  });
});
