import { describe, expect, it } from 'vitest';
import { composeHandbook } from '../../src/handbook/compose.ts';
import type { PositionPage } from '../../src/handbook/form.ts';
import type { Handbook } from '../../src/handbook/index.ts';
import { english } from '../../src/languages/en/index.ts';
import { chinese } from '../../src/languages/zh-CN/index.ts';
import type { Inline } from '../../src/text/sentence/inline.ts';
import { plainText } from '../../src/text/sentence/plain.ts';
import { compileFiles, writePosition } from '../support/workspace.ts';

function composeFiles(files: Readonly<Record<string, string>>, language = english, draft = false): Handbook {
  return composeHandbook(compileFiles(files, { language }), language, draft);
}

/** Everything a part of the book says, whatever it is made of. */
function textOf(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number') return `${value}\n`;
  return typeof value === 'object' && value !== null ? Object.values(value).map(textOf).join('') : '';
}

function anchorsOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'kind' in value && value.kind === 'reference' && 'anchor' in value ? [String(value.anchor)] : [];
  return [...own, ...Object.values(value).flatMap(anchorsOf)];
}

const pagesOf = (book: Handbook): PositionPage[] =>
  (book.parts.departments ?? []).flatMap(({ positions }) => [...positions]);

const everything = `
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
authority: [{ kind: Authority kind, text: Authority text, limit: Limit one }]
career: { rotation: [adviser], promotion: [head], substitutes: [adviser] }
conditions: { place: Place one, hours: Hours one, travel: Travel one, physical: [Physical one] }
pay: { grade: Secret grade, min: 1, max: 2, currency: XYZ, period: Secret period }
compliance: { flsa: exempt }
`;
const others = {
  'positions/head.yaml': writePosition('title: Head\ndepartment: Service\nreportsTo: board'),
  'positions/adviser.yaml': writePosition('title: Adviser\ndepartment: Service\nreportsTo: head'),
  'jd.config.yaml': 'external: [{ id: board, title: The Board }]\nhandbook: { language: en }\n',
};

