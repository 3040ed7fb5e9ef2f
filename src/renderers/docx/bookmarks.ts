import { chaptersText, hashId, hashText, nameForm, nameText, type PrintedValue, writeMark } from '../../model/mark.ts';
import { hashLetters } from '../../text/hash.ts';

/** The bookmarks of a document; their ids count from 1. */
export interface Bookmarks {
  /** Makes content the place of an anchor; other documents find it by the same name. */
  place(anchor: string, content?: string): string;
  /** Marks content as what is printed of a value, for an import. */
  mark(value: PrintedValue, content: string): string;
  /** Which of its kinds a procedure is, since it is not printed. */
  describe(procedure: string, kind: string): void;
  /** Notes what a form, or the chapters, print in all, so that an import knows whether a text beside marks was edited. */
  note(owner: Pick<PrintedValue, 'kind' | 'id'> | 'chapters', content: string): string;
  /** The forms that have marks: a property that says whose they are, and whether any of them was printed otherwise. */
  listForms(): readonly (readonly [name: string, value: string])[];
}

/** The name of an anchor's bookmark, since Word allows 40 letters, digits and underscores. No mark begins like this. */
export function nameBookmark(anchor: string): string {
  return `jd_${hashLetters(anchor.normalize('NFC'), 10)}`;
}

export function openBookmarks(): Bookmarks {
  const names = new Set<string>();
  const owners = new Map<string, string>();
  const marks = new Map<string, { readonly id: string; readonly names: string[] }>();
  const shapes = new Map<string, string>();
  const texts = new Map<string, string[]>();
  const write = (name: string, content: string): string => {
    if (names.has(name)) throw new Error(`the bookmark ${name} is there twice`);
    names.add(name);
    const id = names.size;
    return `<w:bookmarkStart w:id="${id}" w:name="${name}"/>${content}<w:bookmarkEnd w:id="${id}"/>`;
  };
  return {
    place: (anchor, content = '') => write(nameBookmark(anchor), content),
    mark(value, content) {
      const owner = `${value.kind} ${hashId(value.id)}`;
      const other = owners.get(owner) ?? value.id;
      // It may happen to one in many thousand books, and an import would take one form for the other.
      if (other !== value.id) throw new Error(`\`${other}\` and \`${value.id}\` have the same marks`);
      owners.set(owner, other);
      const name = writeMark(value);
      const form = marks.get(nameForm(value));
      if (form === undefined) marks.set(nameForm(value), { id: value.id, names: [name] });
      else form.names.push(name);
      return write(name, content);
    },
    describe(procedure, kind) {
      shapes.set(nameForm({ kind: 'procedure', id: procedure }), `.${kind}`);
    },
    note(owner, content) {
      const name = owner === 'chapters' ? chaptersText : nameText(nameForm(owner));
      texts.set(name, [...(texts.get(name) ?? []), hashText(content.replace(/<[^>]+>/g, ' '))]);
      return content;
    },
    listForms: () => [
      ...[...marks].map(
        ([name, { id, names: all }]) =>
          [name, `${hashText(all.sort().join(' '))}${shapes.get(name) ?? ''} ${id}`] as const,
      ),
      ...[...texts].map(([name, all]) => [name, hashText(all.join(' '))] as const),
    ],
  };
}
