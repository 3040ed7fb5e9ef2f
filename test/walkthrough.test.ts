import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { main } from '../src/main.ts';
import { openNodeHost } from '../src/node-host/index.ts';
import { makeFolder } from './support/build-pdf.ts';
import { collectOutput } from './support/collect-output.ts';
import { readPdf } from './support/read-pdf.ts';

const root = new URL('../', import.meta.url);
const host = openNodeHost(root);
const day = Date.UTC(2026, 0, 15);

/** Runs a command as somebody who types it in `cwd`, on the disk and with the machine's own browser. */
async function type(line: string, cwd: string, locale: string): Promise<{ exitCode: number; said: string }> {
  const said: string[] = [];
  const output = collectOutput(said);
  const words = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare = '']) => quoted ?? bare);
  const exitCode = await main(words.slice(1), {
    ...host,
    cwd,
    env: { ...process.env, LC_ALL: locale, SOURCE_DATE_EPOCH: '1768435200' },
    resolve: (...parts) => path.resolve(cwd, ...parts),
    now: () => day,
    stdout: output,
    stderr: output,
  });
  return { exitCode, said: said.join('') };
}

describe.each([
  ['README.md', 'en_US.UTF-8', 'walkthrough.en.txt', 'Café Manager', 'January 15, 2026'],
  ['README.zh-CN.md', 'zh_CN.UTF-8', 'walkthrough.zh-CN.txt', '客服部经理', '2026 年 1 月 15 日'],
])('the walkthrough of %s', (name, locale, golden, manager, date) => {
  const text = readFileSync(fileURLToPath(new URL(name, root)), 'utf8');
  const [lines = []] = [...text.matchAll(/^```\n((?:\$ jd .*\n)+)```$/gm)].map(([, block = '']) =>
    block
      .trimEnd()
      .split('\n')
      .map((line) => line.slice('$ '.length)),
  );

  it('goes from an empty folder to the printed handbook, step by step as it is written', async () => {
    expect(lines.map((line) => line.split(' ')[1])).toEqual(['init', 'new', 'new', 'validate', 'graph', 'build']);
    const cwd = makeFolder();
    const steps: string[] = [];
    for (const line of lines) {
      const { exitCode, said } = await type(line, cwd, locale);
      expect(exitCode, said).toBe(0);
      steps.push(`$ ${line}\n${said.replace(/^jd: the browser prints without its sandbox.*\n|^jd: .*沙箱.*\n/gm, '')}`);
    }
    await expect(steps.join('\n')).toMatchFileSnapshot(`golden/${golden}`);

    const [folder = ''] = readdirSync(cwd);
    expect(folder).toMatch(/[^\x20-\x7e]/);
    expect(existsSync(path.join(cwd, folder, 'dist', 'handbook.html'))).toBe(true);
    const { pages } = await readPdf(readFileSync(path.join(cwd, folder, 'dist', 'handbook.pdf')));
    const printed = pages.map((page) => page.text).join('\n');
    for (const shown of [manager, date]) expect(printed.replace(/\s/g, '')).toContain(shown.replace(/\s/g, ''));
  });
});
