import { copyTexts, type Outline, outlineOf } from '../model/outline.ts';
import type { Position } from '../model/position.ts';
import type { Form, RawFile } from '../schema/read-file.ts';
import { rereadSource } from '../source/reread.ts';
import { ignoreMark } from '../text/comments.ts';

/** What is kept of a form once its own rules were asked. */
export interface Keeping<Kept extends Outline> {
  /** `isFaulty`: whether something was found in the form. */
  form(form: Form<Position>, raw: RawFile, isFaulty: boolean): Form<Kept>;
  /** What a rule that compares forms has noted. */
  note<Note>(note: Note): Note;
}

/** For whoever needs the forms themselves: a book, an editor, a fix. */
export const keepAll: Keeping<Position> = { form: (form) => form, note: (note) => note };

/**
 * For whoever needs only findings, if the files can be read again: a check of 10,000 positions then takes two thirds of the memory (177 and 111 MB), one of
 * 100,000 half of it.
 */
export const keepOutlines: Keeping<Outline> = {
  form(whole, raw, isFaulty) {
    if (raw.release === undefined) return whole;
    raw.release();
    const { shape, ...form } = whole;
    if (shape === undefined) return form;
    const { file, stem, source, findings, warnings } = form;
    const outline = outlineOf(shape);
    // What is reported is shown in the text, and what is ignored is read from it.
    const isAsked = isFaulty || findings.length + warnings.length > 0 || source.text.includes(ignoreMark);
    if (isAsked) return { ...form, shape: outline };
    return { file, stem, source: rereadSource(raw), findings: none, warnings: none, shape: outline };
  },
  note: copyTexts,
};

const none: readonly never[] = Object.freeze([]);
