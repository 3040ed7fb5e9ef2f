import { choose, type Entry, type LabelSearch } from './choose.ts';
import { readPhrase, spellPhrase } from './english-phrase.ts';
import { canExplain, explanationIn } from './explained.ts';
import { isFormName, isJoinedName } from './form-name.ts';
import { guessPath } from './guess.ts';
import { guessPair, holdsLabels, splitPart, withSide } from './in-part.ts';
import { listLabels } from './list-labels.ts';
import { isAnotherWord } from './misread.ts';
import { Misreadings } from './near.ts';
import { splitNumber } from './numbers.ts';
import { joinPaths } from './paths.ts';
import { readingsOf } from './scanned.ts';
import { areSameKind, firstOfSeveral, halvesOf, piecesOf } from './several.ts';
import { foldSpelling } from './spelling.ts';
import { findBySubject, findWithin } from './subject.ts';
import { namesTitleWithFact } from './title-with-fact.ts';
import { toSimplified } from './traditional.ts';
import { guessInLanguages, isSameIn, splitLanguages } from './two-languages.ts';
import { Spellings } from './typo.ts';
import { foldedForms } from './written.ts';

/** What a label of a form stands for. */
export interface Label {
  /** A dotted path of keys of a position, or `form`, `basic`, `number` or `x-signature`. */
  readonly path: string;
  /** The line's duties are all essential, or all not. */
  readonly essential?: boolean;
  /** As written in the document. */
  readonly written: string;
  /** The label that was meant, if one was misread. */
  readonly meant?: string;
  /** It is in no dictionary, and was read by its words. */
  readonly guessed?: boolean;
}

