import type { ManualTexts } from '../manual-texts.ts';

export const manualTexts: ManualTexts = {
  name: 'NAME',
  synopsis: 'SYNOPSIS',
  description: 'DESCRIPTION',
  commands: 'COMMANDS',
  arguments: 'ARGUMENTS',
  options: 'OPTIONS',
  examples: 'EXAMPLES',
  notes: 'NOTES',
  seeAlso: 'SEE ALSO',
  manual: 'Job descriptions as code',
};
