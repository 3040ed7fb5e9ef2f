import type { Finding } from '../findings/finding.ts';
import type { ReadFault } from '../host.ts';
import { mostFindings } from './faults.ts';
import type { Block, ChapterFile, NamedPicture, Picture } from './index.ts';
import { mostPictures } from './limits.ts';
import { readPicture } from './picture.ts';

/** The picture at a path of the workspace, as the host found it; if none is here, the book can't hold more pictures. */
export type Pictures = ReadonlyMap<string, Uint8Array | ReadFault>;

/** The chapters of a book with their pictures. Reports those that can't be shown, and the first that is too much. */
export function showPictures(parsed: readonly ChapterFile<NamedPicture>[], pictures: Pictures): ChapterFile[] {
  let bytes = 0;
  let isReported = false;
  const outcomes = new Map<string, ReturnType<typeof readPicture>>();
  return parsed.map(({ chapter, ...file }): ChapterFile => {
    const shown = new Map<NamedPicture, Picture>();
    const lost: Finding[] = [];
    const heavy: Finding[] = [];
    for (const named of file.pictures) {
      if (!pictures.has(named.file)) continue;
      const outcome = outcomes.get(named.file) ?? readPicture(named.file, named.alternative, pictures.get(named.file));
      outcomes.set(named.file, outcome);
      if (typeof outcome === 'string') {
        lost.push({ code: 'chapter/image', at: named.at, facts: { written: named.written, trouble: outcome } });
        continue;
      }
      const picture = { ...outcome, alternative: named.alternative };
      bytes += picture.bytes.length;
      if (bytes <= mostPictures) shown.set(named, picture);
      else if (!isReported) {
        isReported = true;
        const at = { file: file.source.file, range: [0, 0] as const };
        heavy.push({ code: 'chapter/limit', at, facts: { limit: 'pictures' } });
      }
    }
    const room = Math.max(0, mostFindings - file.findings.length);
    return {
      ...file,
      findings: [...file.findings, ...lost.slice(0, room), ...heavy],
      ...(chapter === undefined ? {} : { chapter: { ...chapter, blocks: fillImages(chapter.blocks, shown) } }),
    };
  });
}

/** A picture that can't be shown is left out. */
function fillImages(
  blocks: readonly Block<NamedPicture>[],
  shown: ReadonlyMap<NamedPicture, Picture>,
): readonly Block[] {
  return blocks.flatMap((block): Block[] => {
    switch (block.kind) {
      case 'image': {
        const image = shown.get(block.image);
        return image === undefined ? [] : [{ kind: 'image', image }];
      }
      case 'quote':
        return [{ ...block, blocks: fillImages(block.blocks, shown) }];
      case 'list':
        return [{ ...block, items: block.items.map((item) => fillImages(item, shown)) }];
      default:
        return [block];
    }
  });
}
