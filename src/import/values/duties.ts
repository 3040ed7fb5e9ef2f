import type { ValuePath } from '../../model/imported.ts';
import type { Piece, Row } from '../recognise/form/draft.ts';
import { readPercent, takeShare } from './amounts.ts';
import { bareShares } from './bare-shares.ts';
import { leadsTasks, listDuties } from './duties-in-cell.ts';
import { type Aspects, aspectsOf, pushDuty } from './duty-aspects.ts';
import { addKpis, details, hasDetail, listKpis } from './duty-kpis.ts';
import type { Form } from './form.ts';
import { giveGroup } from './group-facts.ts';
import { factsOf, ownGroup, readMeasuredGroup, readTasks } from './groups-in-rows.ts';
import { takeOftenAndShare } from './often-and-share.ts';
import { isPointer } from './pointers.ts';
import type { Duty } from './shares-of-groups.ts';
import { sentenceOf } from './words.ts';

/** Duties of a list, each a sentence. */
export function readDuties(form: Form, entries: readonly Duty[]): void {
  const bare = bareShares(entries);
  const shares = entries.map(
    ({ text }, at) => takeOftenAndShare(text) ?? { ...(bare[at] ?? takeShare(text)), often: undefined },
  );
  // One share among many duties may be a figure of the duty; below one label shares are given for all or for none.
  const without = new Set(
    entries.filter(({ text }, at) => shares[at]?.share === undefined && !isBoilerplate(text)).map(({ label }) => label),
  );
  const asked = repeatedQuestions(entries);
  entries.forEach((entry, at) => {
    const { rest = entry.text, share, often } = without.has(entry.label) ? {} : (shares[at] ?? {});
    if (often !== undefined) form.keep({ text: often, place: entry.place }, rest);
    if (form.isNone(entry)) form.keepNone(entry, entry.label);
    else if (isBoilerplate(entry.text) || isPointer(entry.text) || /^[^\p{Script=Han}]{20,}\?$/u.test(entry.text))
      form.keep(entry, entry.label);
    else if (asked && keepAnswer(form, entry)) return;
    else if (share === undefined) pushMeasured(form, rest, entry, [entry]);
    // The share says as a number what stands before or behind the words.
    else pushMeasured(form, rest, { ...entry, share }, [{ ...entry, written: entry.written ?? entry.text }]);
  });
}

const questionWithAnswer = /^(\p{Lu}[^?.;\p{Script=Han}]{8,90}\?)\s+(\S.*)$/su;

/** Whether a form asks the same of several duties; a duty may hold a question, too. */
function repeatedQuestions(entries: readonly Duty[]): boolean {
  const questions = entries.flatMap(({ text }) => questionWithAnswer.exec(text)?.[1] ?? []);
  return new Set(questions).size < questions.length;
}

/** `What happens if it is not done?  Scale and foaming`: a question of the form with its answer, which may be the share of the duty above. */
function keepAnswer(form: Form, entry: Duty): boolean {
  const [, question, answer = ''] = questionWithAnswer.exec(entry.text) ?? [];
  if (question === undefined) return false;
  const duties = (form.value['duties'] ?? []) as { share?: number }[];
  const above = duties.at(-1);
  const share = /\bpercent|%/iu.test(question) ? readPercent(answer.replace(/[.\s]+$/u, '')) : undefined;
  if (above === undefined || above.share !== undefined || share === undefined)
    form.keep({ ...entry, text: answer }, question);
  else {
    above.share = share;
    form.sources.push({ path: ['duties', duties.length - 1, 'share'], piece: { ...entry, written: entry.text } });
  }
  return true;
}

/** `编排次日线路（考核指标：车辆装载率）`: what a duty is measured by stands behind it in brackets. */
function pushMeasured(form: Form, text: string, aspects: Aspects, pieces: readonly Piece[]): void {
  const [, duty = text, kpi] =
    /^(.{4,}?)\s*[（(](?:kpis?|measured by|measure|indicator|(?:考核|衡量|评价|绩效)(?:指标|标准)|指标)\s*[:：]\s*([^（）()]{2,60})[)）][。；;.]?$/iu.exec(
      text,
    ) ?? [];
  pushDuty(form, sentenceOf(duty), kpi === undefined ? [] : [sentenceOf(kpi)], aspects, pieces);
}

/** What forms say of themselves, below whatever stands last: no duty. */
function isBoilerplate(text: string): boolean {
  return /\bnot (?:an? )?(?:\w+ )?(?:complete|exhaustive|all-inclusive|comprehensive|designed|intended|restrictive)\b|\bequal (?:employment )?opportunit\w+,?(?: \S+)? (?:employer|organi[sz]ation|provider|company|workplace)\b|\bequal employment opportunit|\bwithout regard to\b|\bsubject to change\b|\bin no way (?:states?|implies|limits?|restricts?)\b|\bany one (?:position|job|post) may not include all\b/i.test(
    text,
  );
}

