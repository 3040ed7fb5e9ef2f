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
    ['负责人应当履行以下职责：', 'duties'],
    ['以下防火工作由其组织落实：', 'duties'],
    ['其他工作：', undefined],
    ['注意事项：', undefined],
    ['以下工作由物业部承担：', undefined],
    ['任职者须具备下列条件：', 'qualifications'],
  ])('%s leads %s', (text, path) => {
    expect(leadOf(text)).toBe(path);
  });
});
