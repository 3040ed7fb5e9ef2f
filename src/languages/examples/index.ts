import type { HandbookLanguage } from '../../config.ts';
import type { Contradictions } from '../../contradiction.ts';
import type { Code } from '../../finding.ts';
import { chapterExamples } from './chapters.ts';
import { contradictionExamples } from './contradictions.ts';
import { fileExamples } from './files.ts';
import { formExamples } from './forms.ts';
import { orgExamples } from './organisations.ts';
import { templateExamples } from './templates.ts';
import { textExamples } from './texts.ts';

/** A tiny workspace that fires its code; where no text can show the fault, what happened in words. */
export type Example =
  | { readonly files: Readonly<Record<string, string>> }
  | { readonly words: Readonly<Record<HandbookLanguage, string>> };

export type ExamplesOf<Family extends string> = {
  readonly [C in Exclude<Extract<Code, `${Family}/${string}`>, keyof Contradictions>]: Example;
};

/** One for every code, shared by all languages. */
export const examples: { readonly [C in Code]: Example } = {
  ...fileExamples,
  ...formExamples,
  ...orgExamples,
  ...contradictionExamples,
  ...chapterExamples,
  ...templateExamples,
  ...textExamples,
};
