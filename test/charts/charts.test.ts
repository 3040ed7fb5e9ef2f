import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import DOMPurify from 'dompurify';
import fc from 'fast-check';
import mermaid from 'mermaid';
import { parseFragment } from 'parse5';
import { fromDot } from 'ts-graphviz';
import { describe, expect, it } from 'vitest';
import type { ChartName, Drawing } from '../../src/charts/chart.ts';
import { measureText, type } from '../../src/charts/drawing/measure.ts';
import { charts } from '../../src/charts/index.ts';
import { svgChart } from '../../src/charts/svg.ts';
import { composeHandbook } from '../../src/handbook/compose.ts';
import { english } from '../../src/languages/en/index.ts';
import type { ChartLabels } from '../../src/languages/report-labels.ts';
import { brokenFile, none, unknown, walkChains } from '../../src/org/graph/chains.ts';
import type { OrgGraph, OrgNode } from '../../src/org/graph/graph.ts';
import { outlineGraph } from '../../src/org/graph/outline.ts';
import { setMarkdown } from '../../src/renderers/markdown.ts';
import { compareText } from '../../src/text/text.ts';
import { makeOrganisation } from '../support/organisation.ts';
import { processorTime } from '../support/processor-time.ts';
import { attribute, type Element, listElements, readHtml, textOf } from '../support/read-html.ts';
import { compileFiles } from '../support/workspace.ts';

const labels: ChartLabels = {
  title: 'chart',
  cycle: 'cycle',
  dangling: 'unknown superior',
  broken: 'unreadable file',
  external: 'external',
  departments: 'departments',
  positions: (count) => `${count} positions`,
  span: (count) => `${count} below`,
  dotted: (titles) => `dotted to ${titles.join(' + ')}`,
  hidden: (count) => `${count} more below`,
  reportsInCycle: (superior) => `reports to ${superior}, in a cycle`,
  unknownSuperior: (reference) => `reports to ${reference}, whom nobody is`,
};

type Draft = { id: string } & Partial<Omit<OrgNode, 'id'>>;

/** The graph of nodes that name their superiors; one who isn't there dangles, a node without a title is broken. */
function drawUp(drafts: readonly Draft[]): OrgGraph {
  const sorted = [...drafts].sort((a, b) => compareText(a.id, b.id));
  const indexOf = new Map(sorted.map(({ id }, index) => [id, index]));
  const superiors = Int32Array.from(sorted, ({ title, reportsTo = null }) => {
    if (title === null) return brokenFile;
    return reportsTo === null ? none : (indexOf.get(reportsTo) ?? unknown);
  });
  const { depths, standings, cycles } = walkChains(superiors);
  const reports = new Map<string, string[]>();
  for (const { id, reportsTo } of sorted) {
    if (!reportsTo || !indexOf.has(reportsTo)) continue;
    const known = reports.get(reportsTo);
    if (known) known.push(id);
    else reports.set(reportsTo, [id]);
  }
  const nodes = sorted.map(
    (draft, index): OrgNode => ({
      code: null,
      title: `title of ${draft.id}`,
      department: null,
      file: `positions/${draft.id}.yaml`,
      external: false,
      dottedLineTo: [],
      span: reports.get(draft.id)?.length ?? 0,
      depth: depths[index] || null,
      standing: standings[index] ?? 'rooted',
      ...draft,
      reportsTo: draft.reportsTo && indexOf.has(draft.reportsTo) ? draft.reportsTo : null,
    }),
  );
  return {
    nodes,
    byId: new Map(nodes.map((node) => [node.id, node])),
    reports,
    roots: nodes.filter(({ depth }) => depth === 1).map(({ id }) => id),
    cycles: cycles.map((cycle) => cycle.map((index) => sorted[index]?.id ?? '')),
    dangling: sorted
      .filter((_, index) => standings[index] === 'dangling')
      .map(({ id, reportsTo }) => ({ position: id, reference: reportsTo ?? '', suggestions: ['a'] })),
    duplicates: [],
  };
}

async function draw(name: ChartName, graph: OrgGraph, choice: Partial<Drawing> & { depth?: number } = {}) {
  const { depth = Number.POSITIVE_INFINITY, ...rest } = choice;
  const chart = await charts[name]();
  expect(chart.name).toBe(name);
  return chart.draw({ graph, outline: outlineGraph(graph, { depth }), labels, colour: 0, ...rest });
}