describe('composeHandbook', () => {
  const book = composeFiles({ ...others, 'positions/lead.yaml': everything });
  const lead = pagesOf(book).find(({ id }) => id === 'lead');

  it('shows every key of a form but pay', () => {
    const said = textOf(lead);
    const words = [...everything.matchAll(/[A-Z][a-z]+ (?:one|A|kind|text|group|purpose|time|floor|5)\b/g)].map(
      ([word]) => word,
    );
    expect(words.length).toBeGreaterThan(30);
    for (const word of words) expect(said).toContain(word);
    for (const word of [
      '7',
      'Preparer',
      'Reviewer',
      'Approver',
      '1 June 2024',
      '3 June 2024',
      '1 July 2027',
      'Changed this',
      'Changer',
      '95',
      '%',
      'weekly',
      'exempt',
      'phrase one',
    ]) {
      expect(said).toContain(word);
    }
    expect(said).not.toMatch(/Secret|XYZ/);
  });

  it('tells what is known of a KPI beneath its name, short facts first, and a target with its unit', () => {
    const factsOf = (kpi: string) => {
      const text = `title: T\ndepartment: D\nreportsTo: null\nduties: [{ duty: d, kpi: ${kpi} }]\n`;
      const [page] = pagesOf(
        composeFiles({ 'jd.config.yaml': 'handbook: { language: en }\n', 'positions/t.yaml': text }),
      );
      const content = page?.parts.map((part) => part.content).find(({ kind }) => kind === 'duties');
      if (content?.kind !== 'duties') throw new Error('the page has no duties');
      return content.duties.groups.flatMap(({ rows }) => rows.flatMap((row) => row.kpi));
    };
    const [told] = factsOf('{ name: n, source: s, formula: f, target: 3, unit: days, weight: 100, period: p }');
    expect(told?.name).toEqual([{ kind: 'text', text: 'n' }]);
    expect(told?.facts.map(({ label, value, wide }) => `${label} ${value}${wide ? ' wide' : ''}`)).toEqual([
      'Target 3 days',
      'Weight 100%',
      'Period p',
      'Formula f wide',
      'Source s wide',
    ]);
    expect(factsOf('{ name: n, unit: days }')[0]?.facts).toEqual([{ label: 'Unit', value: 'days', wide: false }]);
    expect(factsOf('phrase')).toEqual([{ name: [{ kind: 'text', text: 'phrase' }], facts: [] }]);
  });

  it('puts the five parts first, numbered, and further ones only where they say something', () => {
    const { basic, summary, contacts, qualifications, duties } = english.handbook.parts;
    const head = pagesOf(book).find(({ id }) => id === 'head');
    expect(head?.parts.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
    expect(head?.parts.map(({ title }) => title)).toEqual([basic, summary, contacts, qualifications, duties]);
    expect(lead?.parts).toHaveLength(10);
  });

  it('links superior and reports both ways, and names an external without a link', () => {
    const [head] = pagesOf(book);
    expect(head?.id).toBe('head');
    expect(head?.superior).toEqual([{ kind: 'text', text: 'The Board' }]);
    expect(anchorsOf(head?.reports)).toEqual(expect.arrayContaining(['position-lead', 'position-adviser']));
    expect(anchorsOf(lead?.superior)).toEqual(['position-head']);
    const targets = new Set(pagesOf(book).map(({ anchor }) => anchor));
    expect(anchorsOf(book).length).toBeGreaterThan(8);
    for (const anchor of anchorsOf(book)) expect(targets).toContain(anchor);
  });

  it('never gives two places one anchor', () => {
    const files = Object.fromEntries(
      ['a', 'a-basic', 'a-summary'].map((id) => [
        `positions/${id}.yaml`,
        writePosition(`title: T ${id}\ndepartment: D\nreportsTo: null`),
      ]),
    );
    const pages = pagesOf(composeFiles(files));
    const anchors = pages.flatMap(({ anchor, parts }) => [anchor, ...parts.map((part) => part.anchor)]);
    expect(anchors).toHaveLength(18);
    expect(new Set(anchors).size).toBe(18);
  });

  it('orders departments as the config does, else as the tree does, and positions by the tree', () => {
    const files = {
      'positions/z.yaml': writePosition('title: Z\ndepartment: Second\nreportsTo: null\ncode: C-1'),
      'positions/b.yaml': writePosition('title: B\ndepartment: First\nreportsTo: z\ncode: C-10'),
      'positions/c.yaml': writePosition('title: C\ndepartment: Second\nreportsTo: z\ncode: C-2'),
    };
    const shown = (book: Handbook) =>
      (book.parts.departments ?? []).map(({ name, positions }) => [name, ...positions.map(({ id }) => id)]);
    expect(shown(composeFiles(files))).toEqual([
      ['Second', 'z', 'c'],
      ['First', 'b'],
    ]);
    const declared = {
      ...files,
      'jd.config.yaml': 'departments: [{ name: First }, { name: Empty }, { name: Second }]\n',
    };
    expect(shown(composeFiles(declared))).toEqual([
      ['First', 'b'],
      ['Second', 'z', 'c'],
    ]);
    const ordered = {
      ...files,
      'jd.config.yaml': 'departments: [{ name: First, order: 2 }, { name: Second, order: 1 }]\n',
    };
    expect(shown(composeFiles(ordered))).toEqual([
      ['Second', 'z', 'c'],
      ['First', 'b'],
    ]);
  });

  it('takes its title from the departments where the config has none, and has no date of its own', () => {
    const files = { 'positions/a.yaml': writePosition('title: A\ndepartment: 客服部\nreportsTo: null') };
    const chineseBook = composeFiles(files, chinese);
    expect(chineseBook.title).toContain('客服部');
    expect(chineseBook.date).toBeUndefined();
    expect(chineseBook.language).toBe('zh-CN');
  });

  it('draws a faulty organisation whole, each fault in words', () => {
    const files = {
      'positions/a.yaml': writePosition('title: A\ndepartment: D\nreportsTo: b'),
      'positions/b.yaml': writePosition('title: B\ndepartment: D\nreportsTo: a'),
      'positions/lost.yaml': writePosition('title: Lost\ndepartment: D\nreportsTo: no-such-id'),
      'positions/torn.yaml': 'title: [',
    };
    const draft = composeFiles(files, english, true);
    expect(draft.draft).toBe(true);
    const rows = (draft.parts.chart?.groups ?? []).flatMap(({ rows }) => rows);
    expect(rows.map(({ title }) => title).sort()).toEqual(['A', 'B', 'Lost', 'torn']);
    for (const { fault } of rows) expect(fault).toBeTruthy();
    expect(rows.find(({ title }) => title === 'torn')?.anchor).toBeUndefined();
  });

  it('counts duties through their groups', () => {
    const duties =
      'title: A\ndepartment: D\nreportsTo: null\nduties:\n  - { duty: one, kpi: k, group: G }\n  - { duty: two, kpi: k, group: G }\n  - { duty: three, kpi: k, group: H }\n';
    const [page] = pagesOf(composeFiles({ 'positions/a.yaml': duties }));
    const content = page?.parts[4]?.content;
    const table = content?.kind === 'duties' ? content.duties : undefined;
    expect(table?.groups.map(({ name, rows }) => [name, ...rows.map(({ number }) => number)])).toEqual([
      ['G', 1, 2],
      ['H', 3],
    ]);
    expect(table?.hasShare).toBe(false);
  });
});

describe('procedures in the handbook', () => {
  const staff = {
    'positions/head.yaml': writePosition('title: Head\ncode: S-1\ndepartment: Service\nreportsTo: board'),
    'positions/agent.yaml': writePosition('title: Agent\ndepartment: Service\nreportsTo: head'),
    'positions/clerk.yaml': writePosition('title: Clerk\ndepartment: Service\nreportsTo: head'),
    'jd.config.yaml': 'external: [{ id: board, title: The Board }]\nhandbook: { language: en }\n',
  };
  const says = (inlines: readonly Inline[] | undefined) => plainText(inlines ?? []);
  const relatedOf = (book: Handbook) =>
    Object.fromEntries(pagesOf(book).map(({ id, procedures }) => [id, anchorsOf(procedures)]));

  it('stand in the order of their files, in the contents too, and are nowhere where there are none', () => {
    const book = composeFiles({
      ...staff,
      'procedures/b.yaml': 'title: Second\nkind: rules\nitems: [one]\n',
      'procedures/a.yaml': 'title: First\nkind: rules\nitems: [one]\n',
    });
    expect((book.parts.procedures ?? []).map(({ title, anchor }) => [title, anchor])).toEqual([
      ['First', 'procedure-a'],
      ['Second', 'procedure-b'],
    ]);
    expect(book.contents.find(({ anchor }) => anchor === 'procedures')).toMatchObject({
      title: english.handbook.procedures,
      anchor: 'procedures',
      entries: [
        { title: 'First', anchor: 'procedure-a' },
        { title: 'Second', anchor: 'procedure-b' },
      ],
    });
    const without = composeFiles(staff);
    expect(without.parts.procedures).toBeUndefined();
    expect(without.contents.map(({ anchor }) => anchor)).not.toContain('procedures');
  });

  it('say who acts, as links to positions and as words for others', () => {
    const book = composeFiles({
      ...staff,
      'procedures/calls.yaml': `title: Calls
purpose: Nobody *waits*.
kind: cases
appliesTo: [agent, S-1]
cases:
  - when: It rings
    approach: Be quick
    steps:
      - Answer
      - { do: Pass it on, by: [Agent, clerk], escalateTo: board }
      - { do: Note it, by: clerk }
      - { do: Ask, escalateTo: head }
  - when: It stops
`,
    });
    const [calls] = book.parts.procedures ?? [];
    expect(calls).toMatchObject({ kind: 'cases', items: [] });
    expect(says(calls?.purpose)).toBe('Nobody waits.');
    expect(says(calls?.appliesTo)).toBe('Applies to: Agent, Head');
    expect(anchorsOf(calls?.appliesTo)).toEqual(['position-agent', 'position-head']);
    const [rings, stops] = calls?.cases ?? [];
    expect([rings?.numeral, says(rings?.when), rings?.anchor, says(rings?.approach)]).toEqual([
      'Case 1',
      'It rings',
      'case-1-calls',
      'Be quick',
    ]);
    expect(rings?.steps.map(({ text, who }) => [says(text), says(who)])).toEqual([
      ['Answer', ''],
      ['Pass it on', 'By: Agent, Clerk; Escalate to: The Board'],
      ['Note it', 'By: Clerk'],
      ['Ask', 'Escalate to: Head'],
    ]);
    expect(anchorsOf(rings?.steps[1])).toEqual(['position-agent', 'position-clerk']);
    expect(stops?.steps).toEqual([]);
    expect(stops?.approach).toBeUndefined();
  });

  it('count cases, join names and label them in Chinese', () => {
    const when = Array.from({ length: 11 }, (_, at) => `{ when: 其${at}, steps: [{ do: 做, by: [agent, clerk] }] }`);
    const book = composeFiles(
      { ...staff, 'procedures/类型.1.yaml': `title: 类型\nkind: cases\ncases: [${when.join(', ')}]\n` },
      chinese,
    );
    const [types] = book.parts.procedures ?? [];
    expect(types?.anchor).toBe('procedure-类型.1');
    expect(types?.cases.at(-1)?.numeral).toBe('情形十一');
    expect(says(types?.cases[0]?.steps[0]?.who)).toBe('执行岗位：Agent、Clerk');
  });

  it('take an item with a title, a text or both', () => {
    const items = '[plain, { title: Only }, { text: only, by: agent }, { title: Both, text: both }]';
    const book = composeFiles({
      ...staff,
      'procedures/fire.yaml': `title: Fire\nkind: stages\nitems: ${items}\n`,
    });
    expect(
      (book.parts.procedures ?? [])[0]?.items.map(({ title, text, who }) => [title, says(text), says(who)]),
    ).toEqual([
      [undefined, 'plain', ''],
      ['Only', '', ''],
      [undefined, 'only', 'By: Agent'],
      ['Both', 'both', ''],
    ]);
  });

  it('are listed by the positions that they name, once each, and by nobody where they are for all', () => {
    const book = composeFiles({
      ...staff,
      'procedures/a.yaml': 'title: A\nkind: rules\nitems: [for all]\n',
      'procedures/b.yaml': 'title: B\nkind: rules\nappliesTo: clerk\nitems: [{ text: x, by: [clerk, agent] }]\n',
      'procedures/c.yaml':
        'title: C\nkind: cases\ncases: [{ when: x, steps: [{ do: y, by: agent, escalateTo: head }, { do: z, by: agent }] }]\n',
    });
    expect(relatedOf(book)).toEqual({
      head: ['procedure-c'],
      agent: ['procedure-b', 'procedure-c'],
      clerk: ['procedure-b'],
    });
    const agent = pagesOf(book).find(({ id }) => id === 'agent');
    expect(says(agent?.procedures)).toBe('B, C');
  });

  it('keep the words of a name that is nobody or several, and give no second place to an id used twice', () => {
    const book = composeFiles(
      {
        ...staff,
        'positions/other.yaml': writePosition('title: Clerk\ndepartment: Service\nreportsTo: head'),
        'procedures/a.yaml': 'title: A\nid: same\nkind: rules\nitems: [{ text: x, by: [Nobody, Clerk, agent] }]\n',
        'procedures/b.yaml': 'title: B\nid: same\nkind: rules\nitems: [{ text: x, by: head }]\n',
      },
      english,
      true,
    );
    expect((book.parts.procedures ?? []).map(({ title }) => title)).toEqual(['A']);
    expect(says((book.parts.procedures ?? [])[0]?.items[0]?.who)).toBe('By: Nobody, Clerk, Agent');
    expect(anchorsOf((book.parts.procedures ?? [])[0]?.items)).toEqual(['position-agent']);
    expect(relatedOf(book)).toEqual({ head: [], agent: ['procedure-same'], clerk: [], other: [] });
  });
});
