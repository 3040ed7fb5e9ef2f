import type { Finding } from '../findings/finding.ts';
import type { ReadFault } from '../host.ts';
import { shapeChapter } from '../schema/index.ts';
import { weighCautions } from '../schema/weigh.ts';
import { broken, parseSource } from '../source/index.ts';
import { readText } from '../source/read-text.ts';
import type { Source } from '../source/source.ts';
import { plainText } from '../text/sentence/plain.ts';
import { readBlocks } from './blocks.ts';
import type { Block, ChapterFile, NamedPicture } from './index.ts';

/** A chapter whose pictures have not been read yet. */
export type ParsedChapter = ChapterFile<NamedPicture>;

/** The first line of a file, if it is a line of `---`. */
const opening = /^---[ \t]*(?:\r?\n|$)/;
/** The front matter, from the first line of `---` to the next. */
const frontMatter = /^(---[ \t]*\r?\n(?:[\s\S]*?\n)??)---[ \t]*(?:\r?\n|$)/;

/** Parses a text into a chapter that lists the pictures it shows. */
export function parseChapter(file: string, bytes: Uint8Array | ReadFault): ParsedChapter {
  const { text, findings } = readText(file, bytes);
  const none = broken(file, text, findings);
  if (findings.length > 0) return { source: none, findings, warnings: [], pictures: [], links: [], comments: [] };
  const [whole = '', front] = frontMatter.exec(text) ?? [];
  if (front === undefined && opening.test(text)) return unclosed(none);
  const source = front === undefined ? { ...none, value: {} } : { ...readFront(file, front), text };
  if (source.findings.length > 0)
    return { source, findings: source.findings, warnings: [], pictures: [], links: [], comments: [] };
  const shaped = shapeChapter(file, source.value);
  const { findings: faults, warnings } = weighCautions(source, shaped.findings);
  const body = readBlocks(file, text, whole.length);
  const [first, ...rest] = body.blocks;
  const own = shaped.shape?.title;
  const heading = own === undefined && first?.kind === 'heading' && first.depth === 1 ? plainText(first.inlines) : '';
  const takesFirst = heading.trim() !== '';
  const title = own ?? (takesFirst ? heading : stemOf(file));
  const blocks = takesFirst ? raise(rest) : body.blocks;
  const slugs = takesFirst ? countFromTitle(body.slugs) : body.slugs;
  return {
    source,
    findings: [...faults, ...body.findings],
    warnings: [...warnings, ...body.warnings],
    ...(shaped.shape === undefined
      ? {}
      : { chapter: { file, title, place: shaped.shape.place, blocks, files: body.files, ...(slugs && { slugs }) } }),
    pictures: body.pictures,
    links: body.links,
    comments: body.comments,
  };
}

/** Front matter without an end is refused, because the settings for jd would be printed. */
function unclosed(source: Source): ParsedChapter {
  const { file } = source;
  const findings: Finding[] = [{ code: 'chapter/front-matter', at: { file, range: [0, 3] }, facts: {} }];
  return { source: { ...source, findings }, findings, warnings: [], pictures: [], links: [], comments: [] };
}

/** Front matter with only comments is not a fault. */
function readFront(file: string, front: string): Source {
  const source = parseSource(file, new TextEncoder().encode(front));
  return source.findings.every(({ code }) => code === 'file/empty')
    ? { ...source, value: source.value ?? {}, findings: [] }
    : source;
}

/** When the first heading became the title, the headings below it move up one level. */
function raise<Image>(blocks: readonly Block<Image>[]): readonly Block<Image>[] {
  const lower = blocks.every((block) => block.kind !== 'heading' || block.depth > 1);
  if (!lower) return blocks;
  return blocks.map((block) => (block.kind === 'heading' ? { ...block, depth: block.depth - 1 } : block));
}

/** Heading numbers after the first heading became the title, which is number 0. */
function countFromTitle(slugs: ReadonlyMap<string, number> | undefined): ReadonlyMap<string, number> | undefined {
  return slugs && new Map([...slugs].map(([slug, number]) => [slug, number - 1]));
}

/** A file's name may contain characters that the text of a file may not. */
function stemOf(file: string): string {
  return (file.split('/').at(-1) ?? file).replace(/\.[^.]*$/, '').replace(/[\p{Cc}\p{Cs}\u2028\u2029]/gu, '\ufffd');
}
