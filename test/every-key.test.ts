import { readFileSync } from 'node:fs';
import MarkdownIt from 'markdown-it';
import { beforeAll, describe, expect, it } from 'vitest';
import configSchema from '../schemas/config.schema.json' with { type: 'json' };
import positionSchema from '../schemas/position.schema.json' with { type: 'json' };
import procedureSchema from '../schemas/procedure.schema.json' with { type: 'json' };
import { composeHandbook } from '../src/handbook/compose.ts';
import { english } from '../src/languages/en/index.ts';
import { setHtml } from '../src/renderers/html.ts';
import { setMarkdown } from '../src/renderers/markdown.ts';
import { buildPdf, writeWorkspace } from './support/build-pdf.ts';
import { attribute, type Element, listElements, readHtml, textOf } from './support/read-html.ts';
import { readPdf } from './support/read-pdf.ts';
import { compileFiles } from './support/workspace.ts';

const { fields, parts, ...labels } = english.handbook;

/** A schema that accepts what the book drops is a bug: each key's value stands in its part, under its label. */
type Place = readonly [part: string, label: string, value: string];

const form = `
id: the-form
code: V-1
title: Vtitle
aliases: Valias
formerTitles: Vformer
department: Vdepartment
reportsTo: above
dottedLineTo: beside
directReports: [below]
headcount: 71
grade: Vgrade
family: Vfamily
employmentType: Vemployment
location: Vlocation
approval:
  prepared: { by: Vprepared, date: 2021-01-01 }
  reviewed: { by: Vreviewed, date: 2021-02-02 }
  approved: { by: Vapproved, date: 2021-03-03 }
incumbents: Vincumbent
effective: 2021-04-04
reviewBy: 2031-05-05
revisions: [{ version: Vversion, date: 2021-06-06, change: Vchange, by: Vreviser }]
summary: [Vsummary, { group: Vhat, items: Vhatitem }]
contacts:
  internal: { share: 41, with: [{ who: Vwho, purpose: Vwhy, frequency: Voften }], purpose: Vinternal }
  external: { share: 59, with: [Vparty], purpose: Vexternal }
qualifications:
  education: Veducation
  experience: Vexperience
  abilities: Vability
  knowledge: Vknowledge
  certificates: Vcertificate
  training: Vtraining
  preferred: Vpreferred
  other: Vother
duties:
  - duty: Vduty
    group: Vdutygroup
    share: 100
    essential: true
    kpi: [{ name: Vkpi, target: 72, unit: Vunit, formula: Vformula, weight: 100, period: Vperiod, source: Vsource }, { name: Vphrase, weight: 0 }]
authority: [{ kind: Vkind, text: Vmay, limit: Vlimit }]
career: { rotation: beside, promotion: above, substitutes: below }
conditions: { place: Vplace, hours: Vhours, travel: Vtravel, physical: Vphysical }
pay: { grade: Vpaygrade, min: 74, max: 75, currency: Vcurrency, period: Vpaid }
compliance: { flsa: Vflsa }
`;

