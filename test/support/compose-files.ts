import { composeHandbook } from '../../src/handbook/compose.ts';
import type { PositionPage } from '../../src/handbook/form.ts';
import type { Handbook } from '../../src/handbook/index.ts';
import { english } from '../../src/languages/en/index.ts';
import { compileFiles, writePosition } from './workspace.ts';

export function composeFiles(files: Readonly<Record<string, string>>, language = english, draft = false): Handbook {
  return composeHandbook(compileFiles(files, { language }), language, draft);
}

/** Everything a part of the book says, whatever it is made of. */
export function textOf(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number') return `${value}\n`;
  return typeof value === 'object' && value !== null ? Object.values(value).map(textOf).join('') : '';
}

export function anchorsOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'kind' in value && value.kind === 'reference' && 'anchor' in value ? [String(value.anchor)] : [];
  return [...own, ...Object.values(value).flatMap(anchorsOf)];
}

export const pagesOf = (book: Handbook): PositionPage[] =>
  (book.parts.departments ?? []).flatMap(({ positions }) => [...positions]);

export const everything = `
code: S-1
title: Lead
aliases: [Alias one]
formerTitles: [Former one]
department: Service
reportsTo: head
dottedLineTo: [adviser]
directReports: []
headcount: 7
grade: Grade 5
family: Family A
employmentType: Full time
location: Ground floor
approval:
  prepared: { by: Preparer, date: 2024-06-01 }
  reviewed: { by: Reviewer, date: 2024-06-02 }
  approved: { by: Approver, date: 2024-06-03 }
incumbents: [Person One]
effective: 2024-07-01
reviewBy: 2027-07-01
revisions: [{ version: "1.1", date: 2024-08-01, change: Changed this, by: Changer }]
summary:
  - Loose sentence
  - { group: Hat one, items: [Item one] }
contacts:
  internal: { share: 40, with: [phrase one], purpose: Inside purpose }
  external: { share: 60, with: [{ who: Party one, purpose: Party purpose, frequency: weekly }] }
qualifications:
  education: Education one
  experience: Experience one
  abilities: [Ability one]
  knowledge: [Knowledge one]
  certificates: [Certificate one]
  training: [Training one]
  preferred: [Preferred one]
  other: [Other one]
duties:
  - duty: Duty one
    group: Duty group
    share: 100
    essential: true
    kpi: { name: KPI one, target: 95, unit: "%", formula: Formula one, weight: 100, period: Period one, source: Source one }
kpis: [Overall one, { name: Overall two, target: 9, unit: points }]
authority: [{ kind: Authority kind, text: Authority text, limit: Limit one }]
career: { rotation: [adviser], promotion: [head], substitutes: [adviser] }
conditions: { place: Place one, hours: Hours one, travel: Travel one, physical: [Physical one] }
pay: { grade: Secret grade, min: 1, max: 2, currency: XYZ, period: Secret period }
compliance: { flsa: exempt }
`;
export const others = {
  'positions/head.yaml': writePosition('title: Head\ndepartment: Service\nreportsTo: board'),
  'positions/adviser.yaml': writePosition('title: Adviser\ndepartment: Service\nreportsTo: head'),
  'jd.config.yaml': 'external: [{ id: board, title: The Board }]\nhandbook: { language: en }\n',
};
