import type { DocumentNote } from '../../../model/imported.ts';
import { type Aside, type Block, DocumentError, type SourceDocument } from '../../document.ts';
import type { Archive } from '../archive.ts';
import { readXml } from '../xml.ts';
import { BodyReader, type Decisions, type Surroundings } from './body.ts';
import { takeDrawnChart } from './drawn-chart.ts';
import { readNumbering } from './numbering.ts';
import { readLinks, readProperties, readTargets } from './properties.ts';
import { readStyles } from './styles.ts';

const asideParts: readonly (readonly [pattern: RegExp, kind: Aside['kind']])[] = [
  [/^word\/header\d*\.xml$/, 'header'],
  [/^word\/footer\d*\.xml$/, 'footer'],
  [/^word\/(?:footnotes|endnotes)\.xml$/, 'note'],
  [/^word\/comments\.xml$/, 'comment'],
  [/^word\/diagrams\/data\d*\.xml$/, 'drawing'],
];

/** Reads a Word document from its archive: macros, pictures and whatever it links to are never opened. */
export function readDocx(file: string, archive: Archive): SourceDocument {
  const part = mainPart(archive) ?? 'word/document.xml';
  const main = archive.read(part);
  if (main === undefined) throw new DocumentError('not-a-document');
  const relations = archive.read(part.replace(/[^/]+$/, '_rels/$&.rels'));
  const decisions: Decisions = { inserted: 0, deleted: 0, hidden: '' };
  const around: Surroundings = {
    styles: readStyles(archive.read('word/styles.xml')),
    numbering: readNumbering(archive.read('word/numbering.xml')),
    links: readLinks(relations),
  };
  const text = new BodyReader(around, decisions);
  readXml(main, text);
  const { body: blocks, drawn } = takeDrawnChart(text.blocks);
  const above = firstBelowHeads(text, readTargets(relations));
  const properties = readProperties(archive.read('docProps/custom.xml'));
  const asides = asideParts.flatMap(([pattern, kind]) =>
    archive.names
      .filter((name) => pattern.test(name))
      .flatMap((name): Aside[] => {
        const part = readPart(archive.read(name) ?? new Uint8Array(), { ...around, links: new Map() }, decisions, kind);
        const first = above.get(name);
        return part.some(hasText) ? [{ kind, blocks: part, ...(first === undefined ? {} : { above: first }) }] : [];
      }),
  );
  const chart: Aside[] = drawn.length === 0 ? [] : [{ kind: 'drawing', blocks: drawn }];
  return { file, blocks, asides: [...chart, ...dropRepeats(asides)], notes: notesOf(decisions), properties };
}

/** The first block of the text that has a part at the head of its pages. */
function firstBelowHeads({ blocks, sections }: BodyReader, targets: ReadonlyMap<string, string>): Map<string, Block> {
  const found = new Map<string, Block>();
  for (const { start, heads } of sections.all) {
    const first = blocks[start];
    for (const head of first === undefined ? [] : heads) {
      const name = targets.get(head);
      if (name !== undefined && first !== undefined && !found.has(name)) found.set(name, first);
    }
  }
  return found;
}

/** The part that the package names as its document; a reader in the browser calls it `document2.xml`. */
export function mainPart(archive: Archive): string | undefined {
  const bytes = archive.read('_rels/.rels');
  let target: string | undefined;
  if (bytes === undefined) return undefined;
  readXml(bytes, {
    open(_, { Type: type = '', Target: path = '' }) {
      if (type.endsWith('/officeDocument')) target ??= path.replace(/^\//, '');
    },
    close() {},
    text() {},
  });
  return target !== undefined && archive.names.includes(target) ? target : undefined;
}

function readPart(bytes: Uint8Array, around: Surroundings, decisions: Decisions, aside: Aside['kind']): Block[] {
  if (bytes.length === 0) return [];
  const reader = new BodyReader(around, decisions, { aside });
  readXml(bytes, reader);
  return reader.blocks;
}

export function hasText(block: Block): boolean {
  return block.kind === 'table' || block.text.trim() !== '';
}

/** The first page, even and odd pages mostly have the same header. */
function dropRepeats(asides: readonly Aside[]): Aside[] {
  const seen = new Set<string>();
  return asides.filter(({ kind, blocks }) => {
    const text = `${kind} ${JSON.stringify(blocks.map((block) => (block.kind === 'table' ? block.rows : block.text)))}`;
    return !seen.has(text) && seen.add(text);
  });
}

function notesOf({ inserted, deleted, hidden }: Decisions): DocumentNote[] {
  return [
    ...(inserted + deleted === 0 ? [] : [{ kind: 'tracked-changes' as const, inserted, deleted }]),
    ...(hidden.trim() === '' ? [] : [{ kind: 'hidden-text' as const, text: hidden }]),
  ];
}
