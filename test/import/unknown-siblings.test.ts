import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { importDocuments } from '../../src/import/index.ts';

function readPosition(file: string, text: string): Record<string, unknown> {
  const { files } = importDocuments([{ file, bytes: new TextEncoder().encode(text) }]);
  return parse(files.find(({ path }) => path.startsWith('positions/'))?.text ?? '') as Record<string, unknown>;
}

describe('labels that are not known among labels that are', () => {
  it('are read by their words, whatever mark is before them', () => {
    const { qualifications, conditions, contacts } = readPosition(
      'a.txt',
      '岗位名称：门童\n部门：礼宾部\n【工作职责】\n① 迎送宾客\n【任职条件】\n⊙文化程度：高中\n⊙语言能力：普通话标准\n⊙身体条件：能久站\n【联络关系】\n对内：前厅部\n对外：出租车公司\n',
    );
    expect(qualifications).toEqual({ education: '高中', abilities: ['普通话标准'] });
    expect(conditions).toEqual({ physical: ['能久站'] });
    expect(contacts).toEqual({ internal: { with: ['前厅部'] }, external: { with: ['出租车公司'] } });
  });

  it('are words of an item in a list', () => {
    const { qualifications } = readPosition(
      'a.txt',
      '岗位名称：门童\n部门：礼宾部\n工作职责：\n1、迎送宾客\n能力要求：\n1、语言能力：普通话标准\n2、身体条件：能久站\n',
    );
    expect(qualifications).toEqual({ abilities: ['语言能力：普通话标准', '身体条件：能久站'] });
  });
});

describe('what leads a list of contacts', () => {
  it('is none of them', () => {
    const { contacts, directReports } = readPosition(
      'a.md',
      '# Job description\n\nPosition: Depot Lead\n\nSupervision of: None\n\nDepartment: Fleet\n\n## Duties\n\n- Plans tours\n\n## Critical interfaces\n\nRelevant interfaces for this position are:\n\n- Area Manager\n- Suppliers\n',
    );
    expect(contacts).toEqual({ internal: { with: ['Area Manager'] }, external: { with: ['Suppliers'] } });
    expect(directReports).toEqual([]);
  });
});
