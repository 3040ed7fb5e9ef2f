import type { Block, Table } from '../../document.ts';
import { toSimplified } from '../../labels/traditional.ts';
import { type Line, linesOf } from '../words/lines.ts';
import { cellOf, leadsPosts } from './posts-listed-twice.ts';

const fewest = 2;
const longestLine = 400;
/** A line with the name of a post and little else heads what is said of it. */
const longestHead = 30;
const apart = /[；;、，,。](?![^（(]*[)）])\s*/u;
const chinese =
  /^(?:拟?招[聘录考募收]?)?(\p{Script=Han}[^\d\s（()）:：]{1,19}?)\s*(\d{1,3}|[一二两三四五六七八九十]{1,2})\s*[名人位个](?:[（(]([^（()）]{1,40})[)）])?$/u;
/** 共8人, 其中男3人: how many in all, or of which kind. */
const ofAll = /^(?:其中|[总合]?共?计|一?共|[总本此]|各|男|女|上述|以上|每|约|不少于)|(?:共|合计|总计|各|人员)$/u;

interface Post {
  readonly name: string;
  readonly count: string;
  readonly more: string;
}

/**
 * `播音主持3人；编辑4人（女2人）` below 招聘岗位, or behind its colon: posts that a notice names on one line with how many of each, as a
 * table with a row for each; what heads of their own say of them is left to those.
 */
export function withPostsInLine(blocks: readonly Block[]): readonly Block[] {
  const at = blocks.findIndex((_, nth) => postsIn(blocks, nth).length >= fewest);
  const line = lineOf(blocks[at]);
  if (line === undefined) return blocks;
  const posts = postsIn(blocks, at);
  const others = blocks.flatMap((block, nth) => (nth !== at && block.kind === 'paragraph' ? linesOf(block) : []));
  const isHeaded = others.some(
    (each) => each.text.length <= longestHead && posts.some(({ name }) => each.text.includes(name)),
  );
  if (isHeaded || blocks.some(({ kind }) => kind === 'table')) return blocks;
  return [...blocks.slice(0, at), tableOf(posts, line), ...blocks.slice(at + 1)];
}

function postsIn(blocks: readonly Block[], at: number): readonly Post[] {
  const line = lineOf(blocks[at]);
  if (line === undefined || line.text.length > longestLine || !/\d|[一二两三四五六七八九十]/u.test(line.text))
    return [];
  const [, label = '', behind = ''] = /^([^:：]{2,30})[:：]\s*(\S.*)$/su.exec(line.text) ?? [];
  const above = blocks
    .slice(Math.max(0, at - 3), at)
    .findLast((block) => block.kind === 'table' || linesOf(block).length > 0);
  const isLed = leadsPosts(lineOf(above)?.text ?? '');
  const text = leadsPosts(label) ? behind : isLed ? line.text : '';
  const parts = text === '' ? [] : text.split(apart).filter((part) => part.trim() !== '');
  const posts = parts.map((part) => postIn(part.trim()));
  const found = posts.filter((post) => post !== undefined);
  return found.length === posts.length && new Set(found.map(({ name }) => name)).size === found.length ? found : [];
}

function postIn(part: string): Post | undefined {
  const [, name, count = '', more = ''] = chinese.exec(part) ?? [];
  return name === undefined || ofAll.test(toSimplified(name)) ? undefined : { name, count, more };
}

function lineOf(block: Block | undefined): Line | undefined {
  const [line, ...more] = block?.kind === 'paragraph' ? linesOf(block) : [];
  return more.length > 0 ? undefined : line;
}

function tableOf(posts: readonly Post[], { place }: Line): Table {
  const has = posts.some(({ more }) => more !== '');
  const rows = [
    ['岗位名称', '招聘人数', ...(has ? ['备注'] : [])],
    ...posts.map(({ name, count, more }) => [name, `${count}人`, ...(has ? [more] : [])]),
  ];
  return {
    kind: 'table',
    rows: rows.map((row) => row.map((text, column) => cellOf(text, column, place))),
    columns: has ? 3 : 2,
    place,
  };
}
