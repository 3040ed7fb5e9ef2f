import { namesNobody } from '../../values/nobody.ts';
import type { Draft, Piece } from '../form/draft.ts';
import type { FormReader } from '../form/reader.ts';

interface LabelledPiece extends Piece {
  readonly label: string;
}

/** Says for how much of a person's time a row is paid, and not how many posts there are. */
const ofOnePerson = /\bfte\b|full[- ]time equivalent|全时当量|全职当量|折合/iu;
const whole = /^1(?:\.0{1,2})?$|^100 ?%$/;

/** How many posts a list of people has of each position: a row is one, also where nobody holds it. */
export class Posts {
  readonly #rows = new Map<Draft, number>();
  readonly #told = new Set<Draft>();
  readonly #hasHeadcount: boolean;

  /** The positions row by row. */
  constructor(drafts: readonly Draft[], heads: readonly string[]) {
    for (const draft of drafts) this.#rows.set(draft, (this.#rows.get(draft) ?? 0) + 1);
    this.#hasHeadcount = heads.some((head) => !ofOnePerson.test(head));
  }

  /** Reads a cell that says of which part of a post it is; false if it says how many posts there are. */
  readShare(reader: FormReader, draft: Draft, { text, place, label }: LabelledPiece): boolean {
    if (!ofOnePerson.test(label)) return false;
    this.#tell(draft, { text, place, label });
    if (whole.test(text)) draft.takeHeads(place, text);
    else reader.keep({ text, place }, label);
    return true;
  }

  /**
   * Reads the name of somebody who is nobody (`Vacant`, 空缺): one more post than there are people. False for any other
   * name, and where a column says how many posts there are.
   */
  readVacancy(draft: Draft, piece: LabelledPiece): boolean {
    if (this.#hasHeadcount || !namesNobody(piece.text)) return false;
    this.#tell(draft, piece);
    draft.takeHeads(piece.place, piece.text);
    return true;
  }

  #tell(draft: Draft, { text, place, label }: LabelledPiece): void {
    if (this.#hasHeadcount || this.#told.has(draft)) return;
    this.#told.add(draft);
    draft.entries.push({ path: 'headcount', text: `${this.#rows.get(draft) ?? 1}`, place, label, written: text });
  }
}
