import { describe, expect, it } from 'vitest';
import { locate } from '../../src/source/locate.ts';
import { at, file, form, parse } from '../support/parse-text.ts';

describe('a form', () => {
  const value = {
    title: '客服专员',
    code: '007',
    department: '客服部',
    reportsTo: null,
    headcount: 12,
    aliases: ['坐席', 'CSR'],
    approval: { prepared: { by: '王芳', date: '2024-03-01' } },
    contacts: { internal: { share: 60.5, with: ['仓储部', '财务部'] } },
    duties: [
      { duty: '接听客户来电😀，解答疑问。', kpi: [{ name: '接通率', target: '≥95%' }] },
      { duty: '完成上级交办的其他工作。', kpi: '完成率100%' },
    ],
    'x-note': '第一行\n\n第三行\n',
  };

  it('becomes its value, whatever its line ends and its byte order mark', () => {
    expect(parse(form)).toMatchObject({ file, text: form, value, findings: [] });
    expect(parse(form.replaceAll('\n', '\r\n')).value).toEqual(value);
    const marked = parse(`\uFEFF${form}`);
    expect(marked.text).toBe(form);
    expect(locate(marked, [at(['title'], 'key')])[0]?.start).toEqual({ line: 2, column: 1 });
  });

  it('is plain data', () => {
    const source = parse(form);
    expect(structuredClone(source)).toEqual(source);
  });
});

describe('values', () => {
  it.each([
    ['a: 010', 10],
    ['a: "010"', '010'],
    ['a: 1.10', 1.1],
    ['a: 0x1F', 31],
    ['a: 0b11', '0b11'],
    ['a: 1e3', 1000],
    ['a: .5', 0.5],
    ['a: -3', -3],
    ['a: NO', 'NO'],
    ['a: yes', 'yes'],
    ['a: True', true],
    ['a: ~', null],
    ['a:', null],
    ['a: 2024-03-01', '2024-03-01'],
    ['a: 12:30', '12:30'],
    ['a: 12345678901234567890', 12345678901234567000],
    ['a: {}', {}],
    ['a: [x, y]', ['x', 'y']],
    ['a: 多：冒号', '多：冒号'],
    ['a: "\\u5ba2\\t\\n"', '客\t\n'],
    ['a: "\\ud83d\\ude00"', '😀'],
    ['a: 100% # 全部', '100%'],
    ['a:\n- x\n-\n- y: 1', ['x', null, { y: 1 }]],
    ["a: 'it''s'", "it's"],
    ['a: b\n  c', 'b c'],
    ['---\na: x\n...\n', 'x'],
  ])('%j', (text, value) => {
    expect(parse(text)).toMatchObject({ value: { a: value }, findings: [] });
  });

  it('have as a name the text of a key that is not a string', () => {
    expect(parse('010: a\nnull: b\ntrue: c\n1.10: d\n').value).toEqual({
      '010': 'a',
      null: 'b',
      true: 'c',
      '1.10': 'd',
    });
  });

  it('may be something else than a map', () => {
    expect(parse('- a\n- b\n').value).toEqual(['a', 'b']);
    expect(parse('客服').value).toBe('客服');
  });
});
