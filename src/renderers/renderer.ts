import type { PostingNote } from '../findings/built-fault.ts';
import type { Document } from '../handbook/documents.ts';
import type { Step } from '../languages/report-labels.ts';
import type { Format } from '../model/config.ts';
import type { Keep } from '../model/keep.ts';
import type { PdfClaims } from '../model/pdf-claims.ts';
import type { Printed, PrintPurpose } from '../model/printed.ts';
import type { Typeface } from '../model/typeface.ts';
import type { Asset } from './templates/index.ts';

/** A file to write; its path is relative to the output folder. */
export interface Artefact {
  readonly path: string;
  readonly content: string | Uint8Array;
  /** What a text is joined from. */
  readonly pieces?: readonly string[];
}

/** A text that is joined when somebody first asks for it. */
export function placePieces(path: string, pieces: readonly string[]): Artefact {
  let joined: string | undefined;
  return {
    path,
    pieces,
    get content() {
      joined ??= pieces.join('');
      return joined;
    },
  };
}

/** What a renderer needs of the outer world. */
export interface Tools {
  /** A text that ships with jd, or the workspace's replacement, by name (`templates/html/handbook.hbs`). */
  readonly asset: Asset;
  /** Makes the faces to embed for these characters; `slanted` are those of them that are emphasised. */
  typeset(characters: string, slanted: string): Promise<Typeface>;
  /** The same for a document that is printed, whose faces may have more characters. */
  typesetPrint(characters: string, slanted: string): Promise<Typeface>;
  /** Prints HTML as PDF in the browser. */
  print(html: string, purpose?: PrintPurpose): Promise<Printed>;
  /** Reports which standards the PDF claims. */
  claim(claims: PdfClaims): void;
  /** Reports a step that may take a while. */
  report(step: Step): void;
  /** Gives what was made before of the same; for a page that is made again and again. */
  readonly keep?: Keep;
  /** The creation date that a file states; without one it states none. */
  readonly made?: Date;
}

/** A rendered document. */
export interface Rendered {
  readonly files: readonly Artefact[];
  /** Its places to which links of other documents can lead. */
  readonly places: ReadonlySet<string>;
  /** What isn't in it, to be told to whoever builds it. */
  readonly notes?: readonly PostingNote[];
}

export interface Renderer {
  readonly name: Format;
  /** `placesBeside` are the places in the handbook that was rendered before; absent for the first document. */
  render(document: Document, tools: Tools, placesBeside?: ReadonlySet<string>): Promise<Rendered>;
}
