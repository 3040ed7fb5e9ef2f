import type { Entry } from '../recognise/form/draft.ts';

const path = /^(?:department|reportsTo|grade|family|code|employmentType|location)$/;
/** `These are set out in a separate letter.`, `I confirm that …`: whoever speaks so names nothing. */
const sentence = /^(?:I|we|you|he|she|they|it|this|these|those|there)\s(?:\S+\s){2,}\S+[.!]$/i;
/** `You will report to the Dean.` names somebody. */
const naming = /\b(?:report|answer|responsible|accountable|manage|supervis|sit|belong|part of|based|grade)/i;

/** Whether a sentence is in the place of a name and has none. */
export function saysNoName(entry: Entry): boolean {
  const text = entry.text.trim();
  return path.test(entry.path) && sentence.test(text) && !naming.test(text);
}
