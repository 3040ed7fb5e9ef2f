import { type Guise, mapParagraphs, type Paragraph, type Run, type Sheet } from '../blocks.ts';
import type { Feature } from '../feature.ts';

function disguise(sheet: Sheet, wants: (run: Run, at: number) => boolean, put: (run: Run) => readonly Run[]): Sheet {
  let count = 0;
  const change = (each: Paragraph): Paragraph => ({
    ...each,
    runs: each.runs.flatMap((run) => {
      count += 1;
      return run.guise === undefined && wants(run, count) ? put(run) : [run];
    }),
  });
  return { ...sheet, body: mapParagraphs(sheet.body, change) };
}

const as =
  (guise: Guise) =>
  (run: Run): Run[] => [{ ...run, guise }];

const short = (run: Run): boolean => run.role === 'value' && run.text.length < 12;

/** Values in content controls, as forms made by templates have them. */
export const contentControls: Feature = {
  name: 'content-controls',
  word: true,
  raw: true,
  finish: (sheet) => disguise(sheet, (run) => run.role === 'value', as('control')),
};

/** Values that are properties of the document, shown by fields. */
export const fields: Feature = {
  name: 'fields',
  word: true,
  raw: true,
  finish: (sheet) => disguise(sheet, short, as('field')),
};

/** Labels and values cut into several runs, as Word does whenever a word is edited. */
export const splitRuns: Feature = {
  name: 'split-runs',
  word: true,
  raw: true,
  finish: (sheet) => disguise(sheet, (run) => run.text.length > 2, as('split')),
};

/** Values that somebody replaced and nobody has accepted yet. */
export const trackedChanges: Feature = {
  name: 'tracked-changes',
  word: true,
  raw: false,
  finish: (sheet, pen) =>
    disguise(
      sheet,
      (run, at) => short(run) && at % 2 === 0,
      (run) => [
        { text: pen.content.language === 'zh' ? '总经办旧称' : 'Former wording', role: 'mark', guise: 'deleted' },
        { ...run, guise: 'inserted' },
      ],
    ),
};

/** Characters with their reading above them. */
export const readings: Feature = {
  name: 'readings',
  word: true,
  raw: true,
  languages: ['zh'],
  finish: (sheet) => disguise(sheet, (run, at) => run.role === 'value' && at % 3 === 0, as('ruby')),
};

export const links: Feature = {
  name: 'links',
  word: true,
  raw: true,
  finish: (sheet) => disguise(sheet, (run, at) => short(run) && at % 3 === 0, as('link')),
};