const positionPlaces: Readonly<Record<string, Place>> = {
  code: ['', '', 'V-1'],
  title: ['', '', 'Vtitle'],
  aliases: [parts.basic, fields.aliases, 'Valias'],
  formerTitles: [parts.basic, fields.formerTitles, 'Vformer'],
  department: [parts.basic, fields.department, 'Vdepartment'],
  reportsTo: [parts.basic, fields.reportsTo, 'Vabove'],
  dottedLineTo: [parts.basic, fields.dottedLineTo, 'Vbeside'],
  directReports: [parts.basic, fields.directReports, 'Vbelow'],
  headcount: [parts.basic, fields.headcount, '71'],
  grade: [parts.basic, fields.grade, 'Vgrade'],
  family: [parts.basic, fields.family, 'Vfamily'],
  employmentType: [parts.basic, fields.employmentType, 'Vemployment'],
  location: [parts.basic, fields.location, 'Vlocation'],
  'approval.prepared.by': [parts.basic, fields.preparedBy, 'Vprepared'],
  'approval.prepared.date': [parts.basic, fields.preparedOn, '1 January 2021'],
  'approval.reviewed.by': [parts.basic, fields.reviewedBy, 'Vreviewed'],
  'approval.reviewed.date': [parts.basic, fields.reviewedOn, '2 February 2021'],
  'approval.approved.by': [parts.basic, fields.approvedBy, 'Vapproved'],
  'approval.approved.date': [parts.basic, fields.approvedOn, '3 March 2021'],
  incumbents: [parts.basic, fields.incumbents, 'Vincumbent'],
  effective: [parts.basic, fields.effective, '4 April 2021'],
  reviewBy: [parts.basic, fields.reviewBy, '5 May 2031'],
  'revisions.version': [parts.revisions, fields.revisionVersion, 'Vversion'],
  'revisions.date': [parts.revisions, fields.revisionDate, '6 June 2021'],
  'revisions.change': [parts.revisions, fields.change, 'Vchange'],
  'revisions.by': [parts.revisions, fields.by, 'Vreviser'],
  summary: [parts.summary, '', 'Vsummary'],
  'summary.group': [parts.summary, '', 'Vhat'],
  'summary.items': [parts.summary, 'Vhat', 'Vhatitem'],
  'contacts.internal.share': [parts.contacts, labels.internal, '41%'],
  'contacts.internal.with': [parts.contacts, labels.internal, 'Vwho'],
  'contacts.internal.with.who': [parts.contacts, labels.internal, 'Vwho'],
  'contacts.internal.with.purpose': [parts.contacts, labels.internal, 'Vwhy'],
  'contacts.internal.with.frequency': [parts.contacts, labels.internal, 'Voften'],
  'contacts.internal.purpose': [parts.contacts, fields.purpose, 'Vinternal'],
  'contacts.external.share': [parts.contacts, labels.external, '59%'],
  'contacts.external.with': [parts.contacts, labels.external, 'Vparty'],
  'contacts.external.purpose': [parts.contacts, fields.purpose, 'Vexternal'],
  'qualifications.education': [parts.qualifications, fields.education, 'Veducation'],
  'qualifications.experience': [parts.qualifications, fields.experience, 'Vexperience'],
  'qualifications.abilities': [parts.qualifications, fields.abilities, 'Vability'],
  'qualifications.knowledge': [parts.qualifications, fields.knowledge, 'Vknowledge'],
  'qualifications.certificates': [parts.qualifications, fields.certificates, 'Vcertificate'],
  'qualifications.training': [parts.qualifications, fields.training, 'Vtraining'],
  'qualifications.preferred': [parts.qualifications, fields.preferred, 'Vpreferred'],
  'qualifications.other': [parts.qualifications, fields.other, 'Vother'],
  'duties.duty': [parts.duties, fields.duty, 'Vduty'],
  'duties.group': [parts.duties, '', 'Vdutygroup'],
  'duties.share': [parts.duties, fields.share, '100%'],
  'duties.essential': [parts.duties, fields.essential, labels.yes],
  'duties.kpi': [parts.duties, fields.kpi, 'Vphrase'],
  'duties.kpi.name': [parts.duties, fields.kpi, 'Vkpi'],
  'duties.kpi.target': [parts.duties, fields.target, '72'],
  'duties.kpi.unit': [parts.duties, '72', 'Vunit'],
  'duties.kpi.formula': [parts.duties, fields.formula, 'Vformula'],
  'duties.kpi.weight': [parts.duties, fields.weight, '100%'],
  'duties.kpi.period': [parts.duties, fields.period, 'Vperiod'],
  'duties.kpi.source': [parts.duties, fields.source, 'Vsource'],
  'authority.kind': [parts.authority, fields.authorityKind, 'Vkind'],
  'authority.text': [parts.authority, fields.authorityText, 'Vmay'],
  'authority.limit': [parts.authority, fields.limit, 'Vlimit'],
  'career.rotation': [parts.career, fields.rotation, 'Vbeside'],
  'career.promotion': [parts.career, fields.promotion, 'Vabove'],
  'career.substitutes': [parts.career, fields.substitutes, 'Vbelow'],
  'conditions.place': [parts.conditions, fields.place, 'Vplace'],
  'conditions.hours': [parts.conditions, fields.hours, 'Vhours'],
  'conditions.travel': [parts.conditions, fields.travel, 'Vtravel'],
  'conditions.physical': [parts.conditions, fields.physical, 'Vphysical'],
  'pay.grade': [parts.pay, fields.payGrade, 'Vpaygrade'],
  'pay.min': [parts.pay, fields.payMin, '74'],
  'pay.max': [parts.pay, fields.payMax, '75'],
  'pay.currency': [parts.pay, fields.currency, 'Vcurrency'],
  'pay.period': [parts.pay, fields.payPeriod, 'Vpaid'],
  'compliance.flsa': [parts.compliance, fields.flsa, 'Vflsa'],
};

