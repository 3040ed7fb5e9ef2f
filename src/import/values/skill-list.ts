import type { Draft, Entry } from '../recognise/form/draft.ts';

const skills = /\b(?:skills|abilities|competenc(?:ies|es)|attributes|qualities|strengths)\b/i;
const fewest = 4;

/** `Telephone skills, Listening, Data entry` alone below a label of skills: as many of them as there are names. */
export function cutSkills({ entries }: Draft, entry: Entry): readonly Entry[] {
  const { path, label = '', text } = entry;
  if (!/^qualifications(?:\.abilities)?$/.test(path) || !skills.test(label) || text.length > 400) return [entry];
  const names = text.replace(/\.$/, '').split(/\s*[,;]\s*(?:and\s+)?/);
  if (names.length < fewest || !names.every((name) => /^\p{Lu}[\p{L}'’/&-]*(?: [\p{L}'’/&()-]+){0,3}$/u.test(name)))
    return [entry];
  if (entries.filter((each) => each.label === label).length > 1) return [entry];
  return names.map((name) => ({ ...entry, path: 'qualifications.abilities', text: name }));
}
