import type { Compilation } from '../compile.ts';
import { compareDiagnostics } from '../findings/diagnostic.ts';
import type { Judged } from '../findings/judged.ts';
import type { Language } from '../languages/language.ts';
import { phraseFindings } from '../languages/phrase.ts';
import type { Source } from '../source/source.ts';

/** Adds later findings to a compilation, in its language; `sources` are the files that it doesn't have yet. */
export function addFindings(
  compilation: Compilation,
  added: readonly Judged[],
  sources: readonly Source[] = [],
): Compilation {
  const all = new Map([...compilation.sources, ...sources.map((source): [string, Source] => [source.file, source])]);
  const { diagnostics, texts } = phraseFindings(added, all, compilation.language);
  return {
    ...compilation,
    findings: [...compilation.findings, ...added],
    sources: all,
    diagnostics: [...compilation.diagnostics, ...diagnostics].sort(compareDiagnostics),
    texts: new Map([...compilation.texts, ...texts]),
  };
}

/** The same findings in another language. Nothing is read or checked again. */
export function rephrase(compilation: Compilation, language: Language): Compilation {
  if (compilation.language === language) return compilation;
  return { ...compilation, ...phraseFindings(compilation.findings, compilation.sources, language), language };
}
