import type { Feature } from '../feature.ts';
import { closingNote, footnote, headerCode, pageFooter, textBox } from './elsewhere.ts';
import { contentControls, fields, links, readings, splitRuns, trackedChanges } from './guises.ts';
import { tickBoxes, tickCharacters, tickFields, tickSymbols } from './ticks.ts';

export const features: readonly Feature[] = [
  closingNote,
  splitRuns,
  trackedChanges,
  headerCode,
  textBox,
  contentControls,
  tickCharacters,
  tickSymbols,
  tickBoxes,
  tickFields,
  footnote,
  fields,
  pageFooter,
  readings,
  links,
];
