import { type ExamplesOf, form } from '../../example.ts';
import { supervisor } from './positions.ts';

export const textExamples: ExamplesOf<'text'> = {
  'text/asterisks': form(`${supervisor}summary: 按长*宽*高核算仓储费用。\n`),
};
