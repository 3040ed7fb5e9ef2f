import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { transform } from 'esbuild';
import { describe, expect, it } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };

type Environment = Readonly<Record<string, string>>;
interface Check {
  refuseNode(version: string, env: Environment): string | undefined;
}
const { refuseNode }: Check = createRequire(import.meta.url)('../bin/node-version.js');
const bin = (name: string) => fileURLToPath(new URL(`../bin/${name}`, import.meta.url));

describe('the Node.js that jd runs on', () => {
  it.each(['0.12.18', '6.17.1', '9.11.2', '12.22.12', '16.20.2', '18.20.8', '20.18.3', '20.2.0'])(
    'is refused in one line when it is %s',
    (version) => {
      expect(refuseNode(version, {})).toBe(
        `Node.js 20.19 or later is needed, and this is ${version}; get it from https://nodejs.org`,
      );
    },
  );

  it.each(['20.19.0', '20.19.4', '20.100.0', '22.0.0', '24.1.0', '100.0.0', process.versions.node])(
    'may be %s',
    (version) => {
      expect(refuseNode(version, {})).toBeUndefined();
    },
  );

  it('is the one that the package asks for', () => {
    const [, needed = ''] = /^Node\.js (\S+) or later/.exec(refuseNode('1.0.0', {}) ?? '') ?? [];
    expect(packageJson.engines.node).toBe(`>=${needed}`);
  });

  it.each<[Environment, boolean]>([
    [{ LANG: 'zh_CN.UTF-8' }, true],
    [{ LANG: 'en_GB.UTF-8', LC_ALL: 'zh_TW' }, true],
    [{ LANG: 'de_DE.UTF-8', LANGUAGE: 'de:zh_CN:en' }, true],
    [{ LANG: 'zh_CN.UTF-8', LANGUAGE: 'en_GB:zh' }, false],
    [{ LANG: 'zh_CN.UTF-8', LC_ALL: 'C' }, false],
    [{ LANG: 'C.UTF-8', LANGUAGE: 'zh_CN' }, false],
    [{ LANG: 'fr_FR.UTF-8' }, false],
    [{}, false],
  ])('is refused in the language of %j', (env, chinese) => {
    expect(refuseNode('18.0.0', env)?.includes('或更新的版本，现在用的是 18.0.0')).toBe(chinese);
  });

  it.each(['jd.js', 'node-version.js'])('may be as old as ECMAScript 2015 to read %s', async (name) => {
    const text = readFileSync(bin(name), 'utf8');
    const oldest = await transform(text, { target: 'es2015' });
    expect(oldest.code).toBe((await transform(text, { target: 'esnext' })).code);
    expect(text).not.toMatch(/\bimport\b|'node:/);
  });

  it('is looked at before anything else is loaded, and exits 3', () => {
    const script = `Object.defineProperty(process.versions, 'node', { value: '16.20.2' });
process.argv = [process.execPath, ${JSON.stringify(bin('jd.js'))}, 'build'];
require(${JSON.stringify(bin('jd.js'))});
process.on('exit', () => process.stdout.write(Object.keys(require.cache).join('\\n')));`;
    const env = { PATH: process.env['PATH'], LANG: 'zh_CN.UTF-8' };
    const { status, stdout, stderr } = spawnSync(process.execPath, ['-e', script], { encoding: 'utf8', env });
    expect(status).toBe(3);
    expect(stderr).toBe('jd: 需要 Node.js 20.19 或更新的版本，现在用的是 16.20.2；可从 https://nodejs.org 下载\n');
    expect(stdout.split('\n').some((file) => file.endsWith('start.js'))).toBe(false);
  });
});
