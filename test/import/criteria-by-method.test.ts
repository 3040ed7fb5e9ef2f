import { expect, it } from 'vitest';
import { positionsIn, tableOf } from '../support/imported.ts';

const form = tableOf(['Job title', 'Dock Clerk'], ['Department', 'Harbour'], ['Duties', 'Counts crates']);
const asked = (...rows: string[][]) =>
  positionsIn('a.md', `${form}## Person specification\n\n${tableOf(...rows)}`)[0]?.['qualifications'];

it('reads letters below essential and desirable as how it is found out', () => {
  const found = asked(
    ['Qualifications', 'ESSENTIAL', 'DESIRABLE'],
    ['Diploma in logistics', 'A / C', ''],
    ['Forklift licence', '', 'C'],
    ['Experience', 'ESSENTIAL', 'DESIRABLE'],
    ['Two years on a quay', 'A, I', ''],
    ['Work with reefers', '', 'I'],
  );
  expect(found).toEqual({
    education: 'Diploma in logistics',
    experience: 'Two years on a quay',
    preferred: ['Forklift licence', 'Work with reefers'],
  });
});

it('takes texts below those heads for what is asked', () => {
  const found = asked(
    ['Criteria', 'Essential', 'Desirable'],
    ['Education', 'Diploma in logistics', 'BA'],
    ['Experience', 'Two years on a quay', ''],
  );
  expect(found).toEqual({
    education: 'Diploma in logistics',
    experience: 'Two years on a quay',
    preferred: ['BA'],
  });
});
