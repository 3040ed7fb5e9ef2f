import { expect, it } from 'vitest';
import { writeDocument } from '../../src/source/write-document.ts';
import { parse } from '../support/parse-text.ts';

const value = { title: '客服: 一线', duties: [{ duty: 'one\ntwo', kpi: ['a', 'b'] }], x: `${'long '.repeat(40)}end` };

it('a document is read back as the value that it was written from', () => {
  expect(parse(writeDocument(value)).value).toEqual(value);
  expect(writeDocument(value)).toContain(`x: ${value.x}\n`);
  expect(writeDocument(value)).toContain('duty: "one\\ntwo"\n');
});

it('remarks are above what they are about, and above all where that is nowhere', () => {
  const remarks = [
    { path: ['title'], text: 'a\n  title' },
    { path: ['title'], text: 'look' },
    { path: ['duties', 0, 'kpi', 1], text: 'an entry' },
    { path: ['duties', 0, 'duty'], text: 'a key' },
    { path: ['duties', 1], text: 'no entry' },
    { path: ['duties', 'kpi'], text: 'no key' },
    { path: ['none'], text: 'nothing' },
    { path: ['title', 0], text: 'too deep' },
    { path: [], text: 'all' },
  ];
  const text = writeDocument({ title: 'A', duties: [{ duty: 'b', kpi: ['c', 'd'] }] }, remarks, '# head');
  const loose = ['# head', '# no entry', '# no key', '# nothing', '# too deep', '# all'];
  const title = ['# a title', '# look', 'title: A'];
  const duties = ['duties:', '  - # a key', '    duty: b', '    kpi:', '      - c', '      # an entry', '      - d'];
  expect(text.split('\n')).toEqual([...loose, ...title, ...duties, '']);
  expect(parse(text).value).toEqual({ title: 'A', duties: [{ duty: 'b', kpi: ['c', 'd'] }] });
});
