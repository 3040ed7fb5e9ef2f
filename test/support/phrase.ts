import type { Code, FactsByCode } from '../../src/findings/finding.ts';
import type { FactsByNote, Note } from '../../src/findings/note.ts';
import { languages } from '../../src/languages/index.ts';
import type { Language, Phrase } from '../../src/languages/language.ts';
import { notes } from './finding-samples.ts';

export const [english, chinese] = await Promise.all([languages.en(), languages['zh-CN']()]);
export const both = [english, chinese];

export function messageOf<C extends Code>(language: Language, code: C, facts: FactsByCode[C]): string {
  return (language.findings[code] as Phrase<FactsByCode[C]>).message(facts);
}
export function helpOf<C extends Code>(language: Language, code: C, facts: FactsByCode[C]): string | undefined {
  return (language.findings[code] as Phrase<FactsByCode[C]>).help?.(facts);
}
export function noteOf<N extends Note>(language: Language, note: N): string {
  const phrase: (facts: FactsByNote[N]) => string = language.notes[note];
  return phrase(notes[note]);
}
