import { describe, expect, it, vi } from 'vitest';
import { composeHandbook } from '../../../src/handbook/compose.ts';
import { takeForms } from '../../../src/handbook/excerpt.ts';
import type { Shape, TemplateFormat } from '../../../src/handbook/values.ts';
import { english } from '../../../src/languages/en/index.ts';
import { handbookLabels } from '../../../src/languages/en/labels.ts';
import { setHtml } from '../../../src/renderers/html.ts';
import { setMarkdown } from '../../../src/renderers/markdown.ts';
import { paginate } from '../../../src/renderers/pdf/paginate.ts';
import { firstPlan } from '../../../src/renderers/pdf/plan.ts';
import { listPlaces } from '../../../src/renderers/templates/check.ts';
import type { Asset } from '../../../src/renderers/templates/index.ts';
import { viewsOf } from '../../../src/renderers/views/index.ts';
import { asset } from '../../support/asset.ts';
import { compare, listPaths, shared, spyOnTemplates, views } from '../../support/compare-views.ts';
import { neutralWorkspace } from '../../support/neutral-workspace.ts';
import { sampleBook } from '../../support/sample-book.ts';
import { englishBook } from '../../support/sample-english.ts';
import { entries, sets, walkOwn, writeGuide } from '../../support/template-guide.ts';
import { compileFiles } from '../../support/workspace.ts';

vi.setConfig({ testTimeout: 120_000 });

const placeOwners = ['chapter', 'department', 'position', 'procedure', 'section', 'sheet'];

describe.each(sets)('jd’s own templates of $format', (set) => {
  const walked = walkOwn(set);

  it('ask for nothing that isn’t there, and print every place', () => {
    for (const [name, { findings, places, entered }] of walked) {
      expect(findings).toEqual([]);
      const all = listPlaces(entered, set.format);
      if (name !== 'handbook') expect(all, name).not.toEqual([]);
      expect(all.filter((place) => !places.has(place)).map(({ description }) => description)).toEqual([]);
    }
    const owners = [...walked.values()].flatMap(({ entered }) =>
      listPlaces(entered, set.format).map(({ placeOf }) => placeOf),
    );
    const within = set.format === 'html' ? ['case', 'part'] : [];
    expect([...new Set(owners)].sort()).toEqual([...placeOwners, ...within].sort());
  });

  it('are all set', () => {
    const seen = new Set([...walked.values()].flatMap(({ seen }) => [...seen.keys()]));
    expect([...seen].sort()).toEqual([...set.names].sort());
  });
});

describe('what a template gets, according to the guide', () => {
  const chapters = { 'chapters/a.md': '# A\n\nText.\n', 'chapters/b.md': '---\nplace: after\n---\n\n# B\n\nText.\n' };
  const files = { ...neutralWorkspace('en'), ...chapters };
  const composed = composeHandbook(compileFiles(files, { language: english }), english, true);
  const logo = { file: 'a.png', alternative: 'α', type: 'png', bytes: new Uint8Array(1), width: 1, height: 1 } as const;
  const neutral = { ...composed, part: 'Ω', control: { ...composed.control, logo } };
  const ids = (sampleBook.parts.departments ?? []).flatMap(({ positions }) => positions.map(({ id }) => id));
  const stopSpying = spyOnTemplates();
  // Templates are compiled once for each source of them.
  const anew: Asset = (name) => asset(name);
  for (const book of [sampleBook, englishBook, neutral, takeForms(sampleBook, new Set(ids))]) {
    setHtml(book, anew).text;
    const forms = (book.parts.departments ?? []).flatMap(({ positions }) => positions);
    const closer = new Map(forms.map(({ anchor }) => [anchor, 1 as const]));
    const apart = new Set((book.parts.departments ?? []).map(({ anchor }) => anchor));
    setHtml(paginate(book, { ...firstPlan, closer, wider: new Set(closer.keys()), apart }), anew, {
      style: '@page{}',
      pageOf: () => 1,
    }).text;
    setMarkdown(book, anew).text;
  }
  stopSpying();

  const cases = sets.flatMap(({ format }) => entries.map((name): [TemplateFormat, string] => [format, name]));
  it.each(cases)('%s/%s is what it is given', (format, name) => {
    const given = views.get(asset(`templates/${format}/${name}.hbs`)) ?? [];
    expect(given.length).toBeGreaterThan(name === 'handbook' ? 2 : 0);
    const told = { is: 'map', keys: viewsOf(format, handbookLabels)[name] ?? {} } as const satisfies Shape;
    const unlike = new Set<string>();
    const met = new Set<string>();
    const first = new Map<Shape, string>();
    for (const view of given) compare(told, view, '', { unlike, met, first, format });
    expect([...unlike]).toEqual([]);
    const promised = listPaths(told);
    expect(promised.length).toBeGreaterThan(2);
    expect(promised.filter((path) => !met.has(path) && !shared.has(path))).toEqual([]);
  });

  it('is what the guide says', async () => {
    await expect(writeGuide()).toMatchFileSnapshot('../../../docs/template-values.md');
  });
});
