import { describe, expect, it } from 'vitest';
import { english } from '../../src/languages/en/index.ts';
import { plainText } from '../../src/text/sentence/plain.ts';
import { composeFiles, everything, others, pagesOf, textOf } from '../support/compose-files.ts';

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

  it('prints the facts of a KPI below its name, short facts first, and a target with its unit', () => {
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
    expect(told?.name).toEqual([{ kind: 'text', text: 'n', source: ['duties', 0, 'kpi', 0, 'name'] }]);
    expect(told?.facts.map(({ label, value, wide }) => `${label} ${plainText(value)}${wide ? ' wide' : ''}`)).toEqual([
      'Target 3 days',
      'Weight 100%',
      'Period p',
      'Formula f wide',
      'Source s wide',
    ]);
    const [unit] = factsOf('{ name: n, unit: days }')[0]?.facts ?? [];
    expect(unit).toMatchObject({ label: 'Unit', value: [{ text: 'days' }], wide: false });
    expect(factsOf('phrase')).toEqual([
      { name: [{ kind: 'text', text: 'phrase', source: ['duties', 0, 'kpi', 0] }], facts: [] },
    ]);
  });

  it('puts the five parts first, numbered, and further ones only where they say something', () => {
    const { basic, summary, contacts, qualifications, duties } = english.handbook.parts;
    const head = pagesOf(book).find(({ id }) => id === 'head');
    expect(head?.parts.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
    expect(head?.parts.map(({ title }) => title)).toEqual([basic, summary, contacts, qualifications, duties]);
    expect(lead?.parts).toHaveLength(11);
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
