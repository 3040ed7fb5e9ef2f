import type { SourcePlace } from '../../../model/imported.ts';
import type { Block, BookmarkedText, Paragraph } from '../../document.ts';
import type { Attributes } from '../xml.ts';
import { attribute, isOn } from './attribute.ts';
import { uniteControls } from './content-controls.ts';
import { Fields } from './fields.ts';
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
  readonly marks: BookmarkedText[];
}

/** Gathers the text of paragraphs from the events of their runs. */
export class TextReader {
  private readonly paragraphs: OpenParagraph[] = [];
  private readonly fields = new Fields();
  private readonly bookmarks = new Map<string, { name: string; text: string }>();
  private readonly styles: Styles;
  private readonly numbering: Numbering;
  private readonly hide: (text: string) => void;
  private runs = 0;
  private bold = false;
  private hidden = false;
  private font: string | undefined;
  private reading: 'text' | 'code' | undefined;

  constructor(styles: Styles, numbering: Numbering, hide: (text: string) => void) {
    this.styles = styles;
    this.numbering = numbering;
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
    if (name === 'w:p' || name === 'a:p')
      this.paragraphs.push({ text: '', asked: '', boldLength: 0, style: '', boxes: [], marks: [] });
    else if (name === 'w:r' || name === 'a:r') this.openRun();
    else if (name === 'w:t' || name === 'a:t' || name === 'm:t') this.reading = 'text';
    else if (name === 'w:instrText') this.reading = 'code';
    else if (name === 'w:b' && this.inRun) this.bold = isOn(attributes);
    else if (name === 'w:rFonts') this.chooseFont(attribute(attributes, 'ascii') ?? '');
    else if (name === 'w:vanish' && this.inRun) this.hidden = isOn(attributes);
    else if (name === 'w:fldChar') this.append(this.fields.turn(attribute(attributes, 'fldCharType')));
    else if (name === 'w:checkBox') this.fields.openBox();
    else if (name === 'w:default' || name === 'w:checked') this.fields.tick(isOn(attributes));
    else if (name === 'w:bookmarkStart') this.openBookmark(attributes);
    else if (name === 'w:bookmarkEnd') this.closeBookmark(attribute(attributes, 'id') ?? '');
    else if (name === 'w:sdtContent') this.openControl();
    else if (!this.describe(name, value)) this.append(this.characterOf(name, attributes));
  }

  close(name: string): void {
    if (name === 'w:r' || name === 'a:r') this.runs--;
    else if (name === 'w:sdtContent') this.closeControl();
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
    // Beside such a field the text itself stands in the paragraph, unless Word wrote it.
    const text = open.asked === '' || /\S/.test(open.text) ? open.text : open.asked;
    const length = text.trim().length;
    const paragraph: Paragraph = {
      kind: 'paragraph',
      text,
      place,
      bold: length > 0 && open.boldLength >= length,
      ...(number === undefined ? {} : { number }),
      ...(heading === undefined ? {} : { heading }),
      ...(/^(?:toc|目录) ?\d/.test(style?.name ?? '') ? { contents: true } : {}),
      ...(open.marks.length === 0 ? {} : { marks: open.marks }),
    };
    return [paragraph, ...open.boxes];
  }

  private chooseFont(font: string): void {
    if (this.inRun) this.font = isSymbolFont(font) ? font : undefined;
  }

  private openRun(): void {
    this.runs++;
    this.bold = this.styles.get(this.paragraphs.at(-1)?.style ?? '')?.bold ?? false;
    this.hidden = false;
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
    paragraph.text += text;
    if (this.bold) paragraph.boldLength += text.length;
    for (const bookmark of this.bookmarks.values()) bookmark.text += text;
  }

  private openControl(): void {
    const paragraph = this.paragraphs.at(-1);
    if (paragraph === undefined) return;
    const { controls, text } = paragraph;
    const follows = controls !== undefined && controls.from + controls.texts.join('').length === text.length;
    if (!follows) paragraph.controls = { from: text.length, texts: [] };
  }

  private closeControl(): void {
    const paragraph = this.paragraphs.at(-1);
    const { controls } = paragraph ?? {};
    if (paragraph === undefined || controls === undefined) return;
    controls.texts.push(paragraph.text.slice(controls.from + controls.texts.join('').length));
    const united = uniteControls(controls.texts);
    if (united.length === controls.texts.join('').length) return;
    paragraph.text = paragraph.text.slice(0, controls.from) + united;
    delete paragraph.controls;
  }

  private openBookmark(attributes: Attributes): void {
    const name = attribute(attributes, 'name') ?? '';
    if (name.startsWith('jd')) this.bookmarks.set(attribute(attributes, 'id') ?? '', { name, text: '' });
  }

  private closeBookmark(id: string): void {
    const bookmark = this.bookmarks.get(id);
    this.bookmarks.delete(id);
    if (bookmark) this.paragraphs.at(-1)?.marks.push(bookmark);
  }
}
