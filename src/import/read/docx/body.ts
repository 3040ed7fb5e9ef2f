import type { SourcePlace } from '../../../model/imported.ts';
import type { Block } from '../../document.ts';
import type { Attributes, XmlHandler } from '../xml.ts';
import { attribute } from './attribute.ts';
import { Grid } from './grid.ts';
import type { Numbering } from './numbering.ts';
import { Sections } from './sections.ts';
import type { Styles } from './styles.ts';
import { TextReader } from './text-reader.ts';

/** What was decided on the way, for the report. */
export interface Decisions {
  inserted: number;
  deleted: number;
  hidden: string;
}

/** What the parts of a document refer to. */
export interface Surroundings {
  readonly styles: Styles;
  readonly numbering: Numbering;
  /** Addresses outside the document by the ids of links. */
  readonly links: ReadonlyMap<string, string>;
}

/** Elements whose content a reader doesn't see, or that describe how it was before a change. */
const unseen = new Set([
  'w:del',
  'w:moveFrom',
  'w:rt',
  'w:tabs',
  'w:pPrChange',
  'w:rPrChange',
  'w:tcPrChange',
  'w:tblPrChange',
  'w:trPrChange',
  'w:sectPrChange',
  'w:tblGridChange',
]);
const boxes = new Set(['w:txbxContent', 'w:footnote', 'w:endnote', 'w:comment']);

/** Turns the events of one part (`document.xml`, a header, the notes) into blocks, in the order of the text. */
export class BodyReader implements XmlHandler {
  readonly blocks: Block[] = [];
  readonly sections = new Sections();
  private readonly containers: Block[][] = [this.blocks];
  private readonly tables: Grid[] = [];
  private readonly choices: boolean[] = [];
  private readonly places: SourcePlace[] = [];
  private readonly texts: TextReader;
  private readonly decisions: Decisions;
  private readonly start: SourcePlace;
  private ignored = 0;
  private tableCount = 0;
  private count = 0;

  constructor({ styles, numbering, links }: Surroundings, decisions: Decisions, start: SourcePlace = {}) {
    this.texts = new TextReader(styles, numbering, links, (text) => {
      decisions.hidden += text;
    });
    this.decisions = decisions;
    this.start = start;
  }

  open(name: string, attributes: Attributes): void {
    if (this.ignored > 0 || unseen.has(name)) {
      if (this.ignored === 0 && name === 'w:del') this.decisions.deleted++;
      this.ignored++;
      return;
    }
    if (name === 'mc:AlternateContent') this.choices.push(false);
    else if (name === 'mc:Choice' || name === 'mc:Fallback') this.choose();
    else if (boxes.has(name)) this.containers.push([]);
    else if (name === 'w:headerReference') this.sections.addHead(attribute(attributes, 'id') ?? '');
    else if (name === 'w:ins') this.decisions.inserted += this.texts.inRun ? 0 : 1;
    else if (!this.openTable(name, attributes)) this.texts.open(name, attributes);
  }

  close(name: string): void {
    if (this.ignored > 0) {
      this.ignored--;
      return;
    }
    if (name === 'mc:AlternateContent') this.choices.pop();
    else if (boxes.has(name)) this.closeBox(name);
    else if (name === 'w:p' || name === 'a:p') this.closeParagraph();
    else if (name === 'w:tc') this.closeCell();
    else if (name === 'w:tr') this.tables.at(-1)?.closeRow();
    else if (name === 'w:tbl') this.closeTable();
    else if (name === 'w:sectPr') this.sections.end();
    else this.texts.close(name);
  }

  text(text: string): void {
    if (this.ignored === 0) this.texts.read(text);
  }

  /** Word writes a drawing twice, for new and for old readers: the first is taken and the other is left out. */
  private choose(): void {
    if (this.choices.at(-1)) this.ignored = 1;
    else if (this.choices.length > 0) this.choices[this.choices.length - 1] = true;
  }

  private openTable(name: string, attributes: Attributes): boolean {
    const table = this.tables.at(-1);
    const value = attribute(attributes, 'val');
    if (name === 'w:tbl') {
      const place = this.places.at(-1) ?? this.start;
      if (place.table === undefined) this.tableCount++;
      this.tables.push(new Grid({ ...place, table: place.table ?? this.tableCount }));
    } else if (table === undefined) return false;
    else if (name === 'w:tr') table.openRow();
    else if (name === 'w:gridBefore') table.skip(Number(value));
    else if (name === 'w:gridSpan') table.span(Number(value));
    else if (name === 'w:vMerge') table.mergeDown(value === 'restart' ? 'start' : 'go');
    else if (name === 'w:tc') {
      table.openCell();
      this.containers.push(table.cell.blocks);
      this.places.push(table.where());
    } else return false;
    return true;
  }

  private closeCell(): void {
    this.containers.pop();
    this.places.pop();
    this.tables.at(-1)?.closeCell();
  }

  private closeTable(): void {
    const table = this.tables.pop();
    if (table) this.containers.at(-1)?.push(table.finish());
  }

  private closeBox(name: string): void {
    const held = this.containers.pop() ?? [];
    const [only, ...others] = held;
    const isLine = name === 'w:txbxContent' && only?.kind === 'paragraph' && others.length === 0;
    (this.texts.boxes ?? this.blocks).push(...(isLine ? [{ ...only, boxed: true as const }] : held));
  }

  private closeParagraph(): void {
    this.count++;
    const place = this.places.at(-1) ?? { ...this.start, paragraph: this.count };
    this.containers.at(-1)?.push(...this.texts.closeParagraph(place));
    this.sections.closeParagraph(this.blocks);
  }
}
