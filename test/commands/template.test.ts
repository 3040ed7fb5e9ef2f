import { describe, expect, it, vi } from 'vitest';
import { main } from '../../src/main.ts';
import { asset } from '../support/asset.ts';
import { openMemoryHost } from '../support/memory-host.ts';

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
    for (const name of names) expect((await run(name)).out).toBe(asset(`templates/${name}`));
    for (const name of ['templates/html/steps.hbs', 'html/steps', './templates/html/steps'])
      expect((await run(name)).out).toBe(asset('templates/html/steps.hbs'));
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
