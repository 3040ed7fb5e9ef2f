import type { Code, FactsByCode } from '../../src/findings/finding.ts';

const problems = [
  ...'BAD_INDENT BAD_SCALAR_START BAD_DQ_ESCAPE BLOCK_AS_IMPLICIT_KEY BLOCK_HEADER BLOCK_IN_FLOW COMPLEX_KEY'.split(
    ' ',
  ),
  ...'EMPTY_KEY EXPLICIT_KEY FOLDED_DASH FULLWIDTH_COLON IMPOSSIBLE KEY_OVER_1024_CHARS MISPLACED_DASH'.split(' '),
  ...'MISSING_CHAR MISSING_COLON MISSING_COMMA MULTILINE_IMPLICIT_KEY NESTED_MAPPING NON_STRING_KEY'.split(' '),
  ...'RESOURCE_EXHAUSTION SPACE_AFTER_COLON SPACE_AFTER_DASH SPACE_BEFORE_COMMENT TAB_AS_INDENT'.split(' '),
  ...'TRAILING_TEXT UNCLOSED_BRACKET UNCLOSED_QUOTE UNCLOSED_SINGLE_QUOTE UNEXPECTED_TOKEN'.split(' '),
];

/** The facts of findings in texts. */
export const textSamples = {
  'file/unreadable': [{ reason: 'EACCES' }, { reason: 'ENOENT' }, { reason: 'EBUSY' }, { reason: 'EWHATEVER' }],
  'file/not-regular': [{ kind: 'link' }, { kind: 'folder' }, { kind: 'device' }, { kind: 'socket' }],
  'file/too-large': [{ bytes: 1_048_577, limit: 1_048_576 }],
  'file/not-utf8': [{ offset: 0 }],
  'file/control-character': [
    { character: 'U+001B', escaped: false },
    { character: 'U+000D', escaped: false },
    { character: 'U+0000', escaped: true },
  ],
  'file/unread': [
    { looks: 'config', why: 'ending', to: 'jd.config.yaml', taken: false, more: 0 },
    { looks: 'config', why: 'document', to: 'jd.config.yaml', taken: false, more: 0 },
    { looks: 'config', why: 'ending', to: 'jd.config.yaml', taken: true, more: 0 },
    { looks: 'position', why: 'ending', to: 'positions/客服.yaml', taken: false, more: 0 },
    { looks: 'position', why: 'ending', to: 'positions/客服.yaml', taken: false, more: 12 },
    { looks: 'position', why: 'document', to: 'positions/客服.yaml', taken: false, more: 1 },
    { looks: 'procedure', why: 'document', to: 'procedures/投诉.yaml', taken: false, more: 0 },
    { looks: 'chapter', why: 'depth', to: 'chapters/a.md', taken: false, more: 0 },
    { looks: 'chapter', why: 'document', to: 'chapters/a.md', taken: false, more: 0 },
    { looks: 'chapter', why: 'folder', to: 'chapters/a.md', taken: false, more: 7 },
    { looks: 'template', why: 'folder', to: 'templates/html/x.hbs', taken: false, more: 0 },
    { looks: 'other', why: 'named', to: '', taken: false, more: 0 },
  ],
  'file/empty': [{}],
  'yaml/syntax': problems.map((problem) => ({ problem, detail: 'Unexpected token' })),
  'yaml/duplicate-key': [{ key: 'title' }],
  'yaml/too-deep': [{ limit: 64 }],
  'yaml/alias': [{ text: '*name' }, { text: '&name' }, { text: '**Leads**' }],
  'yaml/tag': [{ text: '!!str' }],
  'yaml/directive': [{ text: '%YAML 1.1' }],
  'yaml/merge-key': [{}],
  'yaml/multiple-documents': [{}],
  'yaml/reserved-key': [{ key: '__proto__' }],
  'yaml/cut-text': [
    { cut: '#1201', instead: "location: '大厦 #1201'" },
    { cut: '#2', instead: '' },
  ],
  'yaml/folded-list': [{ mark: '•', instead: '- 接待' }],
  'ignore/no-reason': [
    { written: 'jd-ignore org/span', rest: '' },
    { written: 'jd-ignore org/span', rest: '合并以前' },
  ],
  'ignore/unknown-code': [
    { name: '', suggestions: [] },
    { name: 'org/spam', suggestions: ['org/span'] },
    { name: '客服', suggestions: [] },
  ],
  'ignore/fixed-code': [{ code: 'schema/type' }],
  'ignore/unused': (['nothing', 'off', 'apart'] as const).map((why) => ({ code: 'org/span', why })),
  'chapter/front-matter': [{}],
  'chapter/html': ['<div>', '<br>', '<b>', '<i>', '<img src="a.png">', '<a href="b">', '<hr/>', '<table>'].map(
    (written) => ({ written }),
  ),
  'chapter/link': [
    { written: '#tabel', suggestions: ['#table'] },
    { written: 'glossary.md', suggestions: [] },
  ],
  'chapter/limit': (['depth', 'cells', 'links', 'pictures'] as const).map((limit) => ({ limit })),
  'chapter/image': (['inline', 'remote', 'outside', 'missing', 'kind', 'too-large', 'pixels'] as const).map(
    (trouble) => ({
      written: 'pictures/plan.png',
      trouble,
    }),
  ),
} satisfies { readonly [C in Code]?: readonly FactsByCode[C][] };
