import { describe, expect, it } from 'vitest';
import { leadOf, roleLeads } from '../../src/import/recognise/paper/role-leads.ts';

describe('lines that lead a list below the name of a role', () => {
  it.each(roleLeads)('$example leads $path', ({ example, path }) => {
    expect(leadOf(example)).toBe(path);
    expect(leadOf(`${example}:`)).toBe(path);
  });

  it.each([
    ['You will', 'duties'],
    ['You must have', 'qualifications'],
    ['You can find us', undefined],
    ['Candidates', undefined],
    ['You will like the view', undefined],
    ['Needs of the village', undefined],
    ['Duties end at noon', undefined],
  ])('%s leads %s', (text, path) => {
    expect(leadOf(text)).toBe(path);
  });
});
