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
  countersigned: [{ by: Vcountersigned, date: 2021-07-07 }]
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
dutyGroups:
  - group: Vdutygroup
    share: 99.5
    kpi: [{ name: Vgroupkpi, target: 77, unit: Vgroupunit, formula: Vgroupformula, weight: 0.25, period: Vgroupperiod, source: Vgroupsource }, { name: Vgroupphrase, weight: 0 }]
duties:
  - duty: Vduty
    group: Vdutygroup
    share: 100
    essential: true
    functions: Vfunction
    kpi: [{ name: Vkpi, target: 72, unit: Vunit, formula: Vformula, weight: 100, period: Vperiod, source: Vsource }, { name: Vphrase, weight: 0 }]
kpis: [{ name: Vwhole, target: 73, unit: Vpiece, formula: Vsum, weight: 0, period: Vyearly, source: Vledger }, { name: Voverall, weight: 0 }]
authority: [{ kind: Vkind, text: Vmay, limit: Vlimit }]
career: { rotation: beside, promotion: above, substitutes: below }
conditions: { place: Vplace, hours: Vhours, travel: Vtravel, physical: Vphysical }
pay: { grade: Vpaygrade, min: 74, max: 75, currency: Vcurrency, period: Vpaid }
compliance: { flsa: Vflsa }
x-own: Vownvalue
x-beside: [Vbesidevalue, 76]
`;

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

const config = `
handbook:
  title: Vbook
  subtitle: Vsubtitle
  organisation: Vorganisation
  version: Vedition
  date: 2022-01-01
  confidentiality: Vsecret
  number: Vnumber
  effective: 2022-06-06
  status: controlled
  copy: Vcopy
  logo: logo.svg
  watermark: Vwatermark
  binding: 8
  language: en
  acknowledgement: true
  pay: true
  approval:
    prepared: { by: Vbookby, date: 2022-02-02 }
    reviewed: { by: Vbookread, date: 2022-03-03 }
    approved: { by: Vbookyes, date: 2022-04-04 }
    countersigned: [{ by: Vbookalso, date: 2022-07-07 }]
  revisions: [{ version: Vrevision, date: 2022-05-05, change: Vbookchange, by: Vbookreviser }]
departments:
  - { name: Vwhole, order: 1 }
  - { name: Vdepartment, parent: Vwhole, mission: Vmission, functions: Vfunction, order: 2 }
form:
  parts: compact
  own: [{ key: x-own, label: Vownlabel, part: conditions }, { key: x-beside, label: Vbesidelabel, part: duties }]
external: [{ id: outside, title: Voutside }]
`;

export const files = {
  'jd.config.yaml': config,
  'positions/the-form.yaml': form,
  'positions/above.yaml': 'title: Vabove\ndepartment: Vwhole\nreportsTo: outside\n',
  'positions/beside.yaml': 'title: Vbeside\ndepartment: Vwhole\nreportsTo: above\n',
  'positions/below.yaml': 'title: Vbelow\ndepartment: Vdepartment\nreportsTo: the-form\n',
  'logo.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="20"><circle cx="10" cy="10" r="9"/></svg>',
  'procedures/the-rules.yaml': rules,
  'procedures/the-cases.yaml': cases,
};
