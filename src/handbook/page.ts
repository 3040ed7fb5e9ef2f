import type { Contact, Position } from '../model/position.ts';
import { anchorOf } from '../text/anchors.ts';
import { parseSentence } from '../text/sentence/index.ts';
import type { Inline } from '../text/sentence/inline.ts';
import { asideRuns, type Context, joinRuns, pairRuns, plainRun, referTo, superiorOf } from './context.ts';
import { composeDuties } from './duties.ts';
import type { Field, FormPart, PartContent, PositionPage } from './form.ts';
import { composeFurther } from './further.ts';
import { composeAcknowledgement } from './signatures.ts';

/** A position's form: the five parts always, the further parts only if they are not empty. */
export function composePage(context: Context, position: Position): PositionPage {
  const { labels, graph } = context;
  const { id, code, title, department } = position;
  const anchor = anchorOf.position(id);
  const contents: (readonly [keyof typeof labels.parts, PartContent])[] = [
    ['basic', composeBasics(context, position)],
    ['summary', composeSummary(position)],
    ['contacts', composeContacts(context, position)],
    ['qualifications', composeQualifications(context, position)],
    ['duties', composeDuties(labels, position.duties)],
    ...composeFurther(context, position),
  ];
  const parts = contents.map(
    ([key, content], at): FormPart => ({
      number: at + 1,
      numeral: labels.numeral(at + 1),
      title: labels.parts[key],
      anchor: anchorOf.part(key, id),
      content,
    }),
  );
  const reports = (graph.reports.get(id) ?? []).map((report) => [referTo(context, report)]);
  return {
    id,
    anchor,
    title,
    ...(code === undefined ? {} : { code }),
    department,
    superior: superiorOf(context, position),
    reports: joinRuns(reports, labels.comma),
    parts,
    procedures: joinRuns(
      (context.mentions.get(id) ?? []).map((procedure): Inline[] => [
        { kind: 'reference', anchor: anchorOf.procedure(procedure.id), text: procedure.title },
      ]),
      labels.comma,
    ),
    ...(context.shows.acknowledgement ? { acknowledgement: composeAcknowledgement(context, position) } : {}),
  };
}

/** The fields of the paper form are always there, if blank; the further fields only if they have a value. */
function composeBasics(context: Context, position: Position): PartContent {
  const { labels, graph } = context;
  const { approval, dottedLineTo, headcount } = position;
  const { fields } = labels;
  const narrow = (label: string, text: string | number | undefined): Field => ({
    label,
    wide: false,
    lines: text === undefined ? [] : [plainRun(text)],
  });
  const filled = (list: readonly Field[]) => list.filter(({ lines }) => lines.length > 0);
  const date = (iso: string | undefined) => (iso === undefined ? undefined : labels.date(iso));
  const list = (texts: readonly string[]) => (texts.length === 0 ? undefined : texts.join(labels.comma));
  const superior = superiorOf(context, position);
  const reports = (graph.reports.get(position.id) ?? []).map((id) => [referTo(context, id)]);
  const dotted = (graph.byId.get(position.id)?.dottedLineTo ?? []).map((id) => [referTo(context, id)]);
  return {
    kind: 'fields',
    fields: [
      narrow(fields.department, position.department),
      narrow(fields.preparedOn, date(approval?.prepared?.date)),
      { label: fields.reportsTo, wide: false, lines: superior.length === 0 ? [] : [superior] },
      narrow(fields.reviewedBy, approval?.reviewed?.by),
      { label: fields.directReports, wide: true, lines: reports.length === 0 ? [] : [joinRuns(reports, labels.comma)] },
      ...filled([
        {
          label: fields.dottedLineTo,
          wide: true,
          lines: dottedLineTo.length === 0 ? [] : [joinRuns(dotted, labels.comma)],
        },
        narrow(fields.headcount, headcount),
        narrow(fields.incumbents, list(position.incumbents)),
        narrow(fields.grade, position.grade),
        narrow(fields.family, position.family),
        narrow(fields.employmentType, position.employmentType),
        narrow(fields.location, position.location),
        narrow(fields.aliases, list(position.aliases)),
        narrow(fields.formerTitles, list(position.formerTitles)),
        narrow(fields.preparedBy, approval?.prepared?.by),
        narrow(fields.reviewedOn, date(approval?.reviewed?.date)),
        narrow(fields.approvedBy, approval?.approved?.by),
        narrow(fields.approvedOn, date(approval?.approved?.date)),
        narrow(fields.effective, date(position.effective)),
        narrow(fields.reviewBy, date(position.reviewBy)),
      ]),
    ],
  };
}

function composeSummary({ summary }: Position): PartContent {
  const groups: { name?: string; items: Inline[][] }[] = [];
  let loose: Inline[][] | undefined;
  for (const entry of summary) {
    if (typeof entry !== 'string') {
      groups.push({ name: entry.group, items: entry.items.map(parseSentence) });
      loose = undefined;
    } else if (loose === undefined) {
      loose = [parseSentence(entry)];
      groups.push({ items: loose });
    } else loose.push(parseSentence(entry));
  }
  return { kind: 'summary', groups };
}

function composeContacts({ labels }: Context, { contacts }: Position): PartContent {
  return {
    kind: 'contacts',
    sides: (['internal', 'external'] as const).map((side) => {
      const contact = contacts?.[side];
      return {
        side,
        label: labels[side],
        ...(contact?.share === undefined ? {} : { share: contact.share }),
        lines: contact === undefined ? [] : composeParties(labels, contact),
      };
    }),
  };
}

function composeParties(labels: Context['labels'], contact: Contact): Inline[][] {
  const phrases = contact.with.flatMap((party) => (typeof party === 'string' ? [parseSentence(party)] : []));
  const parties = contact.with.flatMap((party): Inline[][] => {
    if (typeof party === 'string') return [];
    const about = [
      ...(party.purpose === undefined ? [] : [parseSentence(party.purpose)]),
      ...(party.frequency === undefined ? [] : [plainRun(party.frequency)]),
    ];
    return [[...plainRun(party.who), ...asideRuns(labels, about)]];
  });
  return [
    ...(phrases.length === 0 ? [] : [joinRuns(phrases, labels.comma)]),
    ...parties,
    ...(contact.purpose === undefined ? [] : [pairRuns(labels, labels.fields.purpose, parseSentence(contact.purpose))]),
  ];
}

function composeQualifications({ labels }: Context, { qualifications }: Position): PartContent {
  const { fields } = labels;
  const one = (key: 'education' | 'experience'): Field => {
    const text = qualifications?.[key];
    return { label: fields[key], wide: false, lines: text === undefined ? [] : [parseSentence(text)] };
  };
  const many = (key: 'abilities' | 'knowledge' | 'certificates' | 'training' | 'preferred' | 'other'): Field => ({
    label: fields[key],
    wide: true,
    lines: (qualifications?.[key] ?? []).map(parseSentence),
  });
  const further = (['knowledge', 'certificates', 'training', 'preferred'] as const).map(many);
  return {
    kind: 'fields',
    fields: [
      one('education'),
      one('experience'),
      many('abilities'),
      ...further.filter(({ lines }) => lines.length > 0),
      many('other'),
    ],
  };
}
