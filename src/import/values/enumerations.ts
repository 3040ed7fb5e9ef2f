import { toSimplified } from '../labels/traditional.ts';
import { joinLines } from '../recognise/words/words-in.ts';

const ofMeasure = /(?:[率数量额度值分期比]|时间|时长|[停工用耗]时|成本|费用|情况|次数|指标|质量|效率|结果)$/u;

/** Whether a few words are the name of something that is measured: 回款率, 客户投诉次数. */
export function isMeasure(text: string): boolean {
  return /^[^\p{P}]{3,20}$/u.test(text) && ofMeasure.test(text);
}

/** Several measures in a cell, one a line, that have one weight or one target: names with a mark between them. */
export function joinMeasures(lines: readonly string[]): string {
  return lines.every(isMeasure) ? lines.join('、') : joinLines(lines);
}

const asTarget =
  /^(\p{Script=Han}[^:：，,。；;]{1,20})[:：]\s*((?:[≥≤＞＜><=≧≦]|不(?:低于|高于|超过|少于|多于|大于|小于)|低于|高于|大于|小于|达到?)?\s*\d[\d.,]*\s*[^\s，,。；;]{0,8}|为?零)[。；;]?$/u;

/** `准点率：≥97%`: what is measured and its target. */
export function splitTarget(text: string): { name: string; target: string } | undefined {
  const [, name, target] = asTarget.exec(text) ?? [];
  return name === undefined || target === undefined ? undefined : { name, target };
}

/** 电工证、焊工证: papers in a row, each of which says what it is; 持 before the first is said of all of them. */
export function splitPapers(text: string): string[] {
  if (/^(?:须|需|应|能)?(?:持|有(?!限)|具|取得|考取|获)/u.test(text)) return [text];
  const paper =
    /(?:证|证书|证照|资格|资质|职称|执照|驾照|[造工]程?师|(?:测验|考试|检定|鉴定|认证|考核)(?:合格|及格|通过))(?:[（(][^（）()]{1,20}[)）])?$/u;
  // 消防设施操作员（中级） is the paper of that level.
  const graded = /员[（(](?:[初中高]级|[一二三四五]级)(?:[^（）()]{0,8})[)）]$/u;
  // 钳工（装配）高级工 is that of a trade.
  const skilled =
    /[工员师](?:[（(][^（）()]{1,12}[)）])?(?:[初中高]级工?|(?:高级)?技师|[一二三四五]级)(?:[及或]以上)?$/u;
  // 英语专业八级, 普通话二级甲等
  const examined = /(?:语|专业|计算机|普通话)[A-Z]?(?:[一二三四五六七八九十]|[1-9])级(?:[甲乙]等)?(?:[及或]以上)?$/u;
  const kinds = [paper, graded, skilled, examined];
  const isPaper = (name: string) => kinds.some((kind) => kind.test(toSimplified(name)));
  // HCIA beside 电工证.
  const isNamed = (name: string) => isPaper(name) || (/^[A-Z][A-Z\d-]{1,9}$/.test(name) && /[证證]/u.test(text));
  const inRow = splitIf(text, isNamed);
  // Between commas the parts of a sentence may end so, too: each must be a paper by its last character.
  const isSure = (name: string) => /^[^\p{P}]{2,18}(?:证|證|证书|證書|执照|執照|驾照|资格|資格|职称|職稱)$/u.test(name);
  const byComma = text.includes('、') ? [] : splitIf(text.replace(/[，,]/gu, '、'), isSure);
  return inRow.length < 2 && byComma.length > 1 ? byComma : inRow;
}

/** 有权停机；有权召回: what a position may do between semicolons, if each part says that it may. */
export function splitPowers(text: string): string[] {
  const powers = cutClauses(text);
  return powers.every((power) => /权|^(?:可|能|准)/u.test(power)) ? powers : [text];
}

/** 停机率、保养完成率、备件费用, or `Furnace uptime, Scrap rate`: names of what is measured in a row; a text that says more is one. */
export function splitIndicators(text: string): string[] {
  const titled = text.replace(/\.$/, '').split(/,\s+(?=\p{Lu})/u);
  if (titled.length > 1 && titled.every((name) => /^\p{Lu}[^.,:;\p{Script=Han}]{3,40}$/u.test(name))) return titled;
  const names = splitIf(text, isMeasure);
  // 帐务处理的及时性、准确性 are of one thing.
  return names.length > 1 ? names : splitIf(text, (name) => isMeasure(name) || /^[^\p{P}]{5,20}性$/u.test(name), 3);
}

