import { expect, it } from 'vitest';
import { compileFiles } from '../support/workspace.ts';

const head = 'title: Clerk\ndepartment: Post\nreportsTo: null\n';

it.each([
  ['headcount: 3人\n', '3'],
  ['headcount: 3 posts\n', '3'],
  ['headcount: 3 %\n', undefined],
  ['headcount: 3 hours\n', undefined],
  ['contacts: { internal: { share: 40%, with: a } }\n', '40'],
  ['contacts: { internal: { share: 40 人, with: a } }\n', undefined],
  ['duties: [{ duty: a, kpi: { name: b, weight: 30% } }]\n', '30'],
  ['duties: [{ duty: a, kpi: { name: b, weight: 30 kg } }]\n', undefined],
])('a unit goes only where the key implies it: %j', (written, number) => {
  const { diagnostics } = compileFiles({ 'positions/clerk.yaml': head + written });
  const wrong = diagnostics.filter(({ code }) => code === 'schema/type');
  expect(wrong.map(({ fix }) => fix?.[0]?.text)).toEqual([number]);
});
