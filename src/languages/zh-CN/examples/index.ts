import type { Examples } from '../../example.ts';
import { writeTemplateExamples } from '../../template-examples.ts';
import { analysisExamples } from './analysis.ts';
import { chapterExamples } from './chapters.ts';
import { contradictionExamples } from './contradictions.ts';
import { fileExamples } from './files.ts';
import { formExamples } from './forms.ts';
import { ignoreExamples } from './ignores.ts';
import { orgExamples } from './organisations.ts';
import { supervisor } from './positions.ts';
import { textExamples } from './texts.ts';

export const examples: Examples = {
  ...fileExamples,
  ...formExamples,
  ...orgExamples,
  ...contradictionExamples,
  ...analysisExamples,
  ...chapterExamples,
  ...writeTemplateExamples(supervisor),
  ...textExamples,
  ...ignoreExamples,
};