const rules = `
id: the-rules
title: Vrules
kind: rules
purpose: Vrulespurpose
appliesTo: the-form
items: [Vrule, { title: Vruletitle, text: Vruletext, by: below }]
`;
const cases = `
title: Vcases
kind: cases
cases: [{ when: Vwhen, approach: Vapproach, steps: [Vstep, { do: Vdo, by: below, escalateTo: the-form }] }]
`;
/** A procedure's parts are known by their title. */
const procedurePlaces: Readonly<Record<string, Place>> = {
  title: ['Vrules', '', 'Vrules'],
  purpose: ['Vrules', '', 'Vrulespurpose'],
  appliesTo: ['Vrules', fields.appliesTo, 'Vtitle'],
  items: ['Vrules', '', 'Vrule'],
  'items.title': ['Vrules', '', 'Vruletitle'],
  'items.text': ['Vrules', 'Vruletitle', 'Vruletext'],
  'items.by': ['Vrules', fields.doneBy, 'Vbelow'],
  'cases.when': ['Vcases', labels.caseNumeral(1), 'Vwhen'],
  'cases.approach': ['Vcases', 'Vwhen', 'Vapproach'],
  'cases.steps': ['Vcases', 'Vapproach', 'Vstep'],
  'cases.steps.do': ['Vcases', '', 'Vdo'],
  'cases.steps.by': ['Vcases', fields.doneBy, 'Vbelow'],
  'cases.steps.escalateTo': ['Vcases', fields.escalateTo, 'Vtitle'],
};

const config = `
handbook:
  title: Vbook
  subtitle: Vsubtitle
  organisation: Vorganisation
  version: Vedition
  date: 2022-01-01
  confidentiality: Vsecret
  language: en
  acknowledgement: true
  pay: true
  approval:
    prepared: { by: Vbookby, date: 2022-02-02 }
    reviewed: { by: Vbookread, date: 2022-03-03 }
    approved: { by: Vbookyes, date: 2022-04-04 }
  revisions: [{ version: Vrevision, date: 2022-05-05, change: Vbookchange, by: Vbookreviser }]
departments:
  - { name: Vwhole, order: 1 }
  - { name: Vdepartment, parent: Vwhole, mission: Vmission, functions: Vfunction, order: 2 }
external: [{ id: outside, title: Voutside }]
`;
const configPlaces: Readonly<Record<string, Place>> = {
  'handbook.title': ['', '', 'Vbook'],
  'handbook.subtitle': ['', '', 'Vsubtitle'],
  'handbook.organisation': ['', '', 'Vorganisation'],
  'handbook.version': ['', labels.version, 'Vedition'],
  'handbook.date': ['', fields.date, '1 January 2022'],
  'handbook.confidentiality': ['', fields.confidentiality, 'Vsecret'],
  'handbook.approval.prepared.by': [labels.approvalPage, fields.preparedBy, 'Vbookby'],
  'handbook.approval.prepared.date': [labels.approvalPage, fields.date, '2 February 2022'],
  'handbook.approval.reviewed.by': [labels.approvalPage, fields.reviewedBy, 'Vbookread'],
  'handbook.approval.reviewed.date': [labels.approvalPage, fields.date, '3 March 2022'],
  'handbook.approval.approved.by': [labels.approvalPage, fields.approvedBy, 'Vbookyes'],
  'handbook.approval.approved.date': [labels.approvalPage, fields.date, '4 April 2022'],
  'handbook.revisions.version': [labels.revisionRecord, fields.revisionVersion, 'Vrevision'],
  'handbook.revisions.date': [labels.revisionRecord, fields.revisionDate, '5 May 2022'],
  'handbook.revisions.change': [labels.revisionRecord, fields.change, 'Vbookchange'],
  'handbook.revisions.by': [labels.revisionRecord, fields.by, 'Vbookreviser'],
  'departments.name': ['Vdepartment', '', 'Vdepartment'],
  'departments.parent': ['Vdepartment', labels.partOf, 'Vwhole'],
  'departments.mission': ['Vdepartment', '', 'Vmission'],
  'departments.functions': ['Vdepartment', '', 'Vfunction'],
  'external.title': [labels.chart, '', 'Voutside'],
};
/** They say how the book is made, not what is in it. */
const unprinted = {
  position: ['id'],
  procedure: ['id', 'kind'],
  config: [
    'handbook.language',
    'handbook.region',
    'handbook.acknowledgement',
    'handbook.pay',
    'handbook.vacancies',
    'positions',
    'procedures',
    'chapters',
    'departments.order',
    'external.id',
    'codePattern',
    'output.folder',
    'output.formats',
    'theme.accent',
    'theme.paper',
    'theme.font',
  ],
};

