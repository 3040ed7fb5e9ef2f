import { describe, expect, it } from 'vitest';
import { composeHandbook } from '../../src/handbook/compose.ts';
import { english } from '../../src/languages/en/index.ts';
import { outlineGraph } from '../../src/org/graph/outline.ts';
import { setMarkdown } from '../../src/renderers/markdown.ts';
import { asset } from '../support/asset.ts';
import { draw, drawUp, hotel, labels } from '../support/draw-chart.ts';
import { compileFiles } from '../support/workspace.ts';

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
});

describe('a functional superior', () => {
  const files = {
    'positions/head.yaml': 'title: Head\ndepartment: D\nreportsTo: null\n',
    'positions/trainer.yaml': 'title: Trainer\ndepartment: D\nreportsTo: head\n',
    'positions/clerk.yaml': 'title: Clerk\ndepartment: D\nreportsTo: head\ndottedLineTo: [trainer, Head]\n',
  };

  it('is in the tree after the name, and in the Markdown as a link', async () => {
    const compilation = compileFiles(files);
    const { treeChart } = await import('../../src/charts/tree.ts');
    const { graph } = compilation;
    const tree = treeChart.draw({ graph, outline: outlineGraph(graph), labels, colour: 0 });
    expect(tree).toContain('├─ Clerk · dotted to Trainer + Head\n');
    const book = composeHandbook(compilation, english, false);
    expect(setMarkdown(book, asset).text).toContain(
      '[**Clerk**](#position-clerk) · Dotted line to: [Trainer](#position-trainer), [Head](#position-head)\n',
    );
  });
});
