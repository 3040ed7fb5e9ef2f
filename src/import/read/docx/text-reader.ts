import type { SourcePlace } from '../../../model/imported.ts';
import type { Block, Paragraph } from '../../document.ts';
import type { Attributes } from '../xml.ts';
import { attribute, isOn } from './attribute.ts';
import { closeControl, openControl } from './content-controls.ts';
import { Fields } from './fields.ts';
import { Looks } from './looks.ts';
import { Marks } from './marks.ts';
import type { Numbering } from './numbering.ts';
import type { Styles } from './styles.ts';
import { isSymbolFont, readSymbols, symbolOf } from './symbols.ts';

interface OpenParagraph {
  text: string;
  /** What fields show that ask for a text. */
  asked: string;
  /** The texts of content controls that follow each other directly, from an offset on. */
  controls?: { readonly from: number; readonly texts: string[] };
  boldLength: number;
  style: string;
  heading?: number;
  list?: string;
  level?: number;
  /** Text boxes that are anchored here follow the paragraph. */
  readonly boxes: Block[];
  readonly looks: Looks;
}

/** Gathers the text of paragraphs from the events of their runs. */
export class TextReader {
  private readonly paragraphs: OpenParagraph[] = [];
  private readonly fields = new Fields();
  private readonly marks = new Marks();
  private readonly links: ReadonlyMap<string, string>;
  private readonly styles: Styles;
  private readonly numbering: Numbering;
  private readonly hide: (text: string) => void;
  private runs = 0;
  private bold = false;
  private look: { italic?: true; code?: true } = {};
  private link: string | undefined;
  private hidden = false;
  private font: string | undefined;
  private reading: 'text' | 'code' | undefined;

  constructor(styles: Styles, numbering: Numbering, links: ReadonlyMap<string, string>, hide: (text: string) => void) {
    this.styles = styles;
    this.numbering = numbering;
    this.links = links;
    this.hide = hide;
  }

  /** The text boxes of the open paragraph. */
  get boxes(): Block[] | undefined {
    return this.paragraphs.at(-1)?.boxes;
  }

  get inRun(): boolean {
    return this.runs > 0;
  }

  open(name: string, attributes: Attributes): void {
    const value = attribute(attributes, 'val');
    if (name === 'w:p' || name === 'a:p') this.openParagraph();
    else if (name === 'w:r' || name === 'a:r') this.openRun();
    else if (name === 'w:t' || name === 'a:t' || name === 'm:t') this.reading = 'text';
    else if (name === 'w:instrText') this.reading = 'code';
    else if (name === 'w:b' && this.inRun) this.bold = isOn(attributes);
    else if (name === 'w:i' && this.inRun) this.look = isOn(attributes) ? { ...this.look, italic: true } : this.look;
    else if (name === 'w:rStyle') this.look = value === 'CodeText' ? { ...this.look, code: true } : this.look;
    else if (name === 'w:hyperlink') this.link = this.links.get(attribute(attributes, 'id') ?? '');
    else if (name === 'w:rFonts') this.chooseFont(attribute(attributes, 'ascii') ?? '');
    else if (name === 'w:vanish' && this.inRun) this.hidden = isOn(attributes);
    else if (name === 'w:fldChar') this.append(this.fields.turn(attribute(attributes, 'fldCharType')));
    else if (name === 'w:checkBox') this.fields.openBox();
    else if (name === 'w:default' || name === 'w:checked') this.fields.tick(isOn(attributes));
    else if (name === 'w:bookmarkStart')
      this.marks.begin(attribute(attributes, 'id') ?? '', attribute(attributes, 'name') ?? '', this.paragraphs.at(-1));
    else if (name === 'w:bookmarkEnd') this.marks.end(attribute(attributes, 'id') ?? '');
    else if (name === 'w:sdtContent') openControl(this.paragraphs.at(-1));
    else if (!this.describe(name, value)) this.append(this.characterOf(name, attributes));
  }

  close(name: string): void {
    if (name === 'w:r' || name === 'a:r') this.runs--;
    else if (name === 'w:hyperlink') this.link = undefined;
    else if (name === 'w:sdtContent') closeControl(this.paragraphs.at(-1));
    else if (name === 'w:t' || name === 'a:t' || name === 'm:t' || name === 'w:instrText') this.reading = undefined;
  }

