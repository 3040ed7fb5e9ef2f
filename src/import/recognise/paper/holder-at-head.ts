import type { SourcePlace } from '../../../model/imported.ts';
import type { Draft, Piece } from '../form/draft.ts';
import { isChinesePerson } from '../words/person-name.ts';

const label = /^(?:员工|职工|本人|任职)?姓\s*名$/u;
const beside = /^(?:员工|职工|本人|任职)?姓\s*名\s*[:：]\s*(\p{Script=Han}[\p{Script=Han} \u3000]{1,5})$/u;
const body = /^(?:duties|summary|qualifications|kpis|authority|contacts|conditions)/;
/** Facts below each other take a few lines or rows. */
const farthest = 8;

/** 姓名 and a name among the facts above the body of a form: who holds the position, also where its title comes later. */
export function findHolderAtHead(drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    if (!draft.has('title') || draft.has('incumbents')) continue;
    const first = [...draft.entries.filter(({ path }) => body.test(path)), ...draft.rows].map(({ place }) => place);
    const held = draft.kept.filter((piece) => nameIn(piece) !== undefined);
    const [only, another] = held;
    if (only === undefined || another !== undefined || !first.every((place) => isAbove(only.place, place))) continue;
    draft.kept.splice(draft.kept.indexOf(only), 1);
    draft.entries.push({
      path: 'incumbents',
      text: nameIn(only) ?? only.text,
      place: only.place,
      written: only.text,
      ...(only.label === undefined ? {} : { label: only.label }),
    });
  }
}

function nameIn({ label: named, text }: Piece & { readonly label?: string }): string | undefined {
  const name = named !== undefined && label.test(named.trim()) ? text.trim() : beside.exec(text.trim())?.[1]?.trim();
  return name !== undefined && isChinesePerson(name) ? name : undefined;
}

function isAbove(name: SourcePlace, other: SourcePlace): boolean {
  if (name.table !== undefined)
    return (name.row ?? farthest) < farthest && (other.table !== name.table || (other.row ?? 0) > (name.row ?? 0));
  const at = name.paragraph ?? name.line;
  const next = other.paragraph ?? other.line;
  return at !== undefined && at < farthest && (next === undefined || at < next);
}
