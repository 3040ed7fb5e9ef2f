import { expect, it } from 'vitest';
import { compileFiles, writePosition } from '../support/workspace.ts';

it('advises on the first thousand unknown names of a file, and reports the others as they are written', () => {
  const names = ['Bosss', ...Array.from({ length: 999 }, (_, at) => `Nobody ${at}`), 'Bossz'];
  const head = writePosition('title: Boss\ndepartment: D\nreportsTo: null');
  const clerk = writePosition(`title: Clerk\ndepartment: D\nreportsTo: boss\ndirectReports: ${JSON.stringify(names)}`);
  const { findings } = compileFiles({ 'positions/boss.yaml': head, 'positions/clerk.yaml': clerk });
  const unknown = findings.flatMap(({ finding }) =>
    'suggestions' in finding.facts && finding.code.startsWith('org/unknown') ? [finding.facts] : [],
  );
  expect(unknown.length).toBe(1001);
  const suggested = unknown.map((facts) => facts.suggestions.length > 0);
  expect([suggested[0], suggested.at(-1)]).toEqual([true, false]);
});
