import type { Contact, Position } from '../model/position.ts';
import { anchorOf } from '../text/anchors.ts';
import { parseSentence } from '../text/sentence/index.ts';
import type { Inline } from '../text/sentence/inline.ts';
import { composeBasics } from './basics.ts';
import {
  asideRuns,
  type Context,
  joinRuns,
  pairRuns,
  plainRun,
  printList,
  printValue,
  referTo,
  superiorOf,
} from './context.ts';
import { composeDuties } from './duties.ts';
import type { Field, FormPart, PartContent, PositionPage } from './form.ts';
import { composeFurther } from './further.ts';
import { composeHere } from './here.ts';
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
  const here = composeHere(context, id);
  const reports = (graph.reports.get(id) ?? []).map((report) => [referTo(context, report)]);
  return {
    id,
    anchor,
    title,
    ...(code === undefined ? {} : { code }),
    department,
    ...(here === undefined ? {} : { here }),
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

function composeSummary({ summary }: Position): PartContent {
  const groups: { name?: string; items: Inline[][] }[] = [];
  let loose: Inline[][] | undefined;
  for (const [at, entry] of summary.entries()) {
    if (typeof entry !== 'string') {
      groups.push({ name: entry.group, items: printList(['summary', at, 'items'], entry.items, parseSentence) });
      loose = undefined;
    } else {
      const item = printValue(['summary', at], parseSentence(entry));
      if (loose === undefined) {
        loose = [item];
        groups.push({ items: loose });
      } else loose.push(item);
    }
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
        lines: contact === undefined ? [] : composeParties(labels, contact, ['contacts', side]),
      };
    }),
  };
}

function composeParties(labels: Context['labels'], contact: Contact, path: readonly string[]): Inline[][] {
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

function composeQualifications({ labels }: Context, { qualifications }: Position): PartContent {
  const { fields } = labels;
  const one = (key: 'education' | 'experience'): Field => {
    const text = qualifications?.[key];
    const lines = text === undefined ? [] : [printValue(['qualifications', key], parseSentence(text))];
    return { label: fields[key], wide: false, lines };
  };
  const many = (key: 'abilities' | 'knowledge' | 'certificates' | 'training' | 'preferred' | 'other'): Field => ({
    label: fields[key],
    wide: true,
    lines: printList(['qualifications', key], qualifications?.[key] ?? [], parseSentence),
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
