import type { Document } from '../handbook/documents.ts';
import type { Printed, Typeface } from '../host.ts';
import type { Step } from '../languages/index.ts';
import type { Format } from '../model/config.ts';
import type { Asset } from './templates/index.ts';

export interface Renderer {
  readonly name: Format;
  render(document: Document, tools: Tools): Promise<Artefact[]>;
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
/** A file of the handbook, relative to the output folder. */
export interface Artefact {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** Loaded when asked for, since each brings the template engine with it. */
export const renderers: Readonly<Record<Format, () => Promise<Renderer>>> = {
  md: async () => (await import('./markdown.ts')).markdown,
  html: async () => (await import('./html.ts')).html,
  pdf: async () => (await import('./pdf/index.ts')).pdf,
};
