interface Field {
  code: string;
  result: boolean;
  box?: boolean;
}

/** Page numbers change with the printer; a document's text doesn't hold them. */
const pageFields = /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES|PAGEREF)\b/;

/** Follows Word's fields: an instruction, then the result that a reader sees. */
export class Fields {
  private readonly open: Field[] = [];

  /** The character that the end of a field shows: a tick box has no result of its own. */
  turn(type: string | undefined): string {
    const field = this.open.at(-1);
    if (type === 'begin') this.open.push({ code: '', result: false });
    else if (type === 'separate' && field) field.result = true;
    else if (type === 'end') {
      this.open.pop();
      if (field?.box !== undefined) return field.box ? '☑' : '☐';
    }
    return '';
  }

  addCode(text: string): void {
    const field = this.open.at(-1);
    if (field) field.code += text;
  }

  openBox(): void {
    const field = this.open.at(-1);
    if (field) field.box = false;
  }

  tick(on: boolean): void {
    const field = this.open.at(-1);
    if (field?.box !== undefined) field.box = on;
  }

  /** LibreOffice writes the text of a content control again and again, in fields that ask for it. */
  get asksForText(): boolean {
    const field = this.open.at(-1);
    return field?.result === true && /^\s*FILLIN\b/.test(field.code);
  }

  get isPageNumber(): boolean {
    return this.open.some(({ result, code }) => result && pageFields.test(code));
  }
}