  read(text: string): void {
    if (this.reading === 'code') this.fields.addCode(text);
    else if (this.reading === 'text') this.append(this.font === undefined ? text : readSymbols(this.font, text));
  }

  /** The open paragraph, complete, and the text boxes that hang on it. */
  closeParagraph(place: SourcePlace): Block[] {
    const open = this.paragraphs.pop();
    if (open === undefined) return [];
    const style = this.styles.get(open.style);
    const heading = open.heading ?? style?.heading;
    const list = open.list ?? style?.numbering;
    const number =
      list === undefined || list === '0' ? undefined : this.numbering.next(list, open.level ?? style?.level ?? 0);
    // `List Bullet 2` is set in by its style.
    const named = Number(/^list (?:bullet|number|paragraph) ?([2-5])$/i.exec(style?.name ?? '')?.[1] ?? 1) - 1;
    const depth = number === undefined ? 0 : (open.level ?? style?.level ?? 0) || named;
    const marks = this.marks.leave(open);
    // Beside such a field the text itself stands in the paragraph, unless Word wrote it.
    const text = open.asked === '' || /\S/.test(open.text) ? open.text : open.asked;
    const length = text.trim().length;
    const paragraph: Paragraph = {
      kind: 'paragraph',
      text,
      place,
      bold: length > 0 && open.boldLength >= length,
      ...(number === undefined ? {} : { number }),
      ...(depth > 0 ? { depth } : {}),
      ...(heading === undefined ? {} : { heading }),
      ...(/^(?:toc|目录) ?\d/.test(style?.name ?? '') ? { contents: true } : {}),
      ...(marks.length === 0 ? {} : { marks }),
      ...(open.looks.list.length === 0 ? {} : { looks: open.looks.list }),
    };
    return [paragraph, ...open.boxes];
  }

  private openParagraph(): void {
    const paragraph = { text: '', asked: '', boldLength: 0, style: '', boxes: [], looks: new Looks() };
    this.paragraphs.push(paragraph);
    this.marks.enter(paragraph);
  }

  private chooseFont(font: string): void {
    if (this.inRun) this.font = isSymbolFont(font) ? font : undefined;
  }

  private openRun(): void {
    this.runs++;
    this.bold = this.styles.get(this.paragraphs.at(-1)?.style ?? '')?.bold ?? false;
    this.hidden = false;
    this.look = {};
    this.font = undefined;
  }

  /** A property of the paragraph; false if the element is none. */
  private describe(name: string, value = ''): boolean {
    const paragraph = this.paragraphs.at(-1);
    if (paragraph === undefined) return false;
    if (name === 'w:pStyle') paragraph.style = value;
    else if (name === 'w:outlineLvl') {
      if (Number(value) < 9) paragraph.heading = Number(value) + 1;
    } else if (name === 'w:numId') paragraph.list = value;
    else if (name === 'w:ilvl') paragraph.level = Number(value) || 0;
    else return false;
    return true;
  }

  private characterOf(name: string, attributes: Attributes): string {
    if (name === 'w:tab' || name === 'w:ptab') return this.inRun ? '\t' : '';
    if (name === 'w:br') return ['page', 'column'].includes(attribute(attributes, 'type') ?? '') ? '' : '\n';
    if (name === 'w:cr' || name === 'a:br') return '\n';
    if (name === 'w:noBreakHyphen') return '-';
    if (name === 'w:sym') return symbolOf(attribute(attributes, 'font') ?? '', attribute(attributes, 'char') ?? '');
    return '';
  }

  private append(text: string): void {
    const paragraph = this.paragraphs.at(-1);
    if (text === '' || paragraph === undefined || this.fields.isPageNumber) return;
    if (this.hidden) {
      this.hide(text);
      return;
    }
    if (this.fields.asksForText) {
      paragraph.asked += text;
      return;
    }
    const from = paragraph.text.length;
    paragraph.text += text;
    if (this.bold) paragraph.boldLength += text.length;
    paragraph.looks.add(from, paragraph.text.length, {
      ...(this.bold && !this.styles.get(paragraph.style)?.bold ? { bold: true } : {}),
      ...this.look,
      ...(this.link === undefined ? {} : { link: this.link }),
    });
  }
}
