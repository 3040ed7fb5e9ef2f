import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { asset } from './support/asset.ts';
import { runJd, service } from './support/run.ts';

/** The files that a guide shows: the last one named before a fence, and what is in the fence. */
function readShown(name: string): { name: string; text: string }[] {
  const guide = readFileSync(new URL(`../docs/${name}`, import.meta.url), 'utf8');
  return [...guide.matchAll(/```(?:handlebars|css)\n([\s\S]*?)```/g)].map(({ 1: text = '', index }) => {
    const [path = ''] = [...guide.slice(0, index).matchAll(/`(templates\/html\/[\w/.]+)`/g)]
      .map(([, found]) => found)
      .slice(-1);
    return { name: path, text };
  });
}

const form = 'templates/html/position.hbs';

describe('the guide to templates', () => {
  const shown = readShown('templates.md');
  const textOf = (path: string): string => shown.find(({ name }) => name === path)?.text ?? '';

  it('shows jd’s own template of a form, with one more line', () => {
    const added = '{{> whereabouts}}\n';
    expect(textOf(form)).toContain(added);
    expect(asset(form)).toContain(textOf(form).replace(added, ''));
  });

  it('shows templates and a style that can be used as they are', async () => {
    expect(shown.map(({ name }) => name.replace('templates/html/', ''))).toEqual([
      'position.hbs',
      'whereabouts.hbs',
      'styles/own.css',
      'here.hbs',
    ]);
    const own = asset(form).replace(textOf(form).replace('{{> whereabouts}}\n', ''), textOf(form));
    const files = Object.fromEntries(shown.map(({ name, text }) => [`/work/${name}`, name === form ? own : text]));
    const {
      exitCode,
      err,
      files: built,
    } = await runJd(['build', '--format', 'html', '--lang', 'en'], {
      ...service,
      ...files,
    });
    expect([exitCode, err]).toEqual([0, '']);
    const html = String(built['/work/dist/handbook.html']);
    expect(html).toContain('.whereabouts { color: var(--muted)');
    expect(html).toMatch(/<p class="whereabouts">[^<]+Service<\/p>/);
    expect(html).toMatch(/<p class="way"><a href="#position-head">.*<\/a> \/ Agent<\/p>/);
    expect(html).not.toContain('class="here"');
  });

  it('shows the same in Chinese, with names in a row as Chinese writes them', () => {
    const chinese = readShown('templates.zh-CN.md');
    expect(chinese.map(({ name, text }) => ({ name, text: text.replaceAll('、', ', ') }))).toEqual(shown);
  });
});
