import { foldText } from '../../../text/text.ts';
import type { Draft, Entry } from '../form/draft.ts';
import { bareTitle } from '../form/titles-of-one.ts';
import { titleIn } from '../words/title.ts';

/** Keys of which two that differ are of two positions. */
const tells = ['code', 'department', 'grade'] as const;

/**
 * Joins a row of a list of positions with the form of the same title in that document: they are one position, of which the form
 * says more. What the row says otherwise is kept beside what the form says.
 */
export function joinListed(drafts: Draft[]): void {
  const forms = byTitle(drafts.filter(({ listed }) => !listed));
  const rows = byTitle(drafts.filter(({ listed }) => listed));
  for (const [title, listed] of rows) {
    const own = forms.get(title) ?? [];
    for (const row of listed) {
      const [form, another] = own.filter((each) => mayBeOne(row, each));
      if (form === undefined || another !== undefined || listed.some((other) => other !== row && mayBeOne(other, form)))
        continue;
      // Of two lists of duties nothing says what they have in common.
      if (row.hasBody && form.hasBody && (row.hasDuties || row.rows.length > 0)) continue;
      join(form, row);
      drafts.splice(drafts.indexOf(row), 1);
    }
  }
}

function byTitle(drafts: readonly Draft[]): Map<string, Draft[]> {
  const found = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const title = bareTitle(titleOf(draft));
    if (title !== '') found.set(title, [...(found.get(title) ?? []), draft]);
  }
  return found;
}

function titleOf(draft: Draft): string {
  const heading = draft.heading?.text ?? '';
  return draft.textOf('title') ?? titleIn(heading) ?? heading;
}

function mayBeOne(row: Draft, form: Draft): boolean {
  return tells.every((path) => {
    const [one, other] = [row, form].map((draft) => factOf(draft, path));
    return one === undefined || other === undefined || foldText(one) === foldText(other);
  });
}

function factOf(draft: Draft, path: string): string | undefined {
  return draft.textOf(path) ?? (path === 'department' ? draft.chapter?.department : undefined);
}

function join(form: Draft, row: Draft): void {
  const has = new Set(form.entries.map(({ path }) => path));
  for (const entry of row.entries) {
    if (isSaid(form, entry)) form.takeHeads(entry.place, entry.text);
    else if (has.has(entry.path) || entry.path === 'title')
      form.kept.push({
        text: entry.text,
        place: entry.place,
        ...(entry.label === undefined ? {} : { label: entry.label }),
      });
    else form.entries.push(entry);
  }
  form.rows.push(...row.rows);
  form.kept.push(...row.kept);
  form.remarks.push(...row.remarks);
  form.continued.push(...row.continued);
  form.heads.push(...row.heads);
  form.labels += row.labels;
}

function isSaid(form: Draft, { path, text }: Entry): boolean {
  const all = form.entries.filter((entry) => entry.path === path).map((entry) => entry.text);
  const said = path === 'title' ? [titleOf(form), ...all] : all;
  return said.some((each) => foldText(each) === foldText(text));
}
