import { openWorkspace } from '../../src/build/open.ts';
import type { Compilation } from '../../src/compile.ts';
import { composeDocuments } from '../../src/handbook/documents.ts';
import { type OwnForm, openForm } from '../../src/import/fill/index.ts';
import { type Printed, printPosition } from '../../src/import/fill/printed.ts';
import { Dictionary } from '../../src/import/labels/index.ts';
import { languages } from '../../src/languages/index.ts';
import type { Position } from '../../src/model/position.ts';
import { type Planned, planDocuments, write } from './corpus/documents.ts';
import { readExamples } from './example-files.ts';
import { openMemoryHost } from './memory-host.ts';

export interface PrintedPosition {
  readonly position: Position;
  readonly printed: Printed;
}

/** What the handbook prints of each position of an example, by id. */
export async function printExample(name: string): Promise<Map<string, PrintedPosition>> {
  const host = openMemoryHost(readExamples());
  const options = { language: await languages.en() };
  return printAll((await openWorkspace(host, `examples/${name}`, options)).compilation);
}

export async function printAll(compilation: Compilation): Promise<Map<string, PrintedPosition>> {
  const words = await languages[compilation.config.handbook.language]();
  const [document] = composeDocuments(compilation, words, false, { split: false });
  const found = new Map<string, PrintedPosition>();
  for (const page of document?.book.parts.departments?.flatMap(({ positions }) => positions) ?? []) {
    const position = compilation.workspace.byId.get(page.id);
    if (document !== undefined && position !== undefined)
      found.set(page.id, { position, printed: printPosition(page, position, document.book.labels) });
  }
  return found;
}

let planned: readonly Planned[] | undefined;

/** The forms of the corpus in one layout and language, with one form each and nothing tracked or in a text box. */
export async function writeForms(layout: string, language: 'zh' | 'en'): Promise<[name: string, Uint8Array][]> {
  planned ??= planDocuments();
  const plans = planned.filter(
    (plan) =>
      plan.layout === layout &&
      plan.language === language &&
      plan.ending === 'docx' &&
      plan.expected.length === 1 &&
      !plan.features.some((feature) => feature === 'tracked-changes' || feature === 'text-box'),
  );
  return Promise.all(plans.map(async (plan): Promise<[string, Uint8Array]> => [plan.name, await write(plan)]));
}

export function openOwnForm(bytes: Uint8Array, labels: Record<string, string> = {}): OwnForm {
  const form = openForm('our-form.docx', bytes, new Dictionary(labels));
  if (typeof form === 'string') throw new Error(`the form was refused: ${form}`);
  return form;
}