const department = '客服部';
const hotel = drawUp([
  { id: 'gm', title: '总经理', external: true, file: null },
  { id: 'head', code: '客-001', title: '客服部经理', department, reportsTo: 'gm' },
  { id: 'lead', code: '客-002', title: '客服主管', department, reportsTo: 'head' },
  { id: 'desk', code: '客-003', title: '前台', department, reportsTo: 'lead', dottedLineTo: ['guard'] },
  { id: 'guide', code: '客-004', title: '解说员 VIP', department, reportsTo: 'lead' },
  { id: 'guard', code: '安-001', title: '保安', department: '安保部', reportsTo: 'head' },
  { id: 'lost', title: 'Lost', department, reportsTo: '客户主管' },
  { id: 'below', title: 'Below', department, reportsTo: 'lost' },
  { id: 'x', title: 'X', department, reportsTo: 'y' },
  { id: 'y', title: 'Y', department, reportsTo: 'x' },
  { id: 'z', title: 'Z', department, reportsTo: 'y' },
  { id: 'torn', title: null },
]);

describe('tree', () => {
  it('draws everyone, faulty parts in groups of their own, spans in a column', async () => {
    expect(await draw('tree', hotel)).toBe(
      `
总经理 · external              [1 below]
└─ 客-001 客服部经理 · 客服部  [2 below]
   ├─ 安-001 保安 · 安保部
   └─ 客-002 客服主管          [2 below]
      ├─ 客-003 前台 · dotted to 保安
      └─ 客-004 解说员 VIP

cycle: x → y → x
X · 客服部                     [1 below]  reports to y, in a cycle
Y · 客服部                     [2 below]  reports to x, in a cycle
└─ Z

unknown superior
Lost · 客服部                  [1 below]  reports to 客户主管, whom nobody is
└─ Below

unreadable file
torn
`.slice(1),
    );
  });

  it('says how many the depth leaves out', async () => {
    const rooted = drawUp(hotel.nodes.filter(({ standing }) => standing === 'rooted'));
    expect(await draw('tree', rooted, { depth: 2 })).toBe(
      `
总经理 · external              [1 below]
└─ 客-001 客服部经理 · 客服部  [2 below]
   └─ … 4 more below
`.slice(1),
    );
  });

  it('colours what is wrong, by an instance of its own', async () => {
    const coloured = await draw('tree', hotel, { colour: 1 });
    expect(coloured).toContain('\u001b[31mcycle: x → y → x\u001b[39m');
    expect(coloured).toContain('\u001b[31mreports to 客户主管, whom nobody is\u001b[39m');
    expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(await draw('tree', hotel));
  });

  it('spells out ten edges of a long cycle', async () => {
    const ring = Array.from({ length: 15 }, (_, at) => ({ id: `p${at + 10}`, reportsTo: `p${((at + 1) % 15) + 10}` }));
    const [heading] = (await draw('tree', drawUp(ring))).split('\n');
    expect(heading).toBe('cycle: p10 → p11 → p12 → p13 → p14 → p15 → p16 → p17 → p18 → p19 → … (+5) → p10');
  });

  it('numbers the levels of a deep chain instead of indenting them', async () => {
    const chain = Array.from({ length: 3000 }, (_, at) => ({
      id: `p${at}`,
      ...(at > 0 && { reportsTo: `p${at - 1}` }),
    }));
    const lines = (await draw('tree', drawUp(chain))).split('\n');
    expect(lines[40]).toBe(`${' '.repeat(117)}└─ title of p40  [1 below]`);
    expect(lines[41]).toBe(`${' '.repeat(120)}⋯ 42 title of p41  [1 below]`);
    expect(lines[2999]).toBe(`${' '.repeat(120)}⋯ 3000 title of p2999`);
  });

  it('keeps names from steering the terminal', async () => {
    const graph = drawUp([{ id: 'a', title: 'a\u001b[2J\nb\u202e', department: 'd\u009b' }]);
    expect(await draw('tree', graph)).toBe('a\\u{1b}[2J⏎b\\u{202e} · d\\u{9b}\n');
  });

  it('stays quick at a hundred thousand', async () => {
    const graph = drawUp(
      Array.from({ length: 100_000 }, (_, at) => ({
        id: `p${String(at).padStart(6, '0')}`,
        title: `客服专员 ${at}`,
        ...(at > 0 && { reportsTo: `p${String(Math.floor((at - 1) / 8)).padStart(6, '0')}` }),
      })),
    );
    const outline = outlineGraph(graph);
    const { draw: print } = await charts.tree();
    const start = processorTime();
    const tree = print({ graph, outline, labels, colour: 0 });
    expect(processorTime() - start).toBeLessThan(2000);
    expect(tree.split('\n')).toHaveLength(100_001);
  }, 20_000);
});