const files = {
  'jd.config.yaml': config,
  'positions/the-form.yaml': form,
  'positions/above.yaml': 'title: Vabove\ndepartment: Vwhole\nreportsTo: outside\n',
  'positions/beside.yaml': 'title: Vbeside\ndepartment: Vwhole\nreportsTo: above\n',
  'positions/below.yaml': 'title: Vbelow\ndepartment: Vdepartment\nreportsTo: the-form\n',
  'procedures/the-rules.yaml': rules,
  'procedures/the-cases.yaml': cases,
};

interface Part {
  readonly $ref?: string;
  readonly type?: unknown;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly items?: unknown;
  readonly then?: unknown;
  readonly else?: unknown;
}
/** Every key of a schema whose value is text, a number or a list of them, by its path. */
function listPaths(root: Part & { readonly definitions?: object }, part: Part = root, path = ''): string[] {
  if (part.$ref !== undefined) {
    const name = part.$ref.replace('#/definitions/', '');
    return listPaths(root, Reflect.get(root.definitions ?? {}, name) as Part, path);
  }
  const below = [part.items, part.then, part.else].flatMap((each) => (each === undefined ? [] : [each as Part]));
  const own = Object.entries(part.properties ?? {}).flatMap(([key, value]) =>
    path === 'rules' || key === 'rules' ? [] : listPaths(root, value as Part, path === '' ? key : `${path}.${key}`),
  );
  const types = [part.type].flat();
  const isValue = ['string', 'number', 'integer', 'boolean'].some((type) => types.includes(type));
  return [
    ...new Set([
      ...(isValue && path !== '' ? [path] : []),
      ...own,
      ...below.flatMap((each) => listPaths(root, each, path)),
    ]),
  ];
}

function bare(text: string): string {
  return text.replace(/\s+/g, '');
}

describe('the schemas', () => {
  it.each([
    ['position', positionSchema, positionPlaces],
    ['procedure', procedureSchema, procedurePlaces],
    ['config', configSchema, configPlaces],
  ] as const)('have no key that has no place in the book: %s', (name, schema, places) => {
    const paths = listPaths(schema).filter((path) => !unprinted[name].includes(path));
    expect(paths.length).toBeGreaterThan(10);
    const known = new Set(Object.keys(places));
    expect(paths.filter((path) => !known.has(path) && !/^contacts\.external\.with\./.test(path))).toEqual([]);
    expect([...known].filter((path) => !paths.includes(path))).toEqual([]);
  });
});

const asset = (name: string): string => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');
const book = composeHandbook(compileFiles(files), english, false);

/** Where a value stands and what it is called there, read from the markup: a field, a cell, a heading. */
function listPairs(elements: readonly Element[]): (readonly [label: string, value: string])[] {
  const inside = (element: Element, ...names: string[]): Element[] =>
    listElements(element.childNodes).filter(({ tagName }) => names.includes(tagName));
  return elements.flatMap((element) => {
    if (element.tagName === 'div') {
      const [label] = inside(element, 'dt');
      return label === undefined ? [] : [[textOf(label), textOf(element)] as const];
    }
    if (element.tagName !== 'table') return [];
    const [head] = inside(element, 'tr');
    const columns = head === undefined ? [] : inside(head, 'th').map(textOf);
    return inside(element, 'tr').flatMap((row) => {
      const cells = inside(row, 'th', 'td').map(textOf);
      return cells.flatMap((cell, at) => [[columns[at] ?? '', cell] as const, [cells[0] ?? '', cell] as const]);
    });
  });
}

