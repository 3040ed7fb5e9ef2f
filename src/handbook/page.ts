import type { HandbookLabels } from '../languages/labels.ts';
import { type FormPartName, formParts } from '../model/config.ts';
import type { Contact, Position } from '../model/position.ts';
import { anchorOf } from '../text/anchors.ts';
import { parseSentence } from '../text/sentence/index.ts';
import type { Inline } from '../text/sentence/inline.ts';
import { composeBasics } from './basics.ts';
import {
  asideRuns,
  type FormContext,
  joinRuns,
  pairRuns,
  plainRun,
  printList,
  printValue,
  referTo,
  superiorOf,
} from './context.ts';
import { composeDuties, nameBand } from './duties.ts';
import type { ContactSide, Field, FormPart, GroupName, PartContent, PositionPage } from './form.ts';
import { hides, isEmpty, keepFields, keepsBlanks, keepsPart, type NamedField, shows } from './form-choice.ts';
import { composeFurther } from './further.ts';
import { composeHere } from './here.ts';
import { composeIssue } from './issue.ts';
import { composeOwn } from './own-fields.ts';
import { composeSignOff } from './sign-off.ts';
import { composeAcknowledgement } from './signatures.ts';

/** A position's form: the parts that have content, and those that the settings keep without any. */
export function composePage(context: FormContext, position: Position): PositionPage {
  const { labels, graph, form } = context;
  const { id, code, title, department } = position;
  const anchor = anchorOf.position(id);
  const contents: Readonly<Record<FormPartName, PartContent>> = {
    basic: composeBasics(context, position),
    summary: composeSummary(labels, position),
    contacts: composeContacts(context, position),
    qualifications: composeQualifications(context, position),
    duties: composeDuties(labels, form, position),
    ...composeFurther(context, position),
  };
  const parts = formParts
    .filter((part) => !hides(form, part) && (part !== 'pay' || context.shows.pay))
    .map((part) => ({ part, ...addOwn(contents[part], composeOwn(context, position, part)) }))
    .filter(({ part, content, own = [] }) => !isEmpty(content) || own.some(isFilled) || keepsPart(form, part))
    .map(
      ({ part, ...content }, at): FormPart => ({
        number: at + 1,
        numeral: labels.numeral(at + 1),
        title: labels.parts[part],
        anchor: anchorOf.part(part, id),
        ...content,
      }),
    );
  const here = composeHere(context, id);
  const signOff = composeSignOff(context, position);
  const reports = hides(form, 'directReports') ? [] : (graph.reports.get(id) ?? []);
  return {
    id,
    anchor,
    title,
    ...(code === undefined ? {} : { code }),
    department,
    ...(here === undefined ? {} : { here }),
    issue: composeIssue(labels, form, context.issue ?? position),
    superior: superiorOf(context, position),
    reports: joinRuns(
      reports.map((report) => [referTo(context, report)]),
      labels.comma,
    ),
    parts,
    ...(signOff === undefined ? {} : { signOff }),
    procedures: joinRuns(
      (context.mentions.get(id) ?? []).map((procedure): Inline[] => [
        { kind: 'reference', anchor: anchorOf.procedure(procedure.id), text: procedure.title },
      ]),
      labels.comma,
    ),
    ...(context.shows.acknowledgement ? { acknowledgement: composeAcknowledgement(context, position) } : {}),
  };
}

/** Own fields follow those of their part; a part of another kind has them beside its content. */
function addOwn(content: PartContent, own: readonly Field[]): Pick<FormPart, 'content' | 'own'> {
  if (content.kind === 'fields') {
    const isAlone = content.fields.length === 0 && !own.some(isFilled);
    return { content: isAlone ? content : { kind: 'fields', fields: [...content.fields, ...own] } };
  }
  return own.length === 0 ? { content } : { content, own };
}

function isFilled({ lines }: Field): boolean {
  return lines.length > 0;
}

function composeSummary(labels: HandbookLabels, { summary }: Position): PartContent {
  const groups: (GroupName & { items: Inline[][] })[] = [];
  let loose: Inline[][] | undefined;
  for (const [at, entry] of summary.entries()) {
    if (typeof entry !== 'string') {
      groups.push({ name: entry.group, items: printList(['summary', at, 'items'], entry.items, parseSentence) });
      loose = undefined;
    } else {
      const item = printValue(['summary', at], parseSentence(entry));
      if (loose === undefined) {
        loose = [item];
        groups.push({ ...nameBand(labels, undefined, groups.length > 0), items: loose });
      } else loose.push(item);
    }
  }
  return { kind: 'summary', groups };
}

function composeContacts({ labels, form }: FormContext, { contacts }: Position): PartContent {
  const sides = (['internal', 'external'] as const).map((side): ContactSide => {
    const contact = contacts?.[side];
    return {
      side,
      label: labels[side],
      ...(contact?.share === undefined ? {} : { share: contact.share }),
      lines: contact === undefined ? [] : composeParties(labels, contact, ['contacts', side]),
    };
  });
  const isKept = keepsBlanks(form, 'contacts');
  return {
    kind: 'contacts',
    sides: sides.filter(({ side, share, lines }) => {
      if (hides(form, `contacts.${side}`)) return false;
      return share !== undefined || lines.length > 0 || isKept || shows(form, `contacts.${side}`);
    }),
  };
}

function composeParties(labels: FormContext['labels'], contact: Contact, path: readonly string[]): Inline[][] {
  const lists = contact.with.map((party, at) => {
    const print = (key: readonly string[], runs: readonly Inline[]) => printValue([...path, 'with', at, ...key], runs);
    if (typeof party === 'string') return { phrase: print([], parseSentence(party)) };
    const about = [
      ...(party.purpose === undefined ? [] : [print(['purpose'], parseSentence(party.purpose))]),
      ...(party.frequency === undefined ? [] : [print(['frequency'], plainRun(party.frequency))]),
    ];
    return { party: [...print(['who'], plainRun(party.who)), ...asideRuns(labels, about)] };
  });
  const phrases = lists.flatMap(({ phrase }) => (phrase === undefined ? [] : [phrase]));
  const purpose = contact.purpose === undefined ? [] : parseSentence(contact.purpose);
  return [
    ...(phrases.length === 0 ? [] : [joinRuns(phrases, labels.comma)]),
    ...lists.flatMap(({ party }) => (party === undefined ? [] : [party])),
    ...(contact.purpose === undefined
      ? []
      : [pairRuns(labels, labels.fields.purpose, printValue([...path, 'purpose'], purpose))]),
  ];
}

function composeQualifications({ labels, form }: FormContext, { qualifications }: Position): PartContent {
  const { fields } = labels;
  const isKept = keepsBlanks(form, 'qualifications');
  const one = (key: 'education' | 'experience'): NamedField => {
    const text = qualifications?.[key];
    const lines = text === undefined ? [] : [printValue(['qualifications', key], parseSentence(text))];
    return { name: `qualifications.${key}`, field: { label: fields[key], wide: false, lines }, isKept };
  };
  const many = (key: 'abilities' | 'knowledge' | 'certificates' | 'training' | 'preferred' | 'other'): NamedField => ({
    name: `qualifications.${key}`,
    field: {
      label: fields[key],
      wide: true,
      lines: printList(['qualifications', key], qualifications?.[key] ?? [], parseSentence),
    },
  });
  return {
    kind: 'fields',
    fields: keepFields(form, [
      one('education'),
      one('experience'),
      { ...many('abilities'), isKept },
      ...(['knowledge', 'certificates', 'training', 'preferred'] as const).map(many),
      { ...many('other'), isKept },
    ]),
  };
}