describe('json', () => {
  const schema = JSON.parse(readFileSync(new URL('../../schemas/graph-output.schema.json', import.meta.url), 'utf8'));

  it('is what its schema says, keys in order', async () => {
    const text = await draw('json', hotel);
    const output = JSON.parse(text);
    const valid = new Ajv({ strict: false }).compile(schema);
    expect(valid(output), JSON.stringify(valid.errors)).toBe(true);
    expect(text.endsWith('\n}\n')).toBe(true);
    expect(Object.keys(output)).toEqual(['version', 'positions', 'roots', 'cycles', 'dangling', 'duplicates']);
    expect(Object.keys(output.positions[0]).join(' ')).toBe(
      'id code title department file external reportsTo dottedLineTo depth span standing',
    );
    expect(output.positions).toHaveLength(12);
    expect(output.cycles).toEqual([['x', 'y']]);
    expect(output.dangling).toEqual([{ position: 'lost', reference: '客户主管', suggestions: ['a'] }]);
  });
});

interface Drawn {
  /** Label by node id, of each cluster by its title. */
  readonly labels: ReadonlyMap<string, string>;
  readonly solid: readonly string[];
  readonly dotted: readonly string[];
  readonly clusters: readonly (readonly [title: string, members: number])[];
}

// Without a document DOMPurify is an empty shell; labels hold nothing that it would touch, which readMermaid asserts.
Object.assign(DOMPurify, { addHook: () => {}, sanitize: (text: string) => text });

interface FlowDb {
  getVertices(): Map<string, { text: string; classes: string[] }>;
  getEdges(): { start: string; end: string; stroke: string }[];
  getSubGraphs(): { title: string; nodes: string[] }[];
}

async function readMermaid(text: string): Promise<Drawn> {
  await mermaid.parse(text);
  const { db } = await mermaid.mermaidAPI.getDiagramFromText(text);
  const flow = db as unknown as FlowDb;
  const decode = (stored: string) => {
    expect(stored.replaceAll('<br/>', '')).not.toMatch(/[<>&]/);
    const html = stored.replaceAll('<br/>', '\n').replace(/ﬂ°°/g, '&#').replace(/ﬂ°/g, '&').replace(/¶ß/g, ';');
    return parseFragment(html)
      .childNodes.map((node) => ('value' in node ? node.value : `<${node.nodeName}>`))
      .join('');
  };
  const edges = (stroke: string) =>
    flow
      .getEdges()
      .filter((edge) => edge.stroke === stroke)
      .map(({ start, end }) => `${start} ${end}`);
  return {
    labels: new Map([...flow.getVertices()].map(([id, vertex]) => [id, decode(vertex.text)])),
    solid: edges('normal'),
    dotted: edges('dotted'),
    clusters: flow.getSubGraphs().map(({ title, nodes }) => [decode(title), nodes.length] as const),
  };
}

/** What Graphviz makes of a label: entities, then its backslash escapes. */
function decodeDotLabel(label: string): string {
  const known = new Map([['&amp;', '&']]);
  return label
    .replace(/&#?\w+;/g, (entity) => known.get(entity) ?? `<${entity}>`)
    .replace(/\\(.)/gs, (sequence, sign) => (sign === '\\' ? '\\' : sign === 'n' ? '\n' : `<${sequence}>`));
}

async function readDot(text: string): Promise<Drawn> {
  const graph = fromDot(text);
  const boxes = [...graph.nodes, ...graph.subgraphs.flatMap(({ nodes }) => nodes)];
  const edges = (dotted: boolean) =>
    graph.edges
      .filter(({ attributes }) => (attributes.get('style') === 'dotted') === dotted)
      .map(({ targets }) => targets.map((target) => ('id' in target ? target.id : '?')).join(' '));
  return {
    labels: new Map(boxes.map((node) => [node.id, decodeDotLabel(node.attributes.get('label') ?? '')])),
    solid: edges(false),
    dotted: edges(true),
    clusters: graph.subgraphs.map(
      (cluster) => [decodeDotLabel(cluster.get('label') ?? ''), cluster.nodes.length] as const,
    ),
  };
}

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
        const order = outline.flatMap(({ rows }) => rows.map(({ node }) => node));
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
        faulty.forEach(({ kind, rows }, index) => {
          expect(drawn.clusters[index]?.[0]).toMatch(titles[kind]);
          expect(drawn.clusters[index]?.[1]).toBe(rows.length);
        });
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});

