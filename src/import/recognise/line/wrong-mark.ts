import type { Dictionary, Label } from '../../labels/index.ts';
import { kindOf } from '../form/kinds.ts';
import { splitAtDash } from './dashed-label.ts';

const facts =
  /^(?:title|code|department|reportsTo|dottedLineTo|directReports|headcount|grade|location|employmentType|effective|approval\..+)$/;
/** Labels that begin no sentence, so that a value may follow them without a mark. */
const alone = /^(?:岗位名称|职位名称|职务名称|岗位编号|职位编号|岗位编码|职位编码)$/u;

interface MarkedLabel {
  readonly label: Label;
  readonly written: string;
  readonly value: string;
}

/** A label of a fact before another mark than a colon, or before a space or nothing: 直接下属；领班、接待员, 岗位名称 会计. */
export function splitAtWrongMark(
  dictionary: Dictionary,
  text: string,
  within: string | undefined,
): MarkedLabel | undefined {
  const spaced =
    splitAtSpace(dictionary, text, within) ??
    splitAtWideSpace(dictionary, text, within) ??
    splitAtDash(dictionary, text, within);
  if (spaced !== undefined) return spaced;
  const [, written = '', mark = '', value = ''] =
    /^(\p{Script=Han}{2,8}?)\s*([；;。.，,=＝|｜—–-]|[ \u3000])\s*(\p{L}[^。；;:：！!?？]{0,40}|[\p{N}A-Z][\w./-]{0,20})$/u.exec(
      text,
    ) ??
    /^(岗位名称|职位名称|职务名称|岗位编号|职位编号|岗位编码|职位编码)()([^\p{P}\s]{2,16})$/u.exec(text) ??
    [];
  const label = written === '' ? undefined : dictionary.find(written);
  const isAsked =
    /[—–-]/u.test(mark) && /^qualifications\.(?:education|experience|certificates)$/.test(label?.path ?? '');
  if (label === undefined || (!isAsked && !facts.test(label.path))) return undefined;
  // 部门，… and 编制 … may begin a sentence.
  if (written.length < (/[，,.。 \u3000]/u.test(mark) ? 4 : 2) || (mark === '' && !alone.test(written)))
    return undefined;
  return { label, written, value: value.trim() };
}

/** Below 任职资格 a label of it may have a space alone behind it, and one of the conditions anywhere: 学历 大专及以上. */
function splitAtSpace(dictionary: Dictionary, text: string, within: string | undefined): MarkedLabel | undefined {
  const [, written = '', value = ''] =
    /^(\p{Script=Han}{2,6})[ \u3000]+([^\s:：][^:：]{1,60}|.*\d[:：]\d.*)$/u.exec(text) ?? [];
  const label = written === '' ? undefined : dictionary.find(written, within === undefined ? {} : { within });
  if (label === undefined) return undefined;
  const isAsked = within === 'qualifications' && label.path.startsWith('qualifications.');
  const isCondition = /^conditions(?:\.|$)/.test(label.path) && written.length >= 4;
  return isAsked || isCondition ? { label, written, value: value.trim() } : undefined;
}

/** `（1）工作摘要　负责…`: a label of a part with a wide space behind it, and its text. */
function splitAtWideSpace(dictionary: Dictionary, text: string, within: string | undefined): MarkedLabel | undefined {
  const [, written = '', value = ''] = /^(\p{Script=Han}{4,12})\u3000+([^\s:：].*)$/u.exec(text) ?? [];
  const label = written === '' ? undefined : dictionary.guess(written, within === undefined ? {} : { within });
  const isPart = label !== undefined && /^(?:summary|duties|kpis|authority|qualifications|conditions)/.test(label.path);
  return isPart ? { label, written, value: value.trim() } : undefined;
}

/** A label that is known as it is, alone on its line with a mark that ends sentences: 聘用条件； */
export function findBeforeWrongMark(dictionary: Dictionary, text: string): Label | undefined {
  const [, written = ''] = /^(\p{Script=Han}{3,12})[；;。，,]$/u.exec(text) ?? [];
  const label = written === '' ? undefined : dictionary.find(written);
  return label === undefined || kindOf(label.path) === 'one' || kindOf(label.path) === 'names' ? undefined : label;
}
