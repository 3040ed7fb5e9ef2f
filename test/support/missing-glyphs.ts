import { findMissingGlyphs } from '../../src/build/glyphs.ts';
import { type CompileInput, compile } from '../../src/compile.ts';
import { phraseFindings } from '../../src/languages/phrase.ts';

/** What a build says of characters that no font has. */
export function reportMissing(input: CompileInput, missing: Iterable<string>): ReturnType<typeof phraseFindings> {
  const compilation = compile(input);
  const found = findMissingGlyphs(compilation, new Set(missing));
  return phraseFindings(found, compilation.sources, compilation.language);
}
