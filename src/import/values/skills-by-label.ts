import type { Entry } from '../recognise/form/draft.ts';
import { kindOfRequirement } from './requirement.ts';
import type { RequirementKind } from './requirement-words.ts';

const kinds =
  /^(?:(?:required|minimum|key|essential|desired|specific|other) )*(?:(?:education|qualifications?|languages?|knowledge|skills?|abilities|experience|competenc(?:y|ies|es)|training|attributes|qualities|certifications?|licen[cs]es?)(?:\s*[,/&]\s*(?:and\s+)?|\s+and\s+|\W*$)){2,}$/i;
/** What is asked of a person and is none of the kinds that such a label names. */
const elsewhere =
  /\b(?:travel|shifts?|weekends?|nights?|evenings?|overtime|hours|age|citizens?|permit|visa|vaccinat\w+|drug|transport(?:ation)?|vehicle|car|right to work|references?|health|criminal)\b/i;
const subjects =
  /\b(?:laws?|legislation|regulations?|guidelines|trends|standards|policies|principles|theory|theories|best practices?)$/i;

/** Below `Knowledge, Skills and Experience` what is of no sure kind is known or can be done, and nothing else. */
export function kindByLabel(label: string | undefined, text: string): RequirementKind {
  if (label === undefined || !kinds.test(label.trim()) || elsewhere.test(text)) return 'other';
  if (/\bknowledge\b/i.test(label) && subjects.test(text.replace(/\W+$/, ''))) return 'knowledge';
  return /\b(?:skills?|abilities|competenc)/i.test(label) ? 'abilities' : 'other';
}

/** `Special requirements`, `Language skills` and `Competencies` may ask for what another key takes, as their words say. */
export function saysKindItself({ path, label = '', text }: Entry): boolean {
  if (path === 'qualifications.other') return /^\W*(?:special requirements|language skills)\b/i.test(label);
  return (
    path === 'qualifications.abilities' &&
    /\bcompetenc/i.test(label) &&
    /\b(?:diploma|bachelor|degree|years?|months?)\b/i.test(text) &&
    /^(?:education|experience)$/.test(kindOfRequirement(text))
  );
}