/** 漏检为零；返工率下降两成；合格率≥98%: measures between semicolons, each with its figure. */
export function cutMeasured(text: string): string[] {
  const clauses = text
    .replace(/[。；;]$/u, '')
    .split(/[；;]/u)
    .map((clause) => clause.trim());
  const isMeasured = (clause: string) =>
    /^\P{N}[^，,。:：]{3,39}$/u.test(clause) && /\d|为?零(?:次|起|例)?$|[一二三四五六七八九十]成$/u.test(clause);
  if (clauses.length > 1 && /\p{Script=Han}/u.test(text) && clauses.every(isMeasured)) return clauses;
  const names = cutAtSemicolons(text.replace(/。$/u, ''));
  return names.length > 1 ? names : cutAtSemicolons(text);
}

/** 能看图纸、会开叉车: abilities in a row, each after the first with a verb of its own; 组织协调能力、服务意识: names of them. */
export function splitAbilities(text: string): string[] {
  const parts = text
    .replace(/[。；;]$/u, '')
    .split('、')
    .map((part) => part.trim());
  const isName = (part: string): boolean =>
    /^(?!.*[和与與及的])[^\p{P}]{2,14}(?:能力|意[识識]|精神|素[养養]|素[质質]|技巧|技能|水平)$/u.test(part);
  if (parts.length > 1 && parts.every(isName)) return parts;
  // A word such as 能力 or 会计 begins none.
  const begins = /^(?:能(?![力量源效手])|会(?![计议展员签诊同商谈务场所话面客])|懂|善于|擅长|熟练|熟悉|精通)./u;
  const [first = '', ...others] = parts;
  return others.length > 0 && first.length >= 4 && others.every((part) => begins.test(part)) ? parts : [text];
}

/** The lines of a cell that would each be an item of a row: 药师资格证 above 健康证; undefined for other texts. */
export function splitLines(path: string, lines: readonly string[]): readonly string[] | undefined {
  const split = { certificates: splitPapers, abilities: splitAbilities, training: splitCourses }[
    path.replace('qualifications.', '')
  ];
  const items = split?.(lines.join('、'));
  return items?.length === lines.length ? items : undefined;
}

/** 设备点检培训、安全培训: names of courses in a row. */
export function splitCourses(text: string): string[] {
  return splitIf(text, (name) => /^[^\p{P}]{2,20}(?:培训|课程)$/u.test(name));
}

function splitIf(text: string, isName: (name: string) => boolean, least = 2): string[] {
  const names = text
    .replace(/[。；;]$/u, '')
    .split('、')
    .map((name) => name.trim());
  return names.length >= least && names.every(isName) ? names : [text];
}

/** 善于沟通；会开车, `sound palate; good with Vintrace`: what is asked between semicolons, if each says enough to stand alone. */
export function cutClauses(text: string): string[] {
  if (!/\p{Script=Han}/u.test(text)) return cutPhrases(text);
  const clauses = text
    .split(/[；;]/u)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '');
  const stands = (clause: string) => clause.length >= 3 && !/^(?:其中|并|且|含|包括|或|以及|及|和)/u.test(clause);
  return clauses.length > 1 && clauses.every(stands) ? clauses : [text];
}

/**
 * Phrases of a few words between semicolons; what has a sentence in it is one text, and so is what ends as one does, unless
 * each phrase begins as an item of a list.
 */
function cutPhrases(text: string): string[] {
  const areItems = text.split(/;\s*/).every((phrase) => /^\p{Lu}/u.test(phrase));
  const phrases = text
    .replace(areItems ? /[;.]$/ : /;$/, '')
    .split(';')
    .map((phrase) => phrase.trim());
  const stands = (phrase: string) =>
    phrase.length >= 3 &&
    phrase.length <= 100 &&
    !/[.:!?]|^(?:and|or|but|including|such|e\.?g|i\.?e|with|of)\b/i.test(phrase);
  return phrases.length > 1 && phrases.every(stands) ? phrases : [text];
}

/** 特种设备作业人员证（Y1） */
const ofKind = /[（(][\p{L}\p{N}/-]{1,10}[)）]/gu;

/** `电工证；焊工证`: names between semicolons; what has a comma or a full stop in it says more. */
export function cutAtSemicolons(text: string): string[] {
  if (!/\p{Script=Han}/u.test(text)) return cutPhrases(text);
  const names = text.split(/[；;]/u).map((name) => name.trim());
  if (names.at(-1) === '') return [text];
  return names.length > 1 &&
    names.every((name) => /^[\p{Script=Han}\p{L}、（）()\s]{2,30}$/u.test(name.replace(ofKind, '（）')))
    ? names
    : [text];
}
