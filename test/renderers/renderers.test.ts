import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formats } from '../../src/model/config.ts';
import { setHtml } from '../../src/renderers/html.ts';
import { renderers } from '../../src/renderers/index.ts';
import { asset } from '../support/asset.ts';
import { fillBook } from '../support/fill-book.ts';
import { attribute, type Element, listElements, named, readHtml, textOf } from '../support/read-html.ts';
import { books, html, listHeadings, markdown, render, show } from '../support/show-book.ts';

describe('renderers', () => {
  it('lists each format under its own name', async () => {
    for (const format of formats) expect((await renderers[format]()).name).toBe(format);
  });
});

describe.each(books)('the %s book', (_name, book) => {
  it.each([html, markdown])('is the same file twice, with one kind of line end ($name)', (renderer) => {
    const text = render(renderer, book);
    expect(render(renderer, book)).toBe(text);
    expect(text).not.toContain('\r');
    expect(text).toMatch(/[^\n]\n$/);
    expect(text.replace(/<script>[\s\S]*<\/script>/, '')).not.toMatch(/\[object|undefined|NaN|=>/);
  });

  it.each([html, markdown])('links only to places that are there, each once ($name)', (renderer) => {
    const elements = readHtml(renderer.name === 'md' ? `<!doctype html>${show(renderer, book)}` : show(renderer, book));
    const ids = elements.flatMap((element) => attribute(element, 'id') ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = named(elements, 'a')
      .flatMap((link) => attribute(link, 'href') ?? [])
      .filter((href) => href.startsWith('#'));
    expect(targets.length).toBeGreaterThan(10);
    for (const target of targets) expect(ids).toContain(decodeURIComponent(target.slice(1)));
  });

  it.each([html, markdown])('has its headings in order ($name)', (renderer) => {
    const levels = listHeadings(show(renderer, book)).map(({ tagName }) => Number(tagName[1]));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels[0]).toBe(1);
    levels.forEach((level, at) => {
      expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1);
    });
  });

  it('asks for nothing from outside and runs nothing', () => {
    const elements = readHtml(render(html, book));
    for (const name of [
      'link',
      'img',
      'iframe',
      'object',
      'embed',
      'base',
      'form',
      'foreignObject',
      'image',
      'use',
      'video',
      'audio',
    ])
      expect(named(elements, name)).toEqual([]);
    for (const { attrs } of elements) {
      for (const { name } of attrs) expect(name).not.toMatch(/^on|^src|^srcset$|^background$|^poster$/);
    }
    const style = named(elements, 'style').map(textOf).join('');
    expect(style).not.toMatch(/url\((?!["']?data:)|@import|image-set|src\(/i);
    const policy = named(elements, 'meta').find((meta) => attribute(meta, 'http-equiv') === 'Content-Security-Policy');
    expect(attribute(policy as Element, 'content')).toMatch(
      /^default-src 'none'; script-src 'sha256-[\w+/]+=*'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'$/,
    );
  });

  it('runs one script, which is jd’s own whatever the book says, and none where it is printed', () => {
    const elements = readHtml(render(html, book));
    const [script, ...others] = named(elements, 'script');
    expect(others).toEqual([]);
    const text = textOf(script as Element);
    const folder = new URL('../../templates/html/scripts/', import.meta.url);
    const own = readdirSync(folder).map((name) => asset(`templates/html/scripts/${name}`));
    expect(own.filter((part) => part.split('\n').length > 200)).toEqual([]);
    const lines = own.flatMap((part) => part.split('\n').map((line) => line.trim().replace(/^export /, '')));
    for (const line of text.trim().split('\n').slice(2, -1)) expect(lines).toContain(line);
    const { chart: _, ...parts } = book.parts;
    const hostile = readHtml(render(html, fillBook({ ...book, parts }, '</script><b>')));
    expect(named(hostile, 'script').map(textOf)).toEqual([text]);
    const policies = named(elements, 'meta').map((meta) => attribute(meta, 'content'));
    expect(policies.join('\n')).toContain(createHash('sha256').update(text).digest('base64'));
    expect(setHtml(book, asset, { style: '', pageOf: () => undefined }).text).not.toMatch(/<script|script-src/);
  });

  it('is one main part, with a language, a title and labelled tables', () => {
    const elements = readHtml(render(html, book));
    expect(named(elements, 'main')).toHaveLength(1);
    expect(named(elements, 'html').map((root) => attribute(root, 'lang'))).toEqual([book.language]);
    expect(named(elements, 'title').map(textOf)[0]).toBe(book.title);
    for (const table of named(elements, 'table')) {
      const inside = listElements(table.childNodes);
      expect(named(inside, 'caption').map(textOf).join('')).not.toBe('');
      for (const head of named(inside, 'th')) expect(attribute(head, 'scope')).toBeDefined();
    }
  });
});