/** The head of a column of numbers may be a sign alone. */
const asNumber = /^(?:#|№|no\.?|nº|n°)$/i;

/** Longer texts are not labels. */
const longest = 100;
/** So many answers are remembered at once; a form asks for each of its lines some twenty times. */
const mostAnswers = 20_000;

let known: Dictionary | undefined;

/** The labels that are known. Those of jd alone are put together once: it takes as long as reading a form. */
export function openDictionary(own: Readonly<Record<string, string>> = {}): Dictionary {
  if (Object.keys(own).length > 0) return new Dictionary(own);
  known ??= new Dictionary();
  return known;
}

/** The labels that are known: jd's own, and those that a workspace adds (`import.labels`). */
export class Dictionary {
  private readonly entries = new Map<string, Entry[]>();
  private readonly words: Map<string, string> = new Map();
  private readonly answers = new Map<string, Label | undefined>();
  private spellings: Spellings | undefined;
  private misreadings: Misreadings | undefined;

  constructor(own: Readonly<Record<string, string>> = {}) {
    for (const [written, entry] of listLabels(own)) this.add(written, entry);
  }

  /** The label that a text is, alone. */
  find(text: string, search: LabelSearch = {}): Label | undefined {
    const written = text.trim();
    if (written === '' || written.length > longest) return undefined;
    const key = `${search.within ?? ''} ${search.asColumn === true} ${search.near === true} ${written}`;
    if (this.answers.has(key)) return this.answers.get(key);
    if (this.answers.size >= mostAnswers) this.answers.clear();
    const found = this.search(written, search);
    this.answers.set(key, found);
    return found;
  }

  private search(written: string, search: LabelSearch): Label | undefined {
    if (asNumber.test(written)) return search.asColumn ? { path: 'number', written } : undefined;
    const plain = toSimplified(written);
    for (const word of plain === written ? foldedForms(written) : [...foldedForms(written), ...foldedForms(plain)]) {
      const entry = choose(this.entries.get(word), search);
      if (entry !== undefined) return { ...entry, path: withSide(entry.path, plain), written };
    }
    if (isJoinedName(written)) return { path: 'form', written };
    if (namesTitleWithFact(plain)) return { path: 'title', written };
    const phrase = readPhrase(written, search.asColumn);
    if (phrase !== undefined) return { ...phrase, path: withSide(phrase.path, written), written };
    return (
      findWithin(written, { ...search, near: false }, (named, at) => this.find(named, at)) ??
      this.findInLanguages(written, search) ??
      this.findInPart(written, search) ??
      this.findQualifications(written) ??
      this.findBoth(written, search) ??
      this.findAny(written, search) ??
      findBySubject(written) ??
      this.findMistaken(written, search) ??
      (search.near ? this.findMisread(written, search) : undefined)
    );
  }

  private findMistaken(written: string, search: LabelSearch): Label | undefined {
    for (const meant of readingsOf(written)) {
      const found = this.find(meant, { ...search, near: false });
      if (found !== undefined) return { ...found, written, meant };
    }
    return undefined;
  }

  private findInPart(written: string, search: LabelSearch): Label | undefined {
    const [part = '', name = ''] = splitPart(written) ?? [];
    const within = this.find(part, { ...search, near: false })?.path;
    if (!holdsLabels(within)) return undefined;
    const found = this.find(name, { ...search, within, near: false }) ?? guessPair(name);
    return found?.path.startsWith(`${within}.`) ? { ...found, written } : undefined;
  }

  /** `Summary/Objective`: two labels for one thing; `Experience and Training`: two things of one part. */
  private findBoth(written: string, search: LabelSearch): Label | undefined {
    const halves = halvesOf(written);
    const [first, second] = halves.map((half) => this.find(splitNumber(half).text, { ...search, near: false }));
    if (first === undefined || second === undefined) return undefined;
    if (first.path === second.path) return { ...first, written };
    const path = joinPaths(first.path, second.path);
    return path === undefined ? undefined : { path, written };
  }

  private findAny(written: string, search: LabelSearch): Label | undefined {
    const [first, ...others] = firstOfSeveral(written) ?? [];
    const found = first === undefined ? undefined : this.find(splitNumber(first).text, { ...search, near: false });
    return found !== undefined && areSameKind(found.path, others) ? { ...found, written } : undefined;
  }

  /** `Knowledge, skills and experience`: several things that are asked of a person. */
  private findQualifications(written: string): Label | undefined {
    const found = piecesOf(written).map((piece) =>
      choose(this.entries.get(foldedForms(piece)[0] ?? ''), { within: 'qualifications' }),
    );
    const areAll = found.length > 0 && found.every((entry) => entry?.path.startsWith('qualifications'));
    return areAll ? { path: 'qualifications', written } : undefined;
  }

  /** `职位 Position`: one label in two languages, of which one may be known by its words alone. */
  private findInLanguages(written: string, search: LabelSearch): Label | undefined {
    const halves = splitLanguages(written)?.map((half) => splitNumber(half).text);
    const [chinese, english] = halves?.map((half) => this.find(half, { ...search, near: false })) ?? [];
    if (halves === undefined || (chinese ?? english) === undefined) return undefined;
    if (chinese?.path === 'form' || english?.path === 'form' || isFormName(written)) return { path: 'form', written };
    if (chinese !== undefined && english !== undefined)
      return { ...(english.path.startsWith(`${chinese.path}.`) ? english : chinese), written };
    const known = chinese ?? english;
    const other = halves[chinese === undefined ? 0 : 1] ?? '';
    return known !== undefined && isSameIn(known.path, other, chinese !== undefined)
      ? { ...known, written }
      : undefined;
  }

  /** The label that a text must be, read by its words where it isn't known. */
  guess(text: string, search: LabelSearch = {}): Label | undefined {
    const known = this.find(text, { ...search, near: true });
    if (known !== undefined) return known;
    const explained = this.find(explanationIn(text) ?? '', search);
    if (explained !== undefined && canExplain(explained.path))
      return { ...explained, written: text.trim(), guessed: true };
    const path = guessPath(text) ?? guessInLanguages(text, (half) => this.find(half)?.path ?? guessPath(half));
    const essential = path === 'duties' && /^\W*essential\b/i.test(text) ? { essential: true } : {};
    return path === undefined ? undefined : { path, ...essential, written: text.trim(), guessed: true };
  }

  private findMisread(written: string, search: LabelSearch): Label | undefined {
    const folded = foldedForms(written)[0] ?? '';
    this.misreadings ??= new Misreadings(this.words.keys());
    const meaningOf = (word: string) => choose(this.entries.get(word), search)?.path;
    const near = this.misreadings.findNear(folded, meaningOf) ?? this.findSlip(folded, meaningOf);
    if (near === undefined) {
      const meant = spellPhrase(written) ?? '';
      const phrase = this.find(meant, { ...search, near: false });
      return phrase === undefined ? undefined : { ...phrase, written, meant };
    }
    const entry = choose(this.entries.get(near), search);
    if (entry === undefined || isAnotherWord(folded, near, written, entry)) return undefined;
    return { ...entry, written, meant: this.words.get(near) ?? near };
  }

  /** The one English label that a word is but for a slip. */
  private findSlip(folded: string, meaningOf: (word: string) => string | undefined): string | undefined {
    this.spellings ??= new Spellings(this.words.keys());
    const found = this.spellings.findLike(folded).filter((word) => meaningOf(word) !== undefined);
    return new Set(found.map(meaningOf)).size === 1 ? found[0] : undefined;
  }

  private add(heading: string, entry: Entry): void {
    const word = foldSpelling(heading);
    if (word === '') return;
    const known = this.entries.get(word);
    if (known === undefined) {
      this.entries.set(word, [entry]);
      this.words.set(word, heading);
    } else if (!known.some(({ path }) => path === entry.path)) known.push(entry);
  }
}
