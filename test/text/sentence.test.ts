import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSentence } from '../../src/text/sentence/index.ts';
import type { Inline } from '../../src/text/sentence/inline.ts';
import { isSafeLink, plainText } from '../../src/text/sentence/plain.ts';
import { naughtyPieces } from '../support/naughty.ts';

const text = (words: string): Inline => ({ kind: 'text', text: words });

describe('parseSentence', () => {
  it.each<[string, Inline[]]>([
    ['', []],
    ['  \n ', []],
    [' 及时。 ', [text('及时。')]],
    ['1. 首问负责', [text('1. 首问负责')]],
    ['- a', [text('- a')]],
    [
      'a **b** *c*',
      [text('a '), { kind: 'strong', children: [text('b')] }, text(' '), { kind: 'emphasis', children: [text('c')] }],
    ],
    ['`a|b`', [{ kind: 'code', text: 'a|b' }]],
    ['甲\n乙', [text('甲'), { kind: 'break' }, text('乙')]],
    ['甲\\\n乙  \n丙', [text('甲'), { kind: 'break' }, text('乙'), { kind: 'break' }, text('丙')]],
    ['[网](https://a.example/x "t")', [{ kind: 'link', href: 'https://a.example/x', children: [text('网')] }]],
    ['<mailto:a@b.example>', [{ kind: 'link', href: 'mailto:a@b.example', children: [text('mailto:a@b.example')] }]],
    ['[上](#客服主管)', [{ kind: 'link', href: '#客服主管', children: [text('上')] }]],
    ['[](http://a.example)', [{ kind: 'link', href: 'http://a.example', children: [text('http://a.example')] }]],
    ['http://a.example', [text('http://a.example')]],
    ['&lt;b&gt; \\*x\\*', [text('&lt;b&gt; *x*')]],
    ['<b onclick=x>a</b> <!-- c -->', [text('<b onclick=x>a</b> <!-- c -->')]],
    ['[a]: http://a.example', [text('[a]: http://a.example')]],
  ])('reads %j', (sentence, inlines) => {
    expect(parseSentence(sentence)).toEqual(inlines);
  });

  it.each([
    '[a](javascript:alert(1))',
    '[a](JaVaScRiPt:x)',
    '[a](data:text/html,x)',
    '[a](file:///etc/passwd)',
    '[a](//evil.example)',
    '[a](vbscript:x)',
    '[a](../x.md)',
    '<javascript:x>',
    '<data:x>',
  ])('leaves %j as it is written', (sentence) => {
    expect(parseSentence(sentence)).toEqual([text(sentence)]);
  });

  it.each([
    '![图](http://evil.example/x.png)',
    '![a *b* `c`](data:x) d',
    '![](x.png)',
    '![a](javascript:x "t")',
    '![a ![b](c) d](e)',
  ])('loads no image and leaves %j as it is written', (sentence) => {
    expect(parseSentence(sentence)).toEqual([text(sentence)]);
  });

  it('gives only safe links, joined texts and no empty ones, whatever it reads', () => {
    const check = (inlines: readonly Inline[]): void => {
      inlines.forEach((inline, at) => {
        if (inline.kind === 'link') expect(isSafeLink(inline.href)).toBe(true);
        if (inline.kind === 'text') {
          expect(inline.text).not.toBe('');
          expect(inlines[at + 1]?.kind).not.toBe('text');
          expect(inline.text).not.toContain('\n');
        }
        if ('children' in inline) check(inline.children);
      });
    };
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...naughtyPieces), { maxLength: 30 }), (pieces) =>
        check(parseSentence(pieces.join(''))),
      ),
      { numRuns: 2000 },
    );
  });

  it('keeps a text without special signs whole', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (words) => {
        fc.pre(!/[\\`*_![\]<&\n\r\0]/.test(words));
        expect(plainText(parseSentence(words))).toBe(words.trim());
      }),
    );
  });
});