describe('mermaid', () => {
  it('is a flowchart whose sources a person can read', async () => {
    expect(await draw('mermaid', hotel, { depth: 2 })).toBe(
      `
flowchart TD
  n0["总经理"]:::external
  n1["客-001 客服部经理<br/>… 4 more below"]
  subgraph g1["cycle#58; x → y → x"]
    n2["X<br/>reports to y, in a cycle"]:::fault
    n3["Y<br/>reports to x, in a cycle"]:::fault
    n4["Z"]
  end
  subgraph g2["unknown superior"]
    n5["Lost<br/>reports to 客户主管, whom nobody is"]:::fault
    n6["Below"]
  end
  subgraph g3["unreadable file"]
    n7["torn"]:::fault
  end
  n0 --> n1
  n3 --> n2
  n2 --> n3
  n3 --> n4
  n5 --> n6
  classDef external stroke-dasharray:4 3
  classDef fault stroke:#c00,color:#c00
`.slice(1),
    );
  });
});

describe('dot', () => {
  it('is a digraph', async () => {
    expect(await draw('dot', hotel, { depth: 2 })).toBe(
      String.raw`
digraph {
  rankdir=TB
  graph [fontname="sans-serif"]
  node [fontname="sans-serif", shape=box]
  edge [fontname="sans-serif"]
  n0 [label="总经理", style=dashed]
  n1 [label="客-001 客服部经理\n… 4 more below"]
  subgraph cluster_1 {
    label="cycle: x → y → x"
    color=red
    n2 [label="X\nreports to y, in a cycle", color=red, fontcolor=red]
    n3 [label="Y\nreports to x, in a cycle", color=red, fontcolor=red]
    n4 [label="Z"]
  }
  subgraph cluster_2 {
    label="unknown superior"
    color=red
    n5 [label="Lost\nreports to 客户主管, whom nobody is", color=red, fontcolor=red]
    n6 [label="Below"]
  }
  subgraph cluster_3 {
    label="unreadable file"
    color=red
    n7 [label="torn", color=red, fontcolor=red]
  }
  n0 -> n1
  n3 -> n2
  n2 -> n3
  n3 -> n4
  n5 -> n6
}
`.slice(1),
    );
  });
});

describe('a functional superior', () => {
  const files = {
    'positions/head.yaml': 'title: Head\ndepartment: D\nreportsTo: null\n',
    'positions/trainer.yaml': 'title: Trainer\ndepartment: D\nreportsTo: head\n',
    'positions/clerk.yaml': 'title: Clerk\ndepartment: D\nreportsTo: head\ndottedLineTo: [trainer, Head]\n',
  };

  it('stands in the tree behind the name, and in the Markdown as a link', async () => {
    const compilation = compileFiles(files);
    const { treeChart } = await import('../../src/charts/tree.ts');
    const { graph } = compilation;
    const tree = treeChart.draw({ graph, outline: outlineGraph(graph), labels, colour: 0 });
    expect(tree).toContain('├─ Clerk · dotted to Trainer + Head\n');
    const book = composeHandbook(compilation, english, false);
    const asset = (name: string) => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
    expect(setMarkdown(book, asset).text).toContain(
      '[**Clerk**](#position-clerk) · Dotted line to: [Trainer](#position-trainer), [Head](#position-head)\n',
    );
  });
});

