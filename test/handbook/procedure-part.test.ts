import { describe, expect, it } from 'vitest';
import type { Handbook } from '../../src/handbook/index.ts';
import { english } from '../../src/languages/en/index.ts';
import { chinese } from '../../src/languages/zh-CN/index.ts';
import type { Inline } from '../../src/text/sentence/inline.ts';
import { plainText } from '../../src/text/sentence/plain.ts';
import { anchorsOf, composeFiles, pagesOf } from '../support/compose-files.ts';
import { writePosition } from '../support/workspace.ts';

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

  it('are in the order of their files, in the contents too, and left out if there are none', () => {
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

  it('are listed by the positions that they name, once each, and by none if they are for all', () => {
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

  it('keep the words of a name that fits no position or several, and give no second place to an id used twice', () => {
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
