import type { Compilation } from '../compile.ts';
import type { Language } from '../languages/language.ts';
import { keepNothing } from '../model/keep.ts';
import { foldText } from '../text/text.ts';
import { composeHandbook } from './compose.ts';
import { takeForms } from './excerpt.ts';
import { nameWithin } from './file-names.ts';
import type { Handbook } from './index.ts';
import { fitName, nameBook } from './part-name.ts';
import { gatherRecords, type Records } from './records.ts';
import type { Scope } from './scope.ts';

/** A book that becomes one file in each format. */
export interface Document {
  /** The path in the output folder without an extension: `handbook`, `handbook-客服部`, `positions/agency-lead`. */
  readonly name: string;
  readonly book: Handbook;
  readonly beside: Beside;
  /** What the document is made from, gathered when first asked for, since pages are not made of it. */
  readonly records: Records;
}

/** The other documents of the same build, to which links may lead. */
export interface Beside {
  /** The name of the handbook or the part of it that is built; absent if there is only one document. */
  readonly handbook?: string;
  /** The names of the documents that hold one form, by the anchor of the position. */
  readonly forms: ReadonlyMap<string, string>;
}

/** Whether a document is a single form that was split off the first document of a build. */
export function isForm({ name, beside }: Document): boolean {
  return beside.handbook !== undefined && beside.handbook !== name;
}

/** The first document is the handbook or the chosen forms; with `split`, each form follows as a document of its own. */
export function composeDocuments(
  compilation: Compilation,
  language: Language,
  draft: boolean,
  scope: Scope,
  keep = keepNothing,
): Document[] {
  const { department, positions, split } = scope;
  const name = nameBook(compilation, scope);
  const whole = composeHandbook(compilation, language, draft, department, keep);
  const book = positions === undefined ? whole : takeForms(whole, positions);
  let gathered: Records | undefined;
  const gather = (): Records => (gathered ??= gatherRecords(compilation, language, draft, scope));
  const make = (document: Omit<Document, 'records'>, own: () => Partial<Records> = () => ({})): Document => ({
    ...document,
    get records() {
      return { ...gather(), ...own() };
    },
  });
  if (!split) return [make({ name, book, beside: { forms: new Map() } })];
  const names = nameForms(compilation);
  const forms = (book.parts.departments ?? []).flatMap(({ positions }) =>
    positions.map(({ id, anchor }) => ({ id, anchor, name: nameWithin(name, names.get(id) ?? id) })),
  );
  const beside: Beside = { handbook: name, forms: new Map(forms.map(({ anchor, name }) => [anchor, name])) };
  return [
    make({ name, book, beside }),
    ...forms.map(({ id, name }) =>
      make({ name, book: takeForms(whole, new Set([id])), beside }, () => ({
        positions: [gather().workspace.byId.get(id) ?? []].flat(),
      })),
    ),
  ];
}

/** The name of each position's form, by id. Names differ on every file system, and none is a device name of Windows. */
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

/** The part before the first full stop decides. No id contains `~`, so no id equals a changed name. */
const deviceName = /^(?:con|prn|aux|nul|(?:com|lpt)[\d¹²³])(?=\.|$)/i;
