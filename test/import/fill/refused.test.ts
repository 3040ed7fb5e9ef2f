import { describe, expect, it } from 'vitest';
import { openForm } from '../../../src/import/fill/index.ts';
import { Dictionary } from '../../../src/import/labels/index.ts';
import type { Block } from '../../support/corpus/blocks.ts';
import { writeOpenXml } from '../../support/corpus/writers/open-xml.ts';

const line = (text: string, guise?: 'inserted'): Block => ({
  kind: 'paragraph',
  runs: [{ text, role: 'value', ...(guise === undefined ? {} : { guise }) }],
});
const open = (...body: Block[]) => openForm('form.docx', writeOpenXml({ body }), new Dictionary());

describe('a form is refused', () => {
  it('if no label is in it', () => {
    expect(open(line('公司简介'), line('我们成立于一九九八年。'))).toBe('no-label');
  });

  it('if it has no place for the title', () => {
    expect(open(line('部门：客服部'), line('岗位职责：'), line('接听电话'))).toBe('no-title');
  });

  it('if it has tracked changes', () => {
    expect(open(line('岗位名称：客服'), line('部门：客服部', 'inserted'))).toBe('tracked-changes');
  });

  it('if it holds several forms', () => {
    const form = ['岗位名称：客服', '岗位职责：', '接听电话', '岗位名称：主管', '岗位职责：', '排班'];
    expect(open(...form.map((text) => line(text)))).toBe('several');
  });

  it('if it is not a document of Word', () => {
    expect(openForm('form.docx', new Uint8Array([0x25, 0x50, 0x44, 0x46]), new Dictionary())).toBe('pdf');
    expect(openForm('form.doc', new Uint8Array(), new Dictionary())).toBe('not-docx');
  });
});
