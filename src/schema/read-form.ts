import type {
  Approval,
  Authority,
  Career,
  Conditions,
  Contact,
  ContactParty,
  Duty,
  DutyGroup,
  Kpi,
  Pay,
  Position,
  Qualifications,
  Revision,
  SignOff,
  SummaryGroup,
} from '../model/position.ts';
import type { Procedure, ProcedureCase, ProcedureItem, ProcedureStep } from '../model/procedure.ts';
import {
  amount,
  flag,
  line,
  lineOrNull,
  listIfWritten,
  listOf,
  mapOf,
  number,
  text,
  textOr,
  word,
} from './read-value.ts';

const texts = listOf(text);
const lines = listOf(line);
const signOff = mapOf<SignOff>({ by: line, date: text });
export const readApproval = mapOf<Approval>({
  prepared: signOff,
  reviewed: signOff,
  approved: signOff,
  countersigned: listIfWritten(signOff),
});
export const readRevisions = listOf(mapOf<Revision>({ version: line, date: text, change: text, by: line }));
const contact = mapOf<Contact>({
  share: number,
  with: listOf(textOr(mapOf<ContactParty>({ who: line, purpose: text, frequency: line }))),
  purpose: text,
});
const kpi = mapOf<Kpi>({
  name: text,
  target: amount,
  unit: line,
  formula: line,
  weight: number,
  period: line,
  source: line,
});

/** The reader leaves out `id`, which may come from the file's name, and the keys of the workspace's own. */
export const readPosition = mapOf<Omit<Position, 'file' | 'id' | 'stem' | 'own'>>({
  code: line,
  title: line,
  aliases: lines,
  formerTitles: lines,
  department: line,
  reportsTo: lineOrNull,
  dottedLineTo: lines,
  directReports: listIfWritten(line),
  headcount: number,
  grade: line,
  family: line,
  employmentType: line,
  location: line,
  approval: readApproval,
  incumbents: lines,
  effective: text,
  reviewBy: text,
  revisions: readRevisions,
  summary: listOf(textOr(mapOf<SummaryGroup>({ group: line, items: texts }))),
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
  dutyGroups: listOf(mapOf<DutyGroup>({ group: line, share: number, kpi: listOf(textOr(kpi)) })),
  duties: listOf(
    mapOf<Duty>({
      duty: text,
      kpi: listOf(textOr(kpi)),
      group: line,
      share: number,
      essential: flag,
      functions: listOf(text),
    }),
  ),
  kpis: listOf(textOr(kpi)),
  authority: listOf(mapOf<Authority>({ kind: line, text, limit: amount })),
  career: mapOf<Career>({ rotation: lines, promotion: lines, substitutes: lines }),
  conditions: mapOf<Conditions>({ place: text, hours: text, travel: text, physical: texts }),
  pay: mapOf<Pay>({ grade: line, min: number, max: number, currency: line, period: line }),
  compliance: mapOf<NonNullable<Position['compliance']>>({ flsa: line }),
});

export const readProcedure = mapOf<Omit<Procedure, 'file' | 'id' | 'stem'>>({
  title: line,
  purpose: text,
  kind: word<Procedure['kind']>(),
  appliesTo: listIfWritten(line),
  items: listOf(textOr(mapOf<ProcedureItem>({ title: line, text, by: lines }))),
  cases: listOf(
    mapOf<ProcedureCase>({
      when: text,
      approach: text,
      steps: listOf(textOr(mapOf<ProcedureStep>({ do: text, by: lines, escalateTo: line }))),
    }),
  ),
});
