import type { Dictionary, Label } from '../labels/index.ts';
import { kindOf } from '../recognise/form/kinds.ts';
import { FormReader } from '../recognise/form/reader.ts';
import type { FormBlock, FormCell, FormParagraph } from './form-blocks.ts';
import { type ListPlace, markOf, type Place, type RowsPlace } from './place.ts';

/** What has been found so far, and the label to which the next text belongs. */
export class PlaceFinder {
  readonly places: Place[] = [];
  /** Knows what is a label where; it is given no text. */
  readonly reader: FormReader;
  readonly scan: (blocks: readonly FormBlock[]) => void;
  /** A label whose values are below it. */
  list: ListPlace | undefined;
  /** A label of a table whose values are in the next rows. */
  band: Label | undefined;
  rows: RowsPlace | undefined;
  /** The last who was to sign is nobody that a position names. */
  private isOtherSigner = false;

  constructor(dictionary: Dictionary, scan: (finder: PlaceFinder, blocks: readonly FormBlock[]) => void) {
    this.reader = new FormReader(dictionary, () => {});
    this.scan = (blocks) => scan(this, blocks);
  }

  get dictionary(): Dictionary {
    return this.reader.dictionary;
  }

  /** Whether a label has a place: the date beside `Employee signature` is written by hand, as that is. */
  takes({ path, written }: Label): boolean {
    const isBare = /^\W*(?:signature|signed|签\s*[字名章])[^\p{L}]*$/iu.test(written);
    if (path === 'config.acknowledgement' || (path === 'x-signature' && !isBare)) this.isOtherSigner = true;
    else if (/^approval\.\w+\.by$/.test(path)) this.isOtherSigner = false;
    return isFillable(path) && !(path === 'approval.date' && this.isOtherSigner);
  }

  /** A label alone in its row. */
  openBand(label: Label): void {
    this.reader.open(label, 20);
    this.band = label;
    this.rows = undefined;
    this.list = undefined;
  }

  /** A label alone in its paragraph. */
  openList(label: Label, paragraph: FormParagraph): void {
    this.reader.open(label, 20);
    this.band = undefined;
    this.list = undefined;
    if (!this.takes(label)) return;
    this.list = { kind: 'list', path: label.path, ...markOf(label), label: paragraph, paragraphs: [] };
    this.places.push(this.list);
  }

  /** The cell of a label; one that holds labels of its own is looked into. */
  give(label: Label, cell: FormCell): void {
    if (!this.takes(label)) return;
    const before = this.places.length;
    if (kindOf(label.path) === 'part' || cell.blocks.some(({ kind }) => kind === 'table')) {
      this.reader.open(label, 20);
      this.list = undefined;
      this.scan(cell.blocks);
      this.list = undefined;
    }
    if (this.places.length === before)
      this.places.push({ kind: 'cell', path: label.path, ...markOf(label), written: label.written, cell });
  }
}

/** Whether a position has something that could be printed there. */
export function isFillable(path: string): boolean {
  return !/^(?:x(?:-|$)|config|form$|basic$|number$)/.test(path);
}
