/** A label in running text: where it is, and which label it is. */
export interface Anchor {
  readonly from: number;
  readonly to: number;
  readonly label: string;
  /** The label in full, as the form has it. */
  readonly meant: string;
  /** What follows: a value, the texts of a part, a table without borders, another form, or prose below a heading. */
  readonly kind: 'pair' | 'part' | 'uncut' | 'head' | 'heading';
}

interface Sought {
  readonly label: string;
  /** As it may be written; texts that were reworded by a program have synonyms. */
  readonly spellings: readonly string[];
  readonly kind: Anchor['kind'];
  /** How many characters may be misread. */
  readonly misread: number;
}

/** The labels of the five-part form in their order. */
const form: readonly Sought[] = [
  { label: '编号', spellings: ['编号:', '编号：'], kind: 'pair', misread: 1 },
  { label: '基本信息', spellings: ['第一部分:职位基本信息', '第一部分:岗位基本信息'], kind: 'part', misread: 3 },
  { label: '职位名称', spellings: ['职位名称:', '岗位名称:'], kind: 'pair', misread: 1 },
  { label: '部门', spellings: ['部门:'], kind: 'pair', misread: 1 },
  { label: '直接上级', spellings: ['直接上级职位名称:', '干脆上级职位名称:'], kind: 'pair', misread: 2 },
  { label: '直接下级', spellings: ['直接下级职位名称:', '干脆下级职位名称:'], kind: 'pair', misread: 2 },
  { label: '制定时间', spellings: ['制定时间:'], kind: 'pair', misread: 1 },
  { label: '审核', spellings: ['审核:'], kind: 'pair', misread: 0 },
  { label: '职责综述', spellings: ['第二部分:职责综述', '其次部分:职责综述'], kind: 'part', misread: 3 },
  { label: '主要工作联系', spellings: ['第三部分:主要工作联系'], kind: 'part', misread: 3 },
  { label: '任职资格要求', spellings: ['第四部分:任职资格要求', '第四部分:任资格要求'], kind: 'part', misread: 3 },
  {
    label: '教育程度及专业',
    spellings: ['教育程度及专业', '教化程度及专业', '教化程及专业'],
    kind: 'pair',
    misread: 2,
  },
  { label: '工作经验', spellings: ['工作经验', '工作阅历'], kind: 'pair', misread: 0 },
  { label: '能力要求', spellings: ['能力要求', '实力要求'], kind: 'pair', misread: 0 },
  { label: '其它要求', spellings: ['其它要求', '其他要求'], kind: 'pair', misread: 0 },
  { label: '岗位职责', spellings: ['第五部分:岗位职责'], kind: 'part', misread: 3 },
  { label: '主要职责和考核指标', spellings: ['序号主要职责主要考核指标'], kind: 'uncut', misread: 4 },
];

/** The labels of all forms in a text, in its order, and the headings of the prose after them. */
export function findAnchors(text: string): Anchor[] {
  const starts = [...text.matchAll(/[第笫]一部分[:：]/gu)].map(({ index }) => index);
  const anchors: Anchor[] = [];
  starts.forEach((start, at) => {
    const before = anchors.at(-1)?.to ?? 0;
    let from = Math.max(before, start - 24);
    const end = starts[at + 1] === undefined ? text.length : Math.max(start, (starts[at + 1] ?? 0) - 24);
    for (const sought of form) {
      const found = findNear(text, sought, from, sought.label === '编号' ? start : end);
      if (found === undefined) continue;
      anchors.push({ ...found, label: sought.label, meant: sought.spellings[0] ?? '', kind: sought.kind });
      from = found.to;
    }
  });
  return [...cutHeads(text, anchors), ...findProse(text, anchors.at(-1)?.to ?? text.length)];
}

/** The first window that can be a label between two offsets: the labels of a form follow each other. */
function findNear(
  text: string,
  { spellings, misread }: Sought,
  from: number,
  to: number,
): { from: number; to: number } | undefined {
  let found: { from: number; to: number } | undefined;
  for (const spelling of spellings) {
    const last = found === undefined ? to : found.from;
    for (let at = from; at + spelling.length <= to && at < last; at++) {
      if (countWrong(text, at, spelling, misread + 1) > misread) continue;
      found = { from: at, to: at + spelling.length };
      break;
    }
  }
  return found;
}

function countWrong(text: string, at: number, spelling: string, limit: number): number {
  let wrong = 0;
  for (let nth = 0; nth < spelling.length && wrong < limit; nth++) {
    const [a, b] = [text[at + nth], spelling[nth]];
    if (a === b || (a === '：' && b === ':')) continue;
    // A colon is never misread as a letter.
    wrong += b === ':' ? limit : 1;
  }
  return wrong;
}

/** The heading of the next form (`客服部岗位职责`) ends the table of the one before. */
function cutHeads(text: string, anchors: readonly Anchor[]): Anchor[] {
  return anchors.flatMap((anchor, at) => {
    if (anchor.label !== '编号' || at === 0) return [anchor];
    const head = /[\p{Script=Han}]{2}[\p{Script=Han}]\p{Script=Han}位职\p{Script=Han}$/u.exec(
      text.slice(anchor.from - 12, anchor.from),
    );
    if (head === null) return [anchor];
    const from = anchor.from - head[0].length;
    return [{ from, to: anchor.from, label: head[0], meant: head[0], kind: 'head' as const }, anchor];
  });
}

/** Headings of prose that follows the last form: `…职责1,`, then `二…`, `三、…`, `四、…`. */
function findProse(text: string, from: number): Anchor[] {
  const rest = text.slice(from);
  const headings: Anchor[] = [];
  const add = (found: RegExpExecArray | null, least: number) => {
    if (found === null || from + found.index < least) return least;
    const start = from + found.index;
    headings.push({ from: start, to: start + found[0].length, label: found[0], meant: found[0], kind: 'heading' });
    return start + found[0].length;
  };
  let least = add(/\p{Script=Han}{2}职责(?=1[,，、.])/u.exec(rest), from);
  for (const numeral of '二三四五六七') {
    // The heading ends at the first number, or where its text begins with the heading's own first word.
    const pattern = new RegExp(`${numeral}、?(\\p{Script=Han}{2})\\p{Script=Han}{2,10}?(?=\\d[、.,，]|\\1)`, 'u');
    const found = pattern.exec(rest.slice(least - from));
    if (found === null) continue;
    found.index += least - from;
    least = add(found, least);
  }
  return headings.length > 1 ? headings : [];
}
