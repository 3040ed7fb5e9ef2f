import { describe, expect, it } from 'vitest';
import { writeHtml } from '../../src/renderers/html-text.ts';
import type { Inline } from '../../src/text/sentence/inline.ts';

const text = (written: string): Inline => ({ kind: 'text', text: written });
const link = (href: string, ...children: Inline[]): Inline => ({ kind: 'link', href, children });
const find = (anchor: string) => ({ here: '#here', there: 'other.html#there', 'a"b': '#a"b' })[anchor];
const write = (...inlines: Inline[]) => writeHtml(inlines, find, (anchor) => `(${anchor})`);

describe('a sentence as HTML', () => {
  it('has marks, and texts of which no sign is markup', () => {
    expect(write(text('甲 & '), { kind: 'code', text: '<b>' }, { kind: 'break' })).toBe(
      '甲 &amp; <code>&lt;b&gt;</code><br>',
    );
    expect(write({ kind: 'strong', children: [text('<'), { kind: 'emphasis', children: [text('é')] }] })).toBe(
      '<strong>&lt;<em>é</em></strong>',
    );
  });

  it('links to places that exist, with what follows its text only for those in the same document', () => {
    expect(write({ kind: 'reference', anchor: 'here', text: 'A<' })).toBe('<a href="#here">A&lt;(here)</a>');
    expect(write({ kind: 'reference', anchor: 'there', text: 'B' })).toBe('<a href="other.html#there">B</a>');
    expect(write(link('#here', text('C')))).toBe('<a href="#here">C(here)</a>');
    expect(write(link('#nowhere', text('D')))).toBe('D');
    expect(writeHtml([link('#here', text('E'))], find)).toBe('<a href="#here">E</a>');
  });

  it('leaves no attribute, and links to nothing that could run', () => {
    expect(write(link('https://a.example/"x', text('A')))).toBe(
      '<a href="https://a.example/&quot;x" rel="noopener noreferrer">A</a>',
    );
    expect(write(link('#a"b', text('B')))).toBe('<a href="#a&quot;b">B(a"b)</a>');
    expect(write(link('javascript:alert(1)', text('C')))).toBe('C');
  });
});
