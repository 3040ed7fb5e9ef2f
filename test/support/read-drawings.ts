import DOMPurify from 'dompurify';
import mermaid from 'mermaid';
import { parseFragment } from 'parse5';
import { fromDot } from 'ts-graphviz';
import { expect } from 'vitest';

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

export async function readMermaid(text: string): Promise<Drawn> {
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
  const known = new Map([
    ['&amp;', '&'],
    ['&#35;', '#'],
  ]);
  return label
    .replace(/&#?\w+;/g, (entity) => known.get(entity) ?? `<${entity}>`)
    .replace(/\\(.)/gs, (sequence, sign) => (sign === '\\' ? '\\' : sign === 'n' ? '\n' : `<${sequence}>`));
}

export async function readDot(text: string): Promise<Drawn> {
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
