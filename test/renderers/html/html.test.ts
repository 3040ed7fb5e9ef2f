import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChartEntry } from '../../../src/handbook/chart.ts';
import { contrastOf, derivePalette } from '../../../src/renderers/accent.ts';
import { type ChartBranch, nestChart } from '../../../src/renderers/layout.ts';
import { asset } from '../../support/asset.ts';
import { growWith } from '../../support/box-tree.ts';
import { attribute, readHtml, textOf } from '../../support/read-html.ts';
import { sampleBook } from '../../support/sample-book.ts';
import { html, listHtml, markdown, render, show } from '../../support/show-book.ts';

describe('html', () => {
  const small = { ...sampleBook, parts: { departments: sampleBook.parts.departments ?? [] } };

  it('draws two shares that make a whole, and only says others', () => {
    const elements = readHtml(render(html, sampleBook));
    const named = (name: string) => elements.filter((element) => attribute(element, 'class') === name);
    // 客-005 says 10 and 95.
    expect(named('bar')).toHaveLength(7);
    expect(named('bar').map(textOf).join('')).toBe('');
    expect(named('shares').map(textOf)).toContain('对内 20%对外 80%');
    expect(named('shares').map(textOf)).toContain('对内 3%对外 97%');
    expect(render(html, sampleBook)).toContain('<dt>对内<span class="share"> 10%</span></dt>');
  });

  it('refuses what would end a style or leave it', () => {
    expect(() => render(html, { ...small, accent: 'red;}body{x:url(http://a)}' })).toThrow(/#rrggbb/);
    expect(() => render(html, { ...small, paper: 'A4}body{' })).toThrow(/paper/);
    expect(() => html.set(small, (name) => (name.endsWith('.css') ? 'a{}</style><b>' : asset(name)))).toThrow(
      /styles\/base\.css/,
    );
  });

  it('nests a chart only so deep', () => {
    const chain = Array.from({ length: 500 }, (_, at) => at - 1);
    const trees = growWith(
      chain,
      (at): ChartEntry => ({ id: `p${at}`, title: `${at}`, external: true, dottedLineTo: [], dotted: [] }),
    );
    const depth = (list: readonly ChartBranch[]): number => 1 + Math.max(-1, ...list.map(({ below }) => depth(below)));
    expect(depth(nestChart(trees, new Set(), 30))).toBe(30);
    const page = show(markdown, {
      ...sampleBook,
      parts: { ...sampleBook.parts, chart: { groups: [{ kind: 'rooted', trees }], figures: () => [] } },
    });
    expect(
      listHtml(page).filter((element) => element.tagName === 'li' && /^\s*499\s*$/.test(textOf(element))),
    ).toHaveLength(1);
  });

  it('gives every accent enough contrast, light and dark', () => {
    const colour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);
    fc.assert(
      fc.property(colour, (accent) => {
        for (const [ground, paper, ink, muted] of [
          ['light', '#ffffff', '#1d2129', '#59626f'],
          ['dark', '#14181d', '#e2e6eb', '#a3adb9'],
        ] as const) {
          const { accent: shown, tint, pale } = derivePalette(accent, ground);
          for (const [front, back] of [
            [shown, paper],
            [shown, tint],
            [ink, pale],
            [ink, tint],
            [muted, tint],
          ] as const) {
            expect(contrastOf(front, back), `${accent} ${front} on ${back}`).toBeGreaterThanOrEqual(4.5);
          }
        }
      }),
    );
  });

  it('leaves links that lead nowhere as words', () => {
    const [first] = small.parts.departments ?? [];
    const page = render(html, {
      ...small,
      parts: {
        departments: first
          ? [
              {
                ...first,
                mission: [
                  { kind: 'reference', anchor: 'position-nobody', text: '无人' },
                  { kind: 'link', href: 'javascript:alert(1)', children: [{ kind: 'text', text: '坏' }] },
                ],
              },
            ]
          : [],
      },
    });
    expect(page).toContain('<p class="mission">无人坏</p>');
  });
});

describe('templates', () => {
  const change = (name: string, text: string) => (asked: string) => (asked === name ? text : asset(asked));

  it.each([
    ['{{titel}}', /template `templates\/html\/position\.hbs`: "titel" not defined/],
    ['{{#if title}}', /template `templates\/html\/position\.hbs`: Parse error/],
    [
      '{{#each prats}}{{/each}}',
      /template `templates\/html\/position\.hbs`: `each` is given something that is no list/,
    ],
    ['{{log title}}', /unknown helper log/],
    ['{{lookup this "title"}}', /unknown helper lookup/],
    ['{{constructor.name}}', /"name" not defined in undefined/],
    ['{{> nothing}}', /partial nothing could not be found/],
  ])('says what is wrong with %j', (text, message) => {
    expect(() => html.set(sampleBook, change('templates/html/position.hbs', text))).toThrow(message);
  });
});
