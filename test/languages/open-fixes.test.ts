import { expect, it } from 'vitest';
import { compileFiles } from '../support/workspace.ts';

it('places a fix when it is read, not when the finding is made', () => {
  const { diagnostics } = compileFiles({ 'positions/a.yaml': 'titel: 客服\ndepartement: Service\nreportsTo: null\n' });
  const getters = diagnostics.map((each) => Object.getOwnPropertyDescriptor(each, 'fix')?.get);
  expect(getters.filter((get) => get !== undefined)).toHaveLength(2);
  expect(JSON.parse(JSON.stringify(diagnostics)).flatMap(({ fix = [] }) => fix)).toMatchObject([
    { file: 'positions/a.yaml', text: 'title', span: { start: { line: 1, column: 1 } } },
    { file: 'positions/a.yaml', text: 'department', span: { start: { line: 2, column: 1 } } },
  ]);
});