/** 核心职责 above all that there is tells no duty from another. */
export function unmarkAll(form: Form): void {
  const duties = (form.value['duties'] ?? []) as Record<string, unknown>[];
  const isAll = duties.every(({ duty, essential }) => essential === true && /\p{Script=Han}/u.test(`${duty}`));
  const byLabel = form.draft.rows.every(({ cells }) => !cells.has('duties.essential'));
  if (isAll && byLabel) for (const duty of duties) delete duty['essential'];
}

/** A row of a table of duties: what is done, by what it is measured, its share of the time. */
export function readDutyRow(form: Form, row: Row): void {
  if (row.goesOn && addKpis(form, row)) return;
  const cell = (key: string) => row.cells.get(`duties.${key}`) ?? [];
  const isGroup = cell('group').length > 0 && cell('kpi').length + cell('share').length === 0;
  const stated = cell('duty').filter((piece) => !form.isNone(piece));
  for (const piece of cell('duty')) if (form.isNone(piece)) form.keepNone(piece);
  if (leadsTasks(stated) && !isGroup) {
    readTasks(form, row, stated);
    return;
  }
  if (readMeasuredGroup(form, row, stated)) return;
  const duties = listDuties(stated, row.cells.get('duties.kpi')?.length ?? 0, isGroup);
  const kpis = listKpis(form, row);
  const whole = duties.length > 1 ? ownGroup(form, row) : undefined;
  const { share, ...others } = aspectsOf(form, row, duties.length === 1 || whole !== undefined);
  const aspects = whole === undefined && share !== undefined ? { ...others, share } : others;
  if (duties.length === 0) {
    const detailed = details.flatMap((key) => (kpis.some((kpi) => hasDetail(kpi, key)) ? cell(`kpi.${key}`) : []));
    for (const kpi of kpis) form.push(['kpis'], kpi, ...cell('kpi'), ...cell('kpi.name'));
    const at = ((form.value['kpis'] as unknown[] | undefined)?.length ?? 0) - 1;
    for (const piece of detailed) form.sources.push({ path: ['kpis', at], piece: { ...piece, written: piece.text } });
    keepAspects(form, row);
    return;
  }
  const [only] = duties;
  if (duties.length === 1 && only !== undefined) {
    pushDuty(form, sentenceOf(only), kpis, aspects, [...cell('duty'), ...cell('kpi'), ...cell('kpi.name')]);
    addSources(form, row, aspects, kpis);
    return;
  }
  // As many indicators as duties belong to each other; otherwise nothing says which belongs to which.
  const paired = kpis.length === duties.length;
  for (const [at, duty] of duties.entries()) {
    const { place } = cell('duty')[at] ?? cell('duty')[0] ?? row;
    const measure = paired && cell('kpi').length === kpis.length ? cell('kpi').slice(at, at + 1) : [];
    pushDuty(form, sentenceOf(duty), paired ? [kpis[at]] : [], aspects, [{ text: duty, place }, ...measure]);
  }
  const last = ((form.value['duties'] as unknown[] | undefined)?.length ?? 0) - 1;
  for (const aspect of ['group', 'essential'] as const)
    if (aspects[aspect] !== undefined)
      for (const piece of cell(aspect)) form.sources.push({ path: ['duties', last, aspect], piece });
  if (whole !== undefined) giveGroup(form, whole, { share, kpis: paired ? [] : kpis }, factsOf(row, paired));
  else if (!paired) for (const kpi of kpis) form.push(['kpis'], kpi, ...cell('kpi'));
}

/** A value says in its own way what the cells of shares, marks and details of indicators say. */
function addSources(form: Form, { cells }: Row, { share, essential }: Aspects, kpis: readonly unknown[]): void {
  const at = ((form.value['duties'] as unknown[] | undefined)?.length ?? 0) - 1;
  const add = (path: ValuePath, pieces: readonly Piece[] = []) => {
    for (const piece of pieces) form.sources.push({ path, piece });
  };
  if (share !== undefined) add(['duties', at, 'share'], cells.get('duties.share'));
  if (essential !== undefined)
    for (const key of ['essential', 'marginal']) add(['duties', at, 'essential'], cells.get(`duties.${key}`));
  add(['duties', at, 'group'], cells.get('duties.group'));
  const [kpi] = kpis;
  for (const key of details) if (hasDetail(kpi, key)) add(['duties', at, 'kpi', key], cells.get(`duties.kpi.${key}`));
}

function keepAspects(form: Form, row: Row): void {
  for (const key of ['duties.group']) for (const piece of row.cells.get(key) ?? []) form.keep(piece);
}
