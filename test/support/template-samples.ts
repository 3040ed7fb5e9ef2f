import type { Code, FactsByCode } from '../../src/findings/finding.ts';

/** The facts of findings in a book and its templates. */
export const templateSamples = {
  'handbook/missing-glyph': [{ characters: ['𠮷'] }, { characters: [...'\u0301👍🎉𠮷'] }],
  'template/syntax': [
    { problem: 'unclosed', written: 'each' },
    { problem: 'mismatched', written: 'each', opened: 'if' },
    { problem: 'comment', written: '{{!--' },
    { problem: 'unexpected', written: '}}' },
    { problem: 'ended', written: '' },
    { problem: 'empty', written: '' },
    { problem: 'open', written: 'h3' },
    { problem: 'rule', written: '}' },
  ],
  'template/unknown-value': [
    { name: 'titel', suggestions: ['title'], known: ['code', 'title'] },
    { name: 'x', suggestions: [], known: ['code', 'title'] },
    { name: 'title.x', suggestions: [], known: [], inside: 'title' },
    { name: '../../x', suggestions: [], known: [] },
    { name: 'caption', suggestions: [], known: ['columns'], called: 'grid' },
  ],
  'template/value-kind': [
    { name: 'parts', kind: 'list', wanted: 'text' },
    { name: 'title', kind: 'text', wanted: 'list' },
    { name: 'table', kind: 'map', wanted: 'text', called: 'grid' },
    { name: 'table', kind: 'map', wanted: 'list' },
  ],
  'template/unknown-helper': [
    { name: 'ech', suggestions: ['each'] },
    { name: 'upper', suggestions: [] },
    { name: 'steps', suggestions: [], isValue: true },
  ],
  'template/unknown-part': [
    { name: 'step', suggestions: ['steps'] },
    { name: '', suggestions: [] },
  ],
  'template/unescaped': [{ name: 'title' }],
  'template/end-tag': [{ written: '</style' }],
  'template/remote': [{ written: 'url(logo.png)' }],
  'template/outdated': [{ name: 'html/steps.hbs' }],
  'template/unused': [
    { name: 'templates/html/postion.hbs', suggestions: ['templates/html/position.hbs'], replaces: false },
    { name: 'templates/a.css', suggestions: [], replaces: false },
    { name: 'templates/html/fields.hbs', suggestions: [], replaces: true },
  ],
  'template/lost-place': (['position', 'part', 'sheet', 'case'] as const).map((of) => ({ name: 'position', of })),
} satisfies { readonly [C in Code]?: readonly FactsByCode[C][] };
