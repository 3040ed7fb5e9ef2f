import { isForm } from '../../handbook/documents.ts';
import { printJson } from '../../text/terminal.ts';
import type { Renderer } from '../renderer.ts';
import { writeHandbook } from './handbook.ts';

/** The handbook for other programs, as `schemas/handbook.schema.json` describes it; there is none for a single form of it. */
export const json: Renderer = {
  name: 'json',
  async render(document) {
    if (isForm(document)) return { files: [], places: new Set() };
    return {
      files: [{ path: `${document.name}.json`, content: printJson(writeHandbook(document)) }],
      places: new Set(),
    };
  },
};
