import { describe, expect, it, vi } from 'vitest';
import { main } from '../../../src/main.ts';
import { asset } from '../../support/asset.ts';
import { openMemoryHost } from '../../support/memory-host.ts';
import { build, workspace } from '../../support/template-workspace.ts';

vi.setConfig({ testTimeout: 120_000 });

describe('a workspace’s template', () => {
  it('that is at fault keeps anything from being written, and is reported by line and column', async () => {
    const { exitCode, err, html, md } = await build({
      'html/steps.hbs': '<p>\n  {{txet}}</p>\n{{#each steps}}{{/if}}\n',
    });
    expect([exitCode, html, md]).toEqual([1, undefined, undefined]);
    expect(err).toContain('templates/html/steps.hbs:3:16  error template/syntax');
    expect(err).toContain('nothing was written');
  });

  it.each([
    ['isn’t text', new Uint8Array([0xff, 0xfe, 0x41])],
    ['can’t be read', '{{#each parts}}'],
    ['asks for what isn’t there', '<article id="{{anchor}}">{{{titel}}}</article>'],
    ['is empty', ' \n'],
  ])('that %s gives way to jd’s in a draft', async (_, text) => {
    const plain = await build({}, '--allow-errors');
    const built = await build({ 'html/position.hbs': text }, '--allow-errors');
    expect(built.exitCode).toBe(0);
    expect(built.err).toContain('position.hbs:1:');
    const draft = built.html?.replace(/<aside class="stamp".*\n/, '').replace(/\s+/g, '');
    expect(draft).toBe(plain.html?.replace(/\s+/g, ''));
    expect((await build({ 'html/position.hbs': text })).exitCode).toBe(1);
  });

  it('that calls a faulty part of its own gives way with it in a draft', async () => {
    const plain = await build({}, '--allow-errors', '--format', 'html');
    const templates = {
      'html/chapter.hbs': '<section id="{{anchor}}">{{prose}}</section>\n',
      'html/position.hbs': asset('templates/html/position.hbs').replace('</header>', '</header>{{> motto}}'),
      'html/motto.hbs': '<p>{{titel}}</p>\n',
    };
    const built = await build(templates, '--allow-errors', '--format', 'html');
    expect([built.exitCode, built.err.includes('motto.hbs:1:6  error template/unknown-value')]).toEqual([0, true]);
    const draft = built.html?.replace(/<aside class="stamp".*\n/, '').replace(/\s+/g, '');
    expect(draft).toBe(plain.html?.replace(/\s+/g, ''));
  });

  it('that includes itself without end is reported in a sentence', async () => {
    const { exitCode, err } = await build({ 'html/contacts.hbs': '<p>{{> contacts}}</p>\n' });
    expect(exitCode).toBe(2);
    expect(err).toBe(
      'jd: the template `templates/html/contacts.hbs` calls itself without end; let it call itself only within a list\n',
    );
  });

  it('that breaks no rule is not reported', async () => {
    const host = openMemoryHost({
      ...workspace,
      '/work/jd.config.yaml': 'rules: { template/unused: off, template/lost-place: error }\n',
      '/work/templates/html/postion.hbs': 'x',
      '/work/templates/html/chapter.hbs': '<h2>{{title}}</h2>{{prose}}',
    });
    expect(await main(['validate', '--lang', 'en'], host)).toBe(1);
    expect(host.out()).toContain('chapter.hbs:1:1  error template/lost-place');
    expect(host.out()).not.toContain('postion');
  });
});

describe('a template that calls itself without end', () => {
  it.each([
    ['markdown/contents.hbs', '{{title}}{{> contents entries=contents}}'],
    ['html/contents.hbs', '{{> contents x=this}}'],
    ['html/contents.hbs', '{{#with this}}{{> contents entries=../this y=this}}{{/with}}'],
    [
      'html/position.hbs',
      '<i id="{{anchor}}"></i>{{#each parts}}<i id="{{anchor}}"></i>{{> position x=../this}}{{/each}}',
    ],
  ])('is reported in one sentence: %s %s', async (file, text) => {
    const { exitCode, err, files } = await build({ [file]: text });
    expect([1, 2]).toContain(exitCode);
    expect(err).not.toMatch(/RangeError|at .*\.ts/);
    expect(err).toContain(`templates/${file}`);
    expect(Object.keys(files)).toEqual([]);
  });
});
