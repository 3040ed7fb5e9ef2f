import { describe, expect, it } from 'vitest';
import { composeHandbook } from '../../src/handbook/compose.ts';
import { listPlaces } from '../../src/handbook/parts/index.ts';
import { english } from '../../src/languages/en/index.ts';
import { setHtml } from '../../src/renderers/html.ts';
import { asset } from '../support/asset.ts';
import { attribute, readHtml } from '../support/read-html.ts';
import { compileFiles, writePosition } from '../support/workspace.ts';

describe('a place', () => {
  const poor = { 'positions/lead.yaml': 'title: Lead\ndepartment: Service\nreportsTo: null\n' };
  const rich = {
    'jd.config.yaml':
      'handbook:\n  language: en\n  acknowledgement: true\n  pay: true\n  approval: {}\n  revisions: [{ version: "1", date: 2025-01-01, change: New }]\n',
    'positions/lead.yaml': writePosition(
      'title: Lead\ndepartment: Service\nreportsTo: null\nkpis: Renewals\nauthority: [{ text: Signs }]\ncareer: { promotion: agent }\nconditions: { physical: Stairs }\npay: { min: 1 }\ncompliance: { flsa: exempt }\nrevisions: [{ version: "1", date: 2025-01-01, change: New }]',
    ),
    'positions/agent.yaml': writePosition('title: Agent\ndepartment: Desk\nreportsTo: lead'),
    'procedures/calls.yaml':
      'title: Calls\nkind: cases\ncases: [{ when: One, steps: [A] }, { when: Two, steps: [B] }]\n',
    'chapters/b.md': '# B\n\n## One\n\n> ## Quoted\n\n## Two\n',
  };
  const tell = (files: Readonly<Record<string, string>>, place: string): readonly string[] =>
    compileFiles({ ...files, 'chapters/a.md': `Words.\n\n[x](#${place})\n` })
      .diagnostics.filter(({ severity }) => severity === 'error')
      .map(({ code, span }) => `${code} ${span.start.line}:${span.start.column}`);
  const always = [
    ...['top', 'main', 'contents', 'chart', 'table', 'index', 'chart-1', 'department-1', 'chapter-1', 'position-lead'],
    ...['basic-lead', 'summary-lead', 'contacts-lead', 'qualifications-lead', 'duties-lead'],
  ];
  const sometimes = [
    ...['approval', 'revisions', 'kpis', 'procedures', 'procedure-calls', 'case-1-calls', 'case-2-calls'],
    ...[
      'kpis-lead',
      'authority-lead',
      'career-lead',
      'conditions-lead',
      'pay-lead',
      'compliance-lead',
      'revisions-lead',
    ],
    ...['acknowledgement-lead', 'acknowledgement-agent', 'position-agent', 'duties-agent', 'department-2'],
    ...['chapter-2', 'section-2-1', 'section-2-2'],
  ];
  const never = [
    ...[
      'chapter-0',
      'chapter-01',
      'chapter-99',
      'section-1-1',
      'section-2-3',
      'department-3',
      'chart-0',
      'chart-2',
      'chart-99',
    ],
    ...['foo-lead', 'procedure-lead', 'position-calls', 'case-3-calls', 'case-7-nothing', 'case-1-lead', 'lead'],
    ...['career-agent', 'pay-agent', 'duties-calls', 'acknowledgement-calls', 'Table', 'constructor'],
  ];

  it.each([...always, ...sometimes])('%s is one where the book has it', (place) => {
    expect(tell(rich, place)).toEqual([]);
  });
  it.each(always)('%s is one in every book', (place) => {
    expect(tell(poor, place)).toEqual([]);
  });
  it.each([...sometimes, ...never])('%s is reported where the book does not have it', (place) => {
    expect(tell(poor, place)).toEqual(['chapter/link 3:5']);
  });
  it.each(never)('%s is reported whatever the book contains', (place) => {
    expect(tell(rich, place)).toEqual(['chapter/link 3:5']);
  });
  it('of pay is none where the book doesn’t show pay, and of a second procedure with one id none', () => {
    const { 'jd.config.yaml': _, ...plain } = rich;
    expect(tell(plain, 'pay-lead')).toEqual(['chapter/link 3:5']);
    const twin = 'id: calls\ntitle: Twin\nkind: cases\ncases: [{ when: One, steps: [A] }]\n';
    const few = { ...rich, 'procedures/a.yaml': twin };
    expect(tell(few, 'case-2-calls')).toContain('chapter/link 3:5');
  });

  it('counts exactly what the page has', () => {
    for (const files of [rich, poor]) {
      const compilation = compileFiles(files);
      const page = readHtml(setHtml(composeHandbook(compilation, english, true), asset).text);
      const places = page.flatMap((each) => attribute(each, 'id') ?? []).filter((id) => !/^(?:search|found)$/.test(id));
      expect([...listPlaces(composeHandbook(compilation, english, true), 'html')].sort()).toEqual(places.sort());
    }
  });

  it('is each drawing of a large organisation, and no more', () => {
    const files = Object.fromEntries(
      Array.from({ length: 300 }, (_, at) => [
        `positions/p${at}.yaml`,
        `title: A position with a long name ${at}\ndepartment: D${at % 30}\nreportsTo: ${at === 0 ? 'null' : `p${at < 200 ? 0 : at - 1}`}\n`,
      ]),
    );
    const { chart } = composeHandbook(compileFiles(files), english, true).parts;
    const count = chart?.figures().length ?? expect.fail('no chart');
    expect(count).toBeGreaterThan(20);
    expect(tell(files, `chart-${count}`)).toEqual([]);
    expect(tell(files, `chart-${count + 1}`)).toEqual(['chapter/link 3:5']);
  });
});
