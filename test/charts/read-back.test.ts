import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listOutline, outlineGraph } from '../../src/org/graph/outline.ts';
import { draw, drawUp } from '../support/draw-chart.ts';
import { draws } from '../support/draws.ts';
import { readDot, readMermaid } from '../support/read-drawings.ts';

const naughty = [
  'a"b',
  '`md`',
  '"`md`"',
  '<script>alert(1)</script>',
  '<b>',
  'a|b',
  'R&D',
  '&lt;',
  '&#35;',
  '#35;',
  '##[error]x',
  '##vso[task]x',
  '#quot;',
  'a;b',
  '%%{init: {"theme":"dark"}}%%',
  '%% comment',
  'end',
  'subgraph x',
  'direction TB',
  'a direction  LR b',
  'C4Context',
  'C4Container',
  'C4Dynamic x',
  'graph TD',
  '---',
  '---\ntitle: x\n---',
  'n0 --> n1',
  '"]',
  '"] --> n9["',
  ':::fault',
  'style n0 fill:#f00;',
  'classDef a:#b;',
  'click n0 call x()',
  '@{ shape: x }',
  'a\nb',
  ' edge ',
  '\u3000wide\u3000',
  '\\',
  '\\N',
  '\\"',
  'a\\',
  '\\n',
  '\\l',
  '1. one',
  '- one',
  '# h',
  '*b*',
  '_i_',
  '$$x$$',
  'ﬂ°°35¶ß',
  'straße 20°',
  '{}',
  '[]',
  '(())',
  '>x]',
  '[/x/]',
  'fa:fa-user',
  'href "x"',
  '客服部经理',
  '👩‍💻',
  '𠮷',
  'é',
  '\u200b',
  '',
  '\ufeff',
  'x-',
  '--',
  '->',
  '/*',
  '//',
  '/* c */',
  '<<b>>',
  '#',
  'node',
  'strict',
  'default',
  'o',
  'x',
  'v',
];
const readers = { mermaid: readMermaid, dot: readDot };

describe.each(['mermaid', 'dot'] as const)('%s', (name) => {
  it.each(naughty)('reads back a title such as %j', async (title) => {
    const { labels } = await readers[name](
      await draw(
        name,
        drawUp([
          { id: 'a', title },
          { id: 'b', code: title, reportsTo: 'a' },
        ]),
      ),
    );
    const seen = title.replace('\u200b', '\\u{200b}').replace('\ufeff', '\\u{feff}');
    expect([...labels.values()]).toEqual([seen, `${seen} title of b`]);
  });

  it.each(['a\r\nb', 'a\rb', 'a\nb'])('ends a line once for %j', async (title) => {
    const { labels } = await readers[name](await draw(name, drawUp([{ id: 'a', title }])));
    expect([...labels.values()]).toEqual(['a\nb']);
  });

  it('shows what would steer a terminal', async () => {
    const { labels } = await readers[name](await draw(name, drawUp([{ id: 'a', title: 'a\u001bb\ud800\u202e' }])));
    expect([...labels.values()]).toEqual(['a\\u{1b}b\\u{d800}\\u{202e}']);
  });

  it.each(['客', 'W', 'Щ', '"', '客 '])('has titles of 200 characters whole: %j', async (sign) => {
    const titles = [64, 200].map((length) => `首${sign.repeat(200)}`.slice(0, length - 1).concat('尾'));
    const graph = drawUp(titles.map((title, at) => ({ id: `p${at}`, title, reportsTo: null, dottedLineTo: [] })));
    const { labels: drawn } = await readers[name](await draw(name, graph));
    expect([...drawn.values()].sort()).toEqual([...titles].sort());
  });

  it('reads back whatever the organisation is', async () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'end', 'graph', 'n0'];
    const text = fc.oneof(fc.constantFrom(...naughty), fc.string({ unit: 'grapheme' }), fc.string());
    const drafts = fc.uniqueArray(
      fc.record({
        id: fc.constantFrom(...ids),
        title: fc.option(
          text.filter(
            (title) => !/[\p{Cc}\p{Cs}\u2028-\u202e\u200b\u200e\u200f\u061c\u2060\u2066-\u2069\ufeff]/u.test(title),
          ),
          { freq: 8 },
        ),
        reportsTo: fc.option(fc.constantFrom(...ids)),
        dottedLineTo: fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 2 }),
      }),
      { selector: ({ id }) => id, minLength: 1 },
    );
    await fc.assert(
      fc.asyncProperty(drafts, async (records) => {
        const graph = drawUp(
          records.map((record) => (record.title === null ? { ...record, reportsTo: null } : record)),
        );
        const outline = outlineGraph(graph);
        const drawn = await readers[name](await draw(name, graph));
        const order = listOutline(outline);
        const boxOf = new Map(order.map(({ id }, index) => [id, `n${index}`]));
        expect(drawn.labels.size).toBe(graph.nodes.length);
        for (const node of order) {
          const [label = ''] = [drawn.labels.get(boxOf.get(node.id) ?? '')];
          const title = node.title ?? node.id;
          if (node.standing === 'in-cycle' || node.standing === 'dangling')
            expect(label.startsWith(`${title}\n`)).toBe(true);
          else expect(label).toBe(title);
        }
        const solid = order.flatMap(({ id, reportsTo }) =>
          reportsTo ? [`${boxOf.get(reportsTo)} ${boxOf.get(id)}`] : [],
        );
        const dotted = order.flatMap(({ id, dottedLineTo }) =>
          dottedLineTo.filter((to) => boxOf.has(to)).map((to) => `${boxOf.get(to)} ${boxOf.get(id)}`),
        );
        expect([...drawn.solid].sort()).toEqual(solid.sort());
        expect([...drawn.dotted].sort()).toEqual(dotted.sort());
        const titles = {
          rooted: '',
          cycle: /^cycle: .+ → /,
          dangling: /^unknown superior$/,
          broken: /^unreadable file$/,
        };
        const faulty = outline.filter(({ kind }) => kind !== 'rooted');
        expect(drawn.clusters).toHaveLength(faulty.length);
        faulty.forEach((group, index) => {
          expect(drawn.clusters[index]?.[0]).toMatch(titles[group.kind]);
          expect(drawn.clusters[index]?.[1]).toBe(listOutline([group]).length);
        });
      }),
      { numRuns: draws(25) },
    );
  });
});
