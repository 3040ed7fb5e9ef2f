import type { Analyses } from '../findings/analysis.ts';
import type { Contradictions } from '../findings/contradiction.ts';
import type { Code } from '../findings/finding.ts';

/** A tiny workspace that fires its code or, if no text can show the fault, a description of what happened. */
export type Example =
  | { readonly files: Readonly<Record<string, string>> }
  /** One sentence in the language of the examples. */
  | { readonly words: string };

/** One example for every code. */
export type Examples = { readonly [C in Code]: Example };
/** The examples of some families, `ExamplesOf<'file' | 'yaml'>`, except those of contradictions and analyses. */
export type ExamplesOf<Family extends string> = {
  readonly [C in Exclude<Extract<Code, `${Family}/${string}`>, keyof Contradictions | keyof Analyses>]: Example;
};
export type AnalysisExamples = { readonly [C in keyof Analyses]: Example };
export type ContradictionExamples = { readonly [C in keyof Contradictions]: Example };

const file = 'positions/supervisor.yaml';

/** A workspace of one position. */
export function form(text: string): Example {
  return { files: { [file]: text } };
}

export function withConfig(position: string, config: string): Example {
  return { files: { 'jd.config.yaml': config, [file]: position } };
}

export function withProcedure(position: string, procedure: string): Example {
  return { files: { [file]: position, 'procedures/calls.yaml': procedure } };
}

export function withChapter(position: string, chapter: string): Example {
  return { files: { [file]: position, 'chapters/about.md': chapter } };
}

/** `name` is the file of an HTML template, such as `steps.hbs`. */
export function withTemplate(position: string, name: string, text: string): Example {
  return { files: { [file]: position, [`templates/html/${name}`]: text } };
}
