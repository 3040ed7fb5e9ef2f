import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { draw, hotel } from '../support/draw-chart.ts';

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
