import { describe, expect, it } from 'vitest';
import { commands } from '../../../src/commands/index.ts';
import { formats } from '../../../src/model/config.ts';
import { expectRefusal, runJd, service } from '../../support/run.ts';
import { writtenIn } from '../../support/written-in.ts';

const position = ['--title', 'x'];

/** A wrong command line, and what is said of it. */
const faults: readonly (readonly [argv: readonly string[], english: string, chinese: string])[] = [
  [
    [],
    'no command given; try `jd validate`, `jd graph` or `jd build`; `jd --help` lists all commands',
    '没有写命令；比如 `jd validate`、`jd graph`、`jd build`；全部命令见 `jd --help`',
  ],
  [['buidl'], 'unknown command `buidl`; did you mean `build`?', '没有 `buidl` 这个命令；是不是 `build`？'],
  [['zzzz'], 'unknown command `zzzz`; `jd --help` lists all commands', '没有 `zzzz` 这个命令；全部命令见 `jd --help`'],
  [['help', 'biuld'], 'unknown command `biuld`; did you mean `build`?', '没有 `biuld` 这个命令；是不是 `build`？'],
  [
    ['validate', '--frmat', 'json'],
    'unknown option `--frmat`; did you mean `--format`?',
    '没有 `--frmat` 这个选项；是不是 `--format`？',
  ],
  [['-x'], 'unknown option `-x`; `--help` lists the options', '没有 `-x` 这个选项；有哪些选项，见 `--help`'],
  [
    ["--it's"],
    "unknown option `--it's`; `--help` lists the options",
    "没有 `--it's` 这个选项；有哪些选项，见 `--help`",
  ],
  [
    ['new', ...position],
    'the argument `<id>` is missing; `--help` shows how the command is used',
    '缺少参数 `<标识>`；用法见 `--help`',
  ],
  [
    ['browser'],
    'the argument `<action>` is missing; `--help` shows how the command is used',
    '缺少参数 `<动作>`；用法见 `--help`',
  ],
  [
    ['browser', 'remove'],
    '`<action>` is given `remove`; choose from install',
    '`<动作>` 写的是 `remove`；只能是 `install`',
  ],
  [['graph', '--depth'], '`--depth` is given no value; write one after it', '`--depth` 后面没有写值；在它后面写上'],
  [
    ['graph', 'a', 'b', 'c'],
    '`jd graph` takes at most 1 argument, but was given 3; put a name with spaces in quotation marks',
    '`jd graph` 最多带 1 个参数，这里写了 3 个；名称里有空格的，要加引号',
  ],
  [
    ['doctor', 'me'],
    '`jd doctor` takes no arguments, but was given 1; put a name with spaces in quotation marks',
    '`jd doctor` 不带参数，这里写了 1 个；名称里有空格的，要加引号',
  ],
  [
    ['graph', '--format', 'gif'],
    '`--format` is given `gif`; choose from tree, json, mermaid, dot, svg, png',
    '`--format` 写的是 `gif`；只能是 `tree`、`json`、`mermaid`、`dot`、`svg`、`png`',
  ],
  [
    ['build', '--format', 'md,docs'],
    `\`--format\` is given \`docs\`; choose from ${formats.join(', ')}`,
    `\`--format\` 写的是 \`docs\`；只能是 ${formats.map((name) => `\`${name}\``).join('、')}`,
  ],
  [
    ['build', '--format', 'md,'],
    `\`--format\` is given nothing; choose from ${formats.join(', ')}`,
    `\`--format\` 后面是空的；只能是 ${formats.map((name) => `\`${name}\``).join('、')}`,
  ],
  [
    ['validate', '--format', 'yaml'],
    '`--format` is given `yaml`; choose from pretty, json, github, github-summary, gitlab, sarif, junit, checkstyle, markdown',
    '`--format` 写的是 `yaml`；只能是 `pretty`、`json`、`github`、`github-summary`、`gitlab`、`sarif`、`junit`、`checkstyle`、`markdown`',
  ],
  [
    ['validate', '--format', 'json='],
    "`--format` is given `json=`; write the file's name after the equals sign",
    '`--format` 写的是 `json=`；在等号后面写上文件名',
  ],
  [
    ['validate', '--format', 'json', '--format', 'pretty'],
    '`--format` is given `pretty`, but only one format can go to the screen; give the others a file, as in `json=findings.json`',
    '`--format` 写的是 `pretty`，但屏幕上只能输出一种格式；其余的写到文件里，比如 `json=findings.json`',
  ],
  [
    ['validate', '--format', 'json=a', '--format', 'pretty=a'],
    '`--format` is given `pretty=a`, but another format goes to that file; give each its own file',
    '`--format` 写的是 `pretty=a`，但已有另一种格式写到这个文件；每种格式各写一个文件',
  ],
  [
    ['validate', '--max-warnings', '-1'],
    '`--max-warnings` is given `-1`; write a whole number from 0 up',
    '`--max-warnings` 写的是 `-1`；应写不小于 0 的整数',
  ],
  [
    ['graph', '--depth', '零'],
    '`--depth` is given `零`; write a whole number from 1 up',
    '`--depth` 写的是 `零`；应写不小于 1 的整数',
  ],
  [
    ['validate', '--as-of', '2026-02-30'],
    '`--as-of` is given `2026-02-30`; check the month and the day',
    '`--as-of` 写的是 `2026-02-30`；检查一下月和日',
  ],
  [
    ['validate', '--as-of', '2026年3月'],
    '`--as-of` is given `2026年3月`; add the day: `2026-03-01` for the first of the month',
    '`--as-of` 写的是 `2026年3月`；补上日期，如果是当月 1 日，写成 `2026-03-01`',
  ],
];

describe('a wrong command line', () => {
  it.each(faults)('%j is refused in both languages', async (argv, english, chinese) => {
    expect(expectRefusal(await runJd(argv, service), 2, service)).toBe(english);
    const here = { env: { LANG: 'zh_CN.UTF-8' } };
    expect(expectRefusal(await runJd(argv, service, here), 2, service)).toBe(chinese);
    expect(writtenIn('en', english)).toBe(true);
    expect(writtenIn('zh-CN', chinese)).toBe(true);
  });

  it.each([
    [['--lang', 'zh-CN', 'buidl']],
    [['buidl', '--lang', 'zh-CN']],
    [['buidl', '--lang=zh']],
    [['validate', '--frmat', '--lang', 'ZH_cn']],
    [['--lang', 'en', 'validate', '--frmat', '--lang', 'zh-CN']],
  ])('is refused in the language it asks for: %j', async (argv) => {
    expect(expectRefusal(await runJd(argv, service), 2, service)).toMatch(/^没有 `/);
  });

  it('is refused in the environment’s language where it asks for none that jd has', async () => {
    const here = { env: { LC_ALL: 'zh_TW.UTF-8', LANG: 'en_GB.UTF-8' } };
    const argv = ['validate', '--lang', 'fr'];
    expect(expectRefusal(await runJd(argv, service, here), 2, service)).toBe(
      '`--lang` 写的是 `fr`；只能是 `zh-CN`、`en`',
    );
    expect(expectRefusal(await runJd(['--lang', 'en'], service, here), 2, service)).toMatch(/^no command given/);
    expect(expectRefusal(await runJd(['buidl', '--', '--lang', 'en'], service, here), 2, service)).toMatch(/^没有/);
  });

  it.each(commands.map(({ name }) => name))('names the option of every command: jd %s', async (name) => {
    const { err } = await runJd([name, '--no-such-option', '--lang', 'zh-CN'], service);
    expect(err).toMatch(/^jd: 没有 `--no-such-option` 这个选项；/);
  });
});
