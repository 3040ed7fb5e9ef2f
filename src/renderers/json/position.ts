import type { Records } from '../../handbook/records.ts';
import type { Contact, Position, Sentence, SummaryGroup } from '../../model/position.ts';
import { writeApproval, writeKpi, writeReference, writeRevision } from './values.ts';

export function writePosition(position: Position, records: Records): object {
  const refer = (key: string): object[] => records.refer(position, key).map(writeReference);
  const { id, contacts, authority, compliance, directReports } = position;
  return {
    id,
    file: position.file,
    code: position.code ?? null,
    title: position.title,
    aliases: position.aliases,
    formerTitles: position.formerTitles,
    department: position.department,
    superior: refer('reportsTo')[0] ?? null,
    hasNoSuperior: position.reportsTo === null,
    dottedLineTo: refer('dottedLineTo'),
    directReports: directReports === undefined ? null : refer('directReports'),
    graph: writeNode(id, records),
    headcount: position.headcount ?? null,
    grade: position.grade ?? null,
    family: position.family ?? null,
    employmentType: position.employmentType ?? null,
    location: position.location ?? null,
    approval: writeApproval(position.approval),
    incumbents: position.incumbents,
    effective: position.effective ?? null,
    reviewBy: position.reviewBy ?? null,
    revisions: position.revisions.map(writeRevision),
    summary: gatherSummary(position.summary),
    contacts: { internal: writeContact(contacts?.internal), external: writeContact(contacts?.external) },
    qualifications: writeQualifications(position),
    ...writeGroups(position),
    duties: position.duties.map(({ duty, kpi, group, share, essential, functions }, at) => ({
      number: at + 1,
      group: group ?? null,
      duty,
      share: share ?? null,
      essential: essential ?? null,
      functions,
      kpis: kpi.map(writeKpi),
    })),
    kpis: position.kpis.map(writeKpi),
    authority: authority.map(({ kind, text, limit }) => ({ kind: kind ?? null, text, limit: limit ?? null })),
    career: {
      rotation: refer('career.rotation'),
      promotion: refer('career.promotion'),
      substitutes: refer('career.substitutes'),
    },
    conditions: writeConditions(position),
    pay: records.config.handbook.pay ? writePay(position) : null,
    compliance: { flsa: compliance?.flsa ?? null },
    own: records.config.form.own.map(({ key, label, part }) => ({
      key,
      label,
      part,
      value: position.own?.[key] ?? null,
    })),
    procedures: (records.mentions.get(id) ?? []).map((procedure) => ({ id: procedure.id, title: procedure.title })),
  };
}

/** Only forms that have something of the kind have the key, which came later than the others. */
function writeGroups({ dutyGroups }: Position): object {
  if (dutyGroups.length === 0) return {};
  return {
    dutyGroups: dutyGroups.map(({ group, share, kpi }) => ({ group, share: share ?? null, kpis: kpi.map(writeKpi) })),
  };
}

function writeNode(id: string, { graph }: Records): object {
  const { reportsTo = null, depth = null, span = 0, standing = 'rooted' } = graph.byId.get(id) ?? {};
  const reports = (graph.reports.get(id) ?? []).map((report) => ({
    id: report,
    title: graph.byId.get(report)?.title ?? null,
  }));
  return { superior: reportsTo, reports, depth, span, standing };
}

/** Neighbouring sentences without a group are one group without a name. */
function gatherSummary(summary: readonly (Sentence | SummaryGroup)[]): object[] {
  const groups: { group: string | null; items: Sentence[] }[] = [];
  for (const each of summary) {
    const last = groups.at(-1);
    if (typeof each !== 'string') groups.push({ group: each.group, items: [...each.items] });
    else if (last?.group === null) last.items.push(each);
    else groups.push({ group: null, items: [each] });
  }
  return groups;
}

function writeContact(contact: Contact | undefined): object | null {
  if (contact === undefined) return null;
  const parties = contact.with.map((each) => (typeof each === 'string' ? { who: each } : each));
  return {
    share: contact.share ?? null,
    purpose: contact.purpose ?? null,
    with: parties.map((party) => ({
      who: party.who,
      purpose: ('purpose' in party ? party.purpose : undefined) ?? null,
      frequency: ('frequency' in party ? party.frequency : undefined) ?? null,
    })),
  };
}

function writeQualifications({ qualifications }: Position): object {
  return {
    education: qualifications?.education ?? null,
    experience: qualifications?.experience ?? null,
    abilities: qualifications?.abilities ?? [],
    knowledge: qualifications?.knowledge ?? [],
    certificates: qualifications?.certificates ?? [],
    training: qualifications?.training ?? [],
    preferred: qualifications?.preferred ?? [],
    other: qualifications?.other ?? [],
  };
}

function writeConditions({ conditions }: Position): object {
  const { place = null, hours = null, travel = null, physical = [] } = conditions ?? {};
  return { place, hours, travel, physical };
}

function writePay({ pay }: Position): object {
  const { grade = null, min = null, max = null, currency = null, period = null } = pay ?? {};
  return { grade, min, max, currency, period };
}
