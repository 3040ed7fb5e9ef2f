import type {
  Approval,
  Authority,
  Career,
  Conditions,
  Contact,
  ContactParty,
  Duty,
  Kpi,
  Pay,
  Position,
  Qualifications,
  Revision,
  SignOff,
  SummaryGroup,
} from '../position.ts';
import type { Procedure, ProcedureCase, ProcedureItem, ProcedureStep } from '../procedure.ts';
import { amount, flag, listIfWritten, listOf, mapOf, number, text, textOr, textOrNull, word } from './read-value.ts';

const texts = listOf(text);
const signOff = mapOf<SignOff>({ by: text, date: text });
export const readApproval = mapOf<Approval>({ prepared: signOff, reviewed: signOff, approved: signOff });
export const readRevisions = listOf(mapOf<Revision>({ version: text, date: text, change: text, by: text }));
const contact = mapOf<Contact>({
  share: number,
  with: listOf(textOr(mapOf<ContactParty>({ who: text, purpose: text, frequency: text }))),
  purpose: text,
});
const kpi = mapOf<Kpi>({
  name: text,
  target: amount,
  unit: text,
  formula: text,
  weight: number,
  period: text,
  source: text,
});

/** `id` apart: it may come from the file's name. */
export const readPosition = mapOf<Omit<Position, 'file' | 'id' | 'stem'>>({
  code: text,
  title: text,
  aliases: texts,
  formerTitles: texts,
  department: text,
  reportsTo: textOrNull,
  dottedLineTo: texts,
  directReports: listIfWritten(text),
  headcount: number,
  grade: text,
  family: text,
  employmentType: text,
  location: text,
  approval: readApproval,
  incumbents: texts,
  effective: text,
  reviewBy: text,
  revisions: readRevisions,
  summary: listOf(textOr(mapOf<SummaryGroup>({ group: text, items: texts }))),
  contacts: mapOf<NonNullable<Position['contacts']>>({ internal: contact, external: contact }),
  qualifications: mapOf<Qualifications>({
    education: text,
    experience: text,
    abilities: texts,
    knowledge: texts,
    certificates: texts,
    training: texts,
    preferred: texts,
    other: texts,
  }),
  duties: listOf(mapOf<Duty>({ duty: text, kpi: listOf(textOr(kpi)), group: text, share: number, essential: flag })),
  authority: listOf(mapOf<Authority>({ kind: text, text, limit: amount })),
  career: mapOf<Career>({ rotation: texts, promotion: texts, substitutes: texts }),
  conditions: mapOf<Conditions>({ place: text, hours: text, travel: text, physical: texts }),
  pay: mapOf<Pay>({ grade: text, min: number, max: number, currency: text, period: text }),
  compliance: mapOf<NonNullable<Position['compliance']>>({ flsa: text }),
});

export const readProcedure = mapOf<Omit<Procedure, 'file' | 'id' | 'stem'>>({
  title: text,
  purpose: text,
  kind: word<Procedure['kind']>(),
  appliesTo: listIfWritten(text),
  items: listOf(textOr(mapOf<ProcedureItem>({ title: text, text, by: texts }))),
  cases: listOf(
    mapOf<ProcedureCase>({
      when: text,
      approach: text,
      steps: listOf(textOr(mapOf<ProcedureStep>({ do: text, by: texts, escalateTo: text }))),
    }),
  ),
});
