import { foldText } from '../../text/text.ts';
import type { Find } from './find.ts';
import type { NameIndex } from './name-index.ts';

const brackets = /^(.*?)\s*[(（[［【〔]\s*(.+?)\s*[)）\]］】〕]\s*(.*)$/u;
const ahead = /^\s*(代理|暂代|兼任|拟任|代|兼|acting|interim|temporary)[\s:：·-]*(.+)$/iu;
const trailing =
  /^(.+?)[\s,，:：·-]*(代理|暂代|兼任|主持工作|代|兼|暂缺|空缺|缺编|待定|待聘|岗位|岗|一职|acting|interim|vacant|[x×*]?\s*\d+\s*[人名个位]?)\s*$/iu;
/** A longer name is not split where it has no separator. */
const longestJoined = 80;
const parts = /^(.+?)\s*[:：\s·\p{Pd}]+\s*(.+)$/u;

interface Remark {
  readonly id: string;
  /** The part of the name that is not the title. */
  readonly rest: string;
}

/** Reads a position's name with something more: `客服主管（代）`, `Acting Manager`, `客服专员2人`, `客服主管 张三`. */
export function readRemark({ incumbents }: NameIndex, written: string, find: Find): Remark | undefined {
  const isPerson = (name: string) => incumbents.has(foldText(name));
  const remark = (name = '', rest = ''): Remark | undefined => {
    const id = name.trim() === '' || rest.trim() === '' ? undefined : find(name.trim());
    return id === undefined ? undefined : { id, rest: rest.trim() };
  };
  const [, before = '', inside = '', after = ''] = brackets.exec(written) ?? [];
  const [, word, name] = ahead.exec(written) ?? [];
  const [, named, more] = trailing.exec(written) ?? [];
  const [, left = '', right = ''] = parts.exec(written) ?? [];
  return (
    remark(`${before}${after}`, inside) ??
    remark(inside, `${before}${after}`) ??
    remark(name, word) ??
    remark(named, more) ??
    (isPerson(right) ? remark(left, right) : undefined) ??
    (isPerson(left) ? remark(right, left) : undefined) ??
    readJoined(written, isPerson, find)
  );
}

/** Reads a title and a person without a separator between them: `客服主管张三`. */
function readJoined(written: string, isPerson: (name: string) => boolean, find: Find): Remark | undefined {
  for (let at = 1; at < written.length && written.length <= longestJoined; at++) {
    const [head, tail] = [written.slice(0, at), written.slice(at)];
    const [name, rest] = isPerson(tail) ? [head, tail] : isPerson(head) ? [tail, head] : [undefined, ''];
    const id = name === undefined ? undefined : find(name);
    if (id !== undefined) return { id, rest };
  }
  return undefined;
}
