import { createHash } from 'node:crypto';
import { describe, expect, it, vi } from 'vitest';
import { main } from '../../src/main.ts';
import { asset } from '../support/asset.ts';
import { openMemoryHost } from '../support/memory-host.ts';
import { writePosition } from '../support/workspace.ts';

vi.setConfig({ testTimeout: 120_000 });

describe('jd template', () => {
  async function run(...words: readonly string[]) {
    const host = openMemoryHost({});
    return { exitCode: await main(['template', ...words], host), out: host.out(), err: host.err() };
  }

  it('lists all that can be replaced, and prints each', async () => {
    const { exitCode, out } = await run();
    expect(exitCode).toBe(0);
    const names = out.trimEnd().split('\n');
    expect(names).toEqual(
      expect.arrayContaining([
        'html/position.hbs',
        'markdown/branch.hbs',
        'html/styles/own.css',
        'html/scripts/search.js',
      ]),
    );
    for (const name of names) {
      const text = asset(`templates/${name}`);
      const [mark, ...lines] = (await run(name)).out.split('\n');
      expect(lines.join('\n')).toBe(text);
      expect(mark).toContain(`jd template ${name} ${createHash('sha256').update(text).digest('hex').slice(0, 12)} `);
    }
    for (const name of ['templates/html/steps.hbs', 'html/steps', './templates/html/steps'])
      expect((await run(name)).out).toBe((await run('html/steps.hbs')).out);
  });

  it('prints copies that change nothing in the book, and are reported only when the original has changed', async () => {
    const position = writePosition('title: Clerk\ndepartment: Service\nreportsTo: null');
    const files: Record<string, string> = { '/work/positions/clerk.yaml': position };
    const build = async (more: Readonly<Record<string, string>>) => {
      const host = openMemoryHost({ ...files, ...more });
      const exitCode = await main(['build', '/work', '--format', 'md,html', '--lang', 'en'], host);
      return { exitCode, err: host.err(), html: String(host.files['/work/dist/handbook.html']) };
    };
    for (const name of ['html/position.hbs', 'html/styles/form.css', 'html/scripts/search.js']) {
      const { out } = await run(name);
      const file = `/work/templates/${name}`;
      const bare = await build({ [file]: out.slice(out.indexOf('\n') + 1) });
      expect([bare.exitCode, bare.err]).toEqual([0, expect.not.stringContaining('outdated')]);
      expect(await build({ [file]: out })).toEqual(bare);
      const older = await build({ [file]: out.replace(/[0-9a-f]{12}/, '0123456789ab') });
      expect(older.html).toBe(bare.html);
      expect(older.err).toContain(`templates/${name}:1:1  warning template/outdated`);
    }
  });

  it.each([
    ['html/postion.hbs', /^jd: there is no template `html\/postion.hbs`; did you mean `html\/position.hbs`/],
    ['workspace/en/jd.config.yaml', /^jd: there is no template/],
    ['../package.json', /^jd: there is no template/],
    ['qqq', /`jd template` lists them$/m],
  ])('refuses %s', async (name, reason) => {
    const { exitCode, out, err } = await run(name);
    expect([exitCode, out]).toEqual([2, '']);
    expect(err).toMatch(reason);
  });
});