/** The elements between the heading of a part and the next of its level or above. */
function partOf(elements: readonly Element[], title: string): Element[] {
  const isHeading = (element: Element): boolean => /^h[1-6]$/.test(element.tagName);
  const first = elements.findIndex((each) => isHeading(each) && bare(textOf(each)).endsWith(bare(title)));
  const level = Number(elements[first]?.tagName[1]);
  const after = elements.findIndex((each, at) => at > first && isHeading(each) && Number(each.tagName[1]) <= level);
  return first < 0 ? [] : elements.slice(first, after < 0 ? undefined : after);
}

describe.each([
  ['html', setHtml(book, asset).text],
  ['md', `<!doctype html>${new MarkdownIt({ html: true }).render(setMarkdown(book, asset).text)}`],
] as const)('in %s', (_, page) => {
  const elements = readHtml(page);
  const whole = elements.filter(({ tagName }) => tagName === 'body');
  const start = elements.findIndex((element) => attribute(element, 'id') === 'position-the-form');
  const formElements = elements.slice(start);

  const expectPlace = ([part, label, value]: Place, among: readonly Element[]): void => {
    const shown = part === '' ? [...whole, ...among] : partOf(among, part);
    expect(shown, `the part ${part}`).not.toEqual([]);
    const text = bare(shown.map(textOf).join(' '));
    expect(text).toContain(bare(value));
    if (label === '') return;
    const told = [`${bare(label)}:${bare(value)}`, `${bare(label)}${bare(value)}`];
    const isTold = told.some((words) => text.includes(words));
    const isPaired = listPairs(shown).some(
      ([name, cell]) => bare(name).includes(bare(label)) && bare(cell).includes(bare(value)),
    );
    expect(isTold || isPaired, `${label}: ${value}`).toBe(true);
  };

  it.each(Object.entries(positionPlaces))('the position’s %s', (_path, place) => expectPlace(place, formElements));
  it.each(Object.entries(procedurePlaces))('the procedure’s %s', (_path, place) => expectPlace(place, elements));
  it.each(Object.entries(configPlaces))('the config’s %s', (_path, place) => expectPlace(place, elements));
});

describe('in the PDF', () => {
  let text = '';
  beforeAll(async () => {
    const built = await buildPdf(writeWorkspace(files));
    expect(built.exitCode).toBe(0);
    const { pages } = await readPdf(built.pdf());
    text = bare(pages.map((page) => page.text).join('\n'));
  }, 60_000);

  /** From the last heading of that name: the contents name it too. */
  const expectPlace = ([part, label, value]: Place, from: string, numbered: boolean): void => {
    const titles = numbered ? Object.values(parts).map(bare) : [];
    const form = text.slice(text.indexOf(from));
    const begin = part === '' ? 0 : form.search(new RegExp(`${numbered ? '\\d+' : ''}${bare(part)}`));
    expect(begin).toBeGreaterThanOrEqual(0);
    const rest = form.slice(begin + bare(part).length);
    const end = part === '' ? -1 : rest.search(new RegExp(`\\d(?:${titles.join('|') || '\\0'})`));
    const body = part === '' ? text : rest.slice(0, end < 0 ? undefined : end);
    const at = body.indexOf(bare(label));
    expect(at, `the label ${label}`).toBeGreaterThanOrEqual(0);
    expect(body.slice(at), `the value ${value}`).toContain(bare(value));
  };

  it.each(Object.entries(positionPlaces))('the position’s %s', (_path, place) =>
    expectPlace(place, 'V-11Position', true),
  );
  it.each(Object.entries(procedurePlaces))('the procedure’s %s', (_path, place) =>
    expectPlace(place, `${bare(labels.procedures)}V`, false),
  );
  it.each(Object.entries(configPlaces))('the config’s %s', (_path, place) =>
    expectPlace(place, 'Vorganisation', false),
  );
});
