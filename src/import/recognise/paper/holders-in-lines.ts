import type { Block, Paragraph, Table } from '../../document.ts';
import { linesOf } from '../words/lines.ts';
import { isChinesePerson } from '../words/person-name.ts';
import { isHeldPost, isOnSomethingPassing } from './named-holders.ts';
import { cellOf } from './posts-listed-twice.ts';

const fewest = 3;
const longest = 600;
const post = '(\\p{Script=Han}{2,14}(?:[、/]\\p{Script=Han}{2,14})?)';
/** `书记、主任 严启航：主持…`, `会计（孙小梅）：负责…` and `会计：孙小梅，负责…` */
const patterns = [
  new RegExp(`^${post}[ \\u3000]+(\\p{Script=Han}[^，。；、:：]{1,8})\\s*[:：]\\s*(\\S.{5,})$`, 'u'),
  new RegExp(`^${post}[（(](\\p{Script=Han}[^，。；、:：（）()]{1,8})[）)]\\s*[:：]\\s*(\\S.{5,})$`, 'u'),
  new RegExp(`^${post}\\s*[:：]\\s*(\\p{Script=Han}[^，。；、:：]{1,8})[，,]\\s*(\\S.{5,})$`, 'u'),
];

interface Held {
  readonly title: string;
  readonly holder: string;
  readonly work: string;
}

/**
 * `1.妇联主席 柏雪莹：负责家庭教育指导。`: lines that each name a post, who holds it and what they do, as one table with a row for
 * each, whatever heads some of them.
 */
export function withHoldersInLines(blocks: readonly Block[]): readonly Block[] {
  const held = blocks.map(heldIn);
  const all = held.filter((each) => each !== undefined);
  const known = all.filter(({ title }) => isHeldPost(title));
  const isTwice = new Set(all.map(({ title, holder }) => `${title} ${holder}`)).size < all.length;
  const above = blocks.slice(0, 6).flatMap((block) => (block.kind === 'paragraph' ? linesOf(block) : []));
  if (all.length < fewest || known.length * 2 < all.length || isTwice || isOnSomethingPassing(above)) return blocks;
  const first = held.findIndex((each) => each !== undefined);
  const table = tableOf(
    blocks.flatMap((block, at) => {
      const own = held[at];
      return own !== undefined && block.kind === 'paragraph' ? [{ block, held: own }] : [];
    }),
  );
  return blocks.flatMap((block, at) => (held[at] === undefined ? [block] : at === first ? [table] : []));
}

function heldIn(block: Block): Held | undefined {
  const [line, ...more] = block.kind === 'paragraph' && block.text.length <= longest ? linesOf(block) : [];
  if (line === undefined || more.length > 0) return undefined;
  for (const pattern of patterns) {
    const [, title = '', holder = '', work = ''] = pattern.exec(line.text) ?? [];
    if (isChinesePerson(holder)) return { title, holder, work };
  }
  return undefined;
}

function tableOf(run: readonly { readonly block: Paragraph; readonly held: Held }[]): Table {
  const place = run[0]?.block.place ?? {};
  const rows = [
    { texts: ['岗位名称', '姓名', '主要职责'], place },
    ...run.map(({ block, held: { title, holder, work } }) => ({ texts: [title, holder, work], place: block.place })),
  ];
  return {
    kind: 'table',
    rows: rows.map(({ texts, place: own }) => texts.map((text, column) => cellOf(text, column, own))),
    columns: 3,
    place,
  };
}
