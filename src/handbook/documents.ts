import type { Compilation } from '../compile.ts';
import type { Language } from '../languages/language.ts';
import { foldText } from '../text/text.ts';
import { composeHandbook } from './compose.ts';
import { takeForms } from './excerpt.ts';
import type { Handbook } from './index.ts';
import { fitName, nameBook } from './part-name.ts';
import type { Scope } from './scope.ts';

/** A book as a file of its own. */
export interface Document {
  /** Where it is in the output folder, without an ending: `handbook`, `handbook-客服部`, `positions/agency-lead`. */
  readonly name: string;
  readonly book: Handbook;
  readonly beside: Beside;
}

/** What is written together with a document, so that links may lead there. */
export interface Beside {
  /** The handbook, or the part of it that is built; absent where that is all there is. */
  readonly handbook?: { readonly name: string; readonly book: Handbook };
  /** The names of the documents of one form, by the anchor of the position. */
  readonly forms: ReadonlyMap<string, string>;
}

/** The handbook, or the forms in its place; where they are split, the form of each position in it by itself as well. */
export function composeDocuments(
  compilation: Compilation,
  language: Language,
  draft: boolean,
  scope: Scope,
): Document[] {
  const { department, positions, split } = scope;
  const name = nameBook(compilation, scope);
  const whole = composeHandbook(compilation, language, draft, department);
  const book = positions === undefined ? whole : takeForms(whole, positions);
  if (!split) return [{ name, book, beside: { forms: new Map() } }];
  const names = nameForms(compilation);
  const forms = book.departments.flatMap(({ positions }) =>
    positions.map(({ id, anchor }) => ({ id, anchor, name: names.get(id) ?? id })),
  );
  const beside: Beside = { handbook: { name, book }, forms: new Map(forms.map(({ anchor, name }) => [anchor, name])) };
  return [
    { name, book, beside },
    ...forms.map(({ id, name }) => ({ name, book: takeForms(whole, new Set([id])), beside })),
  ];
}

/** Where the form of each position lies, by its id. No two share a file on any system, nor does one bear a name that Windows keeps for its devices. */
export function nameForms({ workspace }: Pick<Compilation, 'workspace'>): Map<string, string> {
  const taken = new Set<string>();
  const names = new Map<string, string>();
  for (const id of [...workspace.byId.keys(), ...workspace.broken.keys()]) {
    const safe = fitName(id.replace(deviceName, '$&~'));
    let name = safe;
    for (let nth = 2; taken.has(foldText(name)); nth++) name = `${safe}~${nth}`;
    taken.add(foldText(name));
    names.set(id, `positions/${name}`);
  }
  return names;
}

/** What stands before the first full stop decides; no id has a `~`, so that none is spelt like it. */
const deviceName = /^(?:con|prn|aux|nul|(?:com|lpt)[\d¹²³])(?=\.|$)/i;