describe('an SVG by itself', () => {
  const draw = (files: Record<string, string>): Element[] => {
    const { graph } = compileFiles(files);
    const text = svgChart.draw({ graph, outline: outlineGraph(graph), labels, colour: 0 });
    return readHtml(`<!doctype html><title>t</title>${text}`);
  };
  const named = (elements: readonly Element[], name: string): Element[] =>
    elements.filter((element) => attribute(element, 'class')?.split(' ').includes(name));

  it.each([
    [8, 1],
    [150, 6],
    [1500, 40],
    [5000, 100],
  ])('of %i positions in %i departments shows everyone once, no wider than a wall', (positions, departments) => {
    const elements = draw(makeOrganisation({ positions, departments }));
    expect(named(elements, 'position')).toHaveLength(positions);
    const [drawing] = elements.filter(({ tagName }) => tagName === 'svg');
    expect(Number(drawing && attribute(drawing, 'width'))).toBeLessThanOrEqual(2500);
    const boxes = named(elements, 'department');
    expect(boxes.length === 0 || boxes.length === departments).toBe(true);
    const places = new Set(elements.flatMap((element) => attribute(element, 'id') ?? []));
    for (const box of boxes) expect(places).toContain((attribute(box, 'href') ?? '').slice(1));
  });

  it('leads from each department to its own drawing, under its name', () => {
    const elements = draw(makeOrganisation({ positions: 1500, departments: 40 }));
    const titles = named(elements, 'group').map(textOf);
    expect(titles).toEqual(['departments', ...Array.from({ length: 40 }, (_, at) => `Department ${at + 1}`)]);
    for (const box of named(elements, 'department')) {
      const panel = elements.find((element) => `#${attribute(element, 'id')}` === attribute(box, 'href'));
      const [title] = named(listElements(panel?.childNodes ?? []), 'group');
      const name = named(listElements(box.childNodes), 'title').map(textOf).join('');
      expect(name).toBe(title && textOf(title).replace(/\s+/g, name.includes(' ') ? ' ' : ''));
    }
  });

  it('leads there too where other groups stand before, and cuts no title', () => {
    const long = (letter: string): string => letter.repeat(45);
    const elements = draw({
      'positions/root.yaml': 'title: Root\ndepartment: Board\nreportsTo: null\n',
      [`positions/${long('a')}.yaml`]: `title: A\ndepartment: D\nreportsTo: ${long('b')}\n`,
      [`positions/${long('b')}.yaml`]: `title: B\ndepartment: D\nreportsTo: ${long('a')}\n`,
      ...Object.fromEntries(
        Object.entries(makeOrganisation({ positions: 1500, departments: 6 })).map(([file, text]) => [
          file,
          text.replace('reportsTo: null', 'reportsTo: nobody'),
        ]),
      ),
    });
    const boxes = named(elements, 'department');
    expect(boxes).toHaveLength(6);
    for (const box of boxes) {
      const panel = elements.find((element) => `#${attribute(element, 'id')}` === attribute(box, 'href'));
      const [title] = named(listElements(panel?.childNodes ?? []), 'group').map(textOf);
      expect(title).toMatch(/^Department \d$/);
      expect(named(listElements(box.childNodes), 'title').map(textOf).join(' ')).toBe(title);
    }
    const [drawing] = elements.filter(({ tagName }) => tagName === 'svg');
    const cycle = named(elements, 'group').find((element) => textOf(element).startsWith('cycle'));
    expect(textOf(cycle ?? ({} as Element)).length).toBeGreaterThan(120);
    const end = Number(cycle && attribute(cycle, 'x')) + measureText(textOf(cycle ?? ({} as Element))) * type.title;
    expect(Number(drawing && attribute(drawing, 'width'))).toBeGreaterThanOrEqual(end);
  });

  it('draws a small one whole, the faulty parts under their name', () => {
    const whole = draw(makeOrganisation({ positions: 8, departments: 2 }));
    expect(named(whole, 'group')).toEqual([]);
    const faulty = draw({
      'positions/a.yaml': 'title: A\ndepartment: D\nreportsTo: b\n',
      'positions/b.yaml': 'title: B\ndepartment: D\nreportsTo: a\n',
      'positions/c.yaml': 'title: C\ndepartment: D\nreportsTo: nobody\n',
    });
    expect(named(faulty, 'group').map(textOf)).toEqual(['cycle: a → b → a', 'unknown superior']);
    expect(named(faulty, 'faulty').length).toBeGreaterThan(2);
  });
});
