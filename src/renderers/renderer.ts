import type { Document } from '../handbook/documents.ts';
import type { Printed, Typeface } from '../host.ts';
import type { Step } from '../languages/report-labels.ts';
import type { Format } from '../model/config.ts';
import type { Asset } from './templates/index.ts';

/** A file of the handbook, relative to the output folder. */
export interface Artefact {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** What a renderer needs of the outer world. */
export interface Tools {
  /** A text of jd's, or the workspace's own in its place, by name (`templates/html/handbook.hbs`). */
  readonly asset: Asset;
  /** The faces to embed for these characters. */
  typeset(characters: string): Promise<Typeface>;
  /** HTML into PDF, as the browser makes it. */
  print(html: string): Promise<Printed>;
  /** Told of each step that may take a while. */
  tell(step: Step): void;
  /** The moment that a file says it was made at; without one it says none. */
  readonly made?: Date;
}

export interface Renderer {
  readonly name: Format;
  render(document: Document, tools: Tools): Promise<Artefact[]>;
}
