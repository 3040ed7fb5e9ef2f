import type { Block, Paragraph } from '../../document.ts';
import type { Dictionary } from '../../labels/index.ts';
import { FormReader } from '../form/reader.ts';
import { listsPositions } from '../roster/read-roster.ts';
import { holdsJob } from '../words/names-job.ts';

const key = /^title:\s*/i;

/** The title among the settings of a page that lists positions is that of the page, unless it is the name of a job. */
export function withoutPageTitle(dictionary: Dictionary, blocks: readonly Block[]): readonly Block[] {
  const titled = blocks.find(
    (block): block is Paragraph => block.kind === 'paragraph' && block.setting === true && key.test(block.text),
  );
  if (titled === undefined || isTitle(titled.text.replace(key, ''))) return blocks;
  const lists = blocks.some(
    (block) => block.kind === 'table' && listsPositions(new FormReader(dictionary, () => {}), block),
  );
  if (!lists) return blocks;
  const { setting, ...plain } = titled;
  const title: Paragraph = { ...plain, text: titled.text.replace(key, ''), heading: 1, outside: true };
  return blocks.map((block) => (block === titled ? title : block));
}

/** 幹部與指導老師 ends as a job does, and names several. */
function isTitle(text: string): boolean {
  return holdsJob(text) && !/[与與和及&]|\band\b/iu.test(text);
}
