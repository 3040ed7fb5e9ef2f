import type { Format } from '../config.ts';
import type { Handbook } from '../handbook/index.ts';

export interface Renderer {
  readonly name: Format;
  /** Pure but for the templates, which `asset` brings by name (`templates/html/handbook.hbs`). */
  render(book: Handbook, asset: (name: string) => string): Artefact[];
}
/** A file of the handbook, relative to the output folder. */
export interface Artefact {
  readonly path: string;
  readonly text: string;
}

/** Loaded when asked for, since each brings the template engine with it. */
export const renderers: Readonly<Record<Format, () => Promise<Renderer>>> = {
  md: async () => (await import('./markdown.ts')).markdown,
  html: async () => (await import('./html.ts')).html,
};
