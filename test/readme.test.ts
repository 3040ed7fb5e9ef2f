import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };
import { main } from '../src/main.ts';
import { readExamples } from './support/example-files.ts';
import { openMemoryHost } from './support/memory-host.ts';
import { expectOutputs, readOutputs } from './support/shown-outputs.ts';

const root = fileURLToPath(new URL('../', import.meta.url));

const files = readExamples();

describe.each([
  ['README.md', 8],
  ['README.zh-CN.md', 18],
])('%s', (name, findings) => {
  const text = readFileSync(path.join(root, name), 'utf8');
  const outputs = readOutputs(text);

  it('shows what jd prints, word for word', async () => {
    expect(outputs.length).toBeGreaterThan(1);
    await expectOutputs(text);
  });

  it('has CI run commands that jd knows, from a package of its own version and not from npm', async () => {
    const commands = [...text.matchAll(/^ +- run: jd (.*)$/gm)].map(([, words = '']) => words);
    expect(text).toContain(`- run: npm install --global ./tools/${packageJson.name}-${packageJson.version}.tgz\n`);
    expect(commands.map((command) => command.split(' ')[0])).toEqual(['validate', 'build']);
    for (const command of commands) {
      // A page needs no browser.
      const host = openMemoryHost(files, { cwd: '/work/examples/customer-service' });
      const exitCode = await main(command.replace('html,pdf', 'html').split(' '), host);
      expect(exitCode, host.err()).toBe(0);
    }
    expect(text).not.toMatch(/npx (?:jd|-)/);
  });

  it('counts the findings it shows', () => {
    const [{ output: validated } = { output: '' }] = outputs;
    expect(validated.match(/^examples\/.*:\d+:\d+ {2}/gm)).toHaveLength(findings);
  });

  it('begins with a command that builds an example and one that tests jd', () => {
    const [first = '', second] = [...text.matchAll(/^\$ (.*)$/gm)].map(([, line]) => line);
    expect(first).toMatch(/^npm ci && node bin\/jd\.js build examples\/[\w-]+$/);
    expect(second).toBe('npm test');
    expect(Object.keys(files)).toContain(`/work/${first.split(' ').at(-1)}/jd.config.yaml`);
  });
});

const pages = readdirSync(path.join(root, 'docs'))
  .filter((name) => name.endsWith('.md'))
  .map((name) => ({ name, text: readFileSync(path.join(root, 'docs', name), 'utf8') }))
  .filter(({ text }) => readOutputs(text).length > 0);

describe('the pages in docs', () => {
  it.each(pages)('show what jd prints, word for word: $name', ({ text }) => expectOutputs(text));
});
