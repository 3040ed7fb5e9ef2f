import { describe, expect, it } from 'vitest';
import { jsonChart } from '../../src/charts/json.ts';
import { readAncestry } from '../../src/org/graph/ancestry.ts';
import { selectPart } from '../../src/org/graph/selection.ts';
import { expectLinear } from '../support/processor-time.ts';
import { compileFiles } from '../support/workspace.ts';

type Form = (at: number, size: number) => string;

const write = (form: Form) => (size: number) =>
  Object.fromEntries(Array.from({ length: size }, (_, at) => [`positions/p${at}.yaml`, form(at, size)]));
const superior = (at: number, size: number) => (at === 0 ? 'null' : `p${at % size}`);

describe('work that grows with its input only', () => {
  it.each<[string, Form]>([
    [
      'a chain whose declared reports are all wrong',
      (at, size) =>
        `title: T${at}\ndepartment: D\nreportsTo: ${at === 0 ? 'null' : `p${at - 1}`}\ndirectReports: [p${(at * 7) % size}]\n`,
    ],
    ['one title that all name', () => 'title: Clerk\ndepartment: D\nreportsTo: Clerk\n'],
    [
      'one title that all declare',
      (at) => `title: Clerk\ndepartment: D\nreportsTo: ${superior(at && 1, 2)}\ndirectReports: [Clerk]\n`,
    ],
    [
      'one title that all misspell in their own way',
      (at) => `title: Front office clerk\ndepartment: D\nreportsTo: null\ndirectReports: [Front ofice clerk ${at}]\n`,
    ],
    [
      'departments in place of superiors',
      (at) => `title: T${at}\ndepartment: Unit ${at % 100}\nreportsTo: Unit ${(at * 13) % 101}\n`,
    ],
  ])('%s', (_, form) => {
    const compilation = expectLinear(write(form), compileFiles, 400, { times: 4 });
    expect(compilation.workspace.positions).toHaveLength(400);
  });
});

it('lists ten of those who share a name, and counts the others', () => {
  const files = write(() => 'title: Clerk\ndepartment: D\nreportsTo: Clerk\n')(40);
  const { graph, diagnostics, language } = compileFiles(files);
  expect(graph.dangling[0]?.suggestions).toHaveLength(10);
  expect(graph.dangling[0]?.furtherSuggestions).toBe(30);
  const text = jsonChart.draw({ ...selectPart(graph, {}), labels: language.chart, colour: 0 });
  expect(JSON.parse(text).dangling[0]).toEqual({ position: 'p0', reference: 'Clerk', ...graph.dangling[0] });
  const ambiguous = diagnostics.filter(({ code }) => code === 'org/ambiguous-reference');
  expect(ambiguous).toHaveLength(40);
  expect(ambiguous[0]?.message).toContain('40 positions');
  expect(ambiguous[0]?.related).toHaveLength(3);
});

it('knows who is above whom as a walk from report to superior does', () => {
  const superiors = [null, 0, 1, 4, 3, 4, 5, 9, 7, 8, 2, 12, 11, 99];
  const files = Object.fromEntries(
    superiors.map((above, at) => [
      `positions/p${at}.yaml`,
      `title: T${at}\ndepartment: D\nreportsTo: ${above === null ? 'null' : `p${above}`}\n`,
    ]),
  );
  const isAbove = readAncestry(compileFiles(files).graph);
  for (const lower of superiors.keys()) {
    const above = new Set<number>();
    for (let at = superiors[lower]; at != null && !above.has(at); at = superiors[at]) above.add(at);
    above.delete(99);
    const found = [...superiors.keys()].filter((upper) => isAbove(`p${upper}`, `p${lower}`));
    expect(found).toEqual([...above].sort((a, b) => a - b));
  }
});
