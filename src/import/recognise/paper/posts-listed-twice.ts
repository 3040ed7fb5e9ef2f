import type { Block, Cell, Paragraph, Table } from '../../document.ts';
import { toSimplified } from '../../labels/traditional.ts';
import { type Line, linesOf } from '../words/lines.ts';

const fewest = 2;
const longestName = 40;

/** 二、需求岗位, 招聘岗位及人数, `Vacancies`: what leads posts with how many of each. */
const counting =
  /(?:岗位|职位|职务|职缺|名额)(?:设置|安排|需求|名称|名单|列表)?(?:[及与和、]?(?:人数|数量|名额|需求))?$|^(?:(?:open|available|vacant) )?(?:vacancies|positions|posts|roles)(?: available| needed)?$/iu;
/** 三、岗位说明, 工作内容, `What each role does`: what leads the same posts with what they do. */
const describing =
  /(?:岗位|职位|职务|工作|岗位工作)(?:说明|描述|介绍|职责|内容|任务|要求及职责|职责说明)$|^(?:(?:role|post|position|job) descriptions?|descriptions? of (?:the )?(?:roles|posts|positions)|what (?:each|the) (?:role|post)s? (?:does|do)|duties)$/iu;
const counted =
  /^(\p{L}[^\t:：。；;，,]{1,38}?)[ \t\u3000:：—–-]*[（(]?(\d{1,3}\s*(?:[名人位个]|posts?|positions?|people|places?))[)）]?[。；;]?$/iu;
const described = /^(\p{L}[^:：。；;，,]{1,38}?)\s*[:：]\s*(\S.{5,})$/su;

/** Whether a heading or a label leads posts with how many of each. */
export function leadsPosts(text: string): boolean {
  const name = toSimplified(text).replace(/[:：]$/u, '');
  return name !== '' && name.length <= 30 && counting.test(name);
}

interface Item {
  readonly at: number;
  readonly line: Line;
  readonly name: string;
  readonly told: string;
}

/**
 * `1. 接线员 3名` below 需求岗位, and `1. 接线员：接听来电` below 岗位说明: posts that a notice lists with their numbers, and once more
 * with what they do, as a table with a row for each.
 */
export function withPostsListedTwice(blocks: readonly Block[]): readonly Block[] {
  const first = findList(blocks, 0, counting, counted);
  if (first === undefined) return blocks;
  const last = first.at(-1)?.at ?? 0;
  const second = findList(blocks, last + 1, describing, described);
  if (second === undefined || second.length !== first.length) return blocks;
  const same = first.filter(({ name }, nth) => name === second[nth]?.name);
  const pairs = first.every(({ line }, nth) => line.count === second[nth]?.line.count);
  if (!pairs || same.length * 2 < first.length) return blocks;
  const taken = new Set([...first, ...second].map(({ at }) => at));
  return blocks.flatMap((block, at) => (at === first[0]?.at ? [tableOf(first, second)] : taken.has(at) ? [] : [block]));
}

/** The numbered lines of one form right below the first such heading that leads at least two of them. */
function findList(blocks: readonly Block[], from: number, heads: RegExp, item: RegExp): readonly Item[] | undefined {
  for (let at = from; at < blocks.length; at++) {
    const head = lineOf(blocks[at]);
    const name = toSimplified(head?.text ?? '').replace(/[:：]$/u, '');
    if (head === undefined || name.length > 30 || !heads.test(name)) continue;
    const items: Item[] = [];
    for (let next = at + 1; next < blocks.length; next++) {
      const line = lineOf(blocks[next]);
      const [, own = '', told = ''] = item.exec(line?.text ?? '') ?? [];
      if (line === undefined || line.count !== items.length + 1 || own === '' || own.length > longestName) break;
      items.push({ at: next, line, name: own.trim(), told: told.trim() });
    }
    if (items.length >= fewest) return items;
  }
  return undefined;
}

function lineOf(block: Block | undefined): Line | undefined {
  const [line, ...more] = block?.kind === 'paragraph' ? linesOf(block) : [];
  return more.length > 0 ? undefined : line;
}

function tableOf(first: readonly Item[], second: readonly Item[]): Table {
  const place = first[0]?.line.place ?? {};
  const isRenamed = first.some(({ name }, nth) => name !== second[nth]?.name);
  const heads = ['岗位名称', '人数', '岗位职责', ...(isRenamed ? ['别称'] : [])];
  const rows = first.map(({ line, name, told }, nth) => {
    const { name: other = '', told: duty = '', line: below = line } = second[nth] ?? {};
    const texts = [name, told, duty, ...(isRenamed ? [other === name ? '' : other] : [])];
    return texts.map((text, column) => cellOf(text, column, column < 2 ? line.place : below.place));
  });
  return {
    kind: 'table',
    rows: [heads.map((text, column) => cellOf(text, column, place)), ...rows],
    columns: heads.length,
    place,
  };
}

export function cellOf(text: string, column: number, place: Paragraph['place']): Cell {
  return { column, span: 1, height: 1, blocks: [{ kind: 'paragraph', text, place, bold: false }] };
}
