import { bracketsBeforeList } from './brackets-before-list.ts';
import { colons, missingColons } from './colons.ts';
import { comments, tightComments } from './comments.ts';
import { commasInValues, missingCommas, openBrackets, wideMarks } from './flows.ts';
import { strangeIndents } from './indents.ts';
import { levels } from './levels.ts';
import { listMarks } from './list-marks.ts';
import { backslashes, openQuotes } from './quotes.ts';
import type { Recogniser } from './scene.ts';
import { blockTexts, dashesAfterKey, texts } from './texts.ts';

export type { Attempt, Found } from './scene.ts';

/** The mistakes that jd knows; those that would hide others come first. */
export const recognisers: readonly Recogniser[] = [
  strangeIndents,
  bracketsBeforeList,
  comments,
  listMarks,
  colons,
  commasInValues,
  missingCommas,
  wideMarks,
  openQuotes,
  backslashes,
  tightComments,
  openBrackets,
  blockTexts,
  dashesAfterKey,
  texts,
  missingColons,
  levels,
];
