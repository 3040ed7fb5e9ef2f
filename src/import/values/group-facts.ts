import { foldText } from '../../text/text.ts';
import type { Entry, Piece } from '../recognise/form/draft.ts';
import { readPercent, takeShare } from './amounts.ts';
import type { Form } from './form.ts';

/** A group of duties by its name, and what the form says of it; `pieces` are where that stands. */
export function giveGroup(
  form: Form,
  name: string,
  { share, kpis }: { readonly share?: number | undefined; readonly kpis: readonly unknown[] },
  pieces: readonly Piece[],
): void {
  if (share !== undefined) set(form, name, 'share', share, pieces);
  if (kpis.length > 0) set(form, name, 'kpi', kpis.length === 1 ? kpis[0] : kpis, share === undefined ? pieces : []);
}

interface Duty {
  group?: string;
}

interface Group {
  readonly group: string;
  share?: number;
  kpi?: unknown;
}

/** So many groups have a share in their names, or none has. */
const fewest = 2;

/** Takes the shares out of the names of groups, `Registry and filing (45%)`, where all of them have one. */
export function takeSharesFromNames(form: Form): void {
  const duties = (form.value['duties'] ?? []) as Duty[];
  const names = [...new Set(duties.flatMap(({ group }) => group ?? []))];
  const found = new Map(names.map((name) => [name, shareIn(name)]));
  const total = [...found.values()].reduce((sum, each) => sum + (each?.share ?? 1_000), 0);
  if (found.size < fewest || total > 100.5) return;
  const heads = new Map(form.draft.heads.map((piece) => [piece.text, piece]));
  for (const duty of duties) {
    const known = found.get(duty.group ?? '');
    if (known === undefined) continue;
    const written = duty.group ?? '';
    duty.group = known.name;
    if (groupOf(form, known.name)?.share !== undefined) continue;
    const head = heads.get(written);
    set(form, known.name, 'share', known.share, head === undefined ? [] : [head]);
  }
}

function shareIn(name: string): { readonly name: string; readonly share: number } | undefined {
  if (!/[%％]\s*[)）\]]?$|^[（(]?\d{1,3}\s?[%％]/u.test(name)) return undefined;
  const { share, rest } = takeShare(name);
  return share === undefined ? undefined : { name: rest, share };
}

const counted =
  /^(?:(?:major|main|key|core|primary|critical) )?(?:tasks?|duty|duties|functions?|activity|activities|responsibility|accountability)(?: (?:area|group))?\s*(?:[:]|\s[-–—])\s+(?=\p{L}{2})/iu;

/** Takes the words off the names of groups with which all begin: `MAJOR TASK - Budget`. */
export function takeWordsFromNames(form: Form): void {
  const grouped = ((form.value['duties'] ?? []) as Duty[]).filter(({ group }) => group !== undefined);
  const names = new Set(grouped.flatMap(({ group }) => group ?? []));
  const words = new Set([...names].map((name) => counted.exec(name)?.[0]));
  const [only] = words;
  if (names.size < fewest || words.size > 1 || only === undefined) return;
  for (const known of [...grouped, ...((form.value['dutyGroups'] ?? []) as { group: string }[])])
    known.group = (known.group ?? '').slice(only.length);
}

/** Gives groups of duties their shares; what is said of a group that has no duties is kept. */
export function readSharesOfGroups(form: Form, entries: readonly Entry[]): void {
  const duties = (form.value['duties'] ?? []) as Duty[];
  const names = new Map(duties.flatMap(({ group }) => (group === undefined ? [] : [[foldText(group), group]])));
  for (const entry of entries) {
    const name = names.get(foldText(entry.group ?? ''));
    const share = readPercent(entry.text);
    if (name === undefined || share === undefined) form.keep(entry, entry.label);
    else set(form, name, 'share', share, [{ ...entry, written: entry.text }]);
  }
}

function groupOf(form: Form, name: string): Group | undefined {
  return ((form.value['dutyGroups'] ?? []) as Group[]).find(({ group }) => group === name);
}

function set(form: Form, name: string, key: 'share' | 'kpi', value: unknown, pieces: readonly Piece[]): void {
  const groups = (form.value['dutyGroups'] ?? []) as Group[];
  form.value['dutyGroups'] = groups;
  const known = groupOf(form, name);
  const at = known === undefined ? groups.push({ group: name }) - 1 : groups.indexOf(known);
  Object.assign(groups[at] ?? {}, { [key]: value });
  for (const piece of pieces) form.sources.push({ path: ['dutyGroups', at], piece });
}
