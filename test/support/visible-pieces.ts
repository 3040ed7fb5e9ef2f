/** A part of a text as it is written, and what of it must be seen; `prose`: a chapter shows it otherwise. */
export interface Piece {
  readonly source: string;
  readonly shown: string;
  readonly notInProse?: true;
  /** Two of them in one text may be a mark together. */
  readonly half?: true;
}

const asWritten = (...sources: readonly string[]): Piece[] => sources.map((source) => ({ source, shown: source }));
const sentencesOnly = (...sources: readonly string[]): Piece[] =>
  sources.map((source) => ({ source, shown: source, notInProse: true }));
const halves = (...sources: readonly string[]): Piece[] =>
  sources.map((source) => ({ source, shown: source, half: true }));
const meant = (...pairs: readonly (readonly [source: string, shown: string])[]): Piece[] =>
  pairs.map(([source, shown]) => ({ source, shown }));

/** Words that mean nothing to any reader; those of the PDF are in fonts that jd has. */
export const plainWords = [
  '负责接待客户',
  '登记来访',
  '客服中心',
  '及时率',
  'Front desk',
  'reports to',
  'naïve café',
  'Ж',
  'отдел',
  '95%',
  '2024',
];
export const otherWords = [
  '窓口',
  'カスタマー',
  '고객 센터',
  'ελληνικά',
  'عربي',
  '\u{20bb7}',
  '👩\u200d💼',
  '☎\ufe0f',
  'e\u0301',
  'q\u0323\u0307',
  'ไทย',
];
export const joints = [
  '',
  '',
  ' ',
  '，',
  '。',
  '；',
  '、',
  '：',
  ', ',
  '. ',
  ' — ',
  '（',
  '）',
  '“',
  '”',
  '/',
  '\u00a0',
  '\u2009',
  '　',
];

/** Signs that are text wherever they are. */
export const hazards: readonly Piece[] = [
  ...asWritten('7*24小时', '5*8', '8*5=40', '3*2=6次', '138****5678', '139**1234', '5*￥3', '(1+2)*3*(4+5)'),
  ...asWritten('（____）元', '____年____月____日', '（__）天', '__年__月__日', 'snake_case_name'),
  ...asWritten(
    'C:\\共享\\*.docx',
    '\\\\srv\\doc',
    'D:\\a\\_b',
    'C:\\Program Files\\*.xlsx',
    '共享\\模板\\*.docx',
    'a\\b',
  ),
  ...sentencesOnly(
    '&copy;',
    'R&amp;D',
    '&lt;b&gt;',
    '&#169;',
    '<客户>',
    '<b>x</b>',
    '<br>',
    '<!-- c -->',
    '</td>',
    '1\\.',
    '\\#',
    '\\-',
  ),
  ...asWritten('AT&T', 'Q&A', 'a < b > c', '2<3', '[注]', '[见](a b)', '[a][b]', '[ ]', '^[x]'),
  ...sentencesOnly('[1](附件)', '![图](x.png)', '![](http://a.example/x.png "t")', '[x](javascript:a)', '[甲](乙.md)'),
  ...asWritten(
    'http://a.example/x_y_z?a=1&b=2',
    'www.a.example',
    'a@b.example',
    'it`s a customer`s',
    '~~删~~',
    '~',
    '$5$6',
    '|',
    'a|b',
  ),
  ...asWritten(
    ' * ',
    ' _ ',
    '# 甲',
    '#1',
    ' #3 号楼',
    ' #1201',
    '+ 乙',
    '> 丙',
    '=== ',
    '---',
    '1. 丁',
    '1) 戊',
    '100.',
    '!',
    ':::',
    ':smile:',
  ),
  ...halves(
    '*',
    '**',
    '张**、李**',
    '王*；赵*',
    'A*、B*',
    '长*宽*高',
    '单价*数量*折扣',
    '带*为必填，带*号',
    '张**先生、李**女士',
    'x**y**z',
    '（*为必填）',
    '粤B**123、粤A**456',
    '_',
    '__',
    '`',
    '``',
    '![',
    '](',
  ),
  ...asWritten('{{x}}', '${x}', '%s', '@name', '\\ ', '"引"', "'x'", '\t制表', '\u00ad软', '①②', '℃‰', '……', '——'),
];
/** Signs that may vanish, as Markdown means them to. */
export const marks: readonly Piece[] = meant(
  [' **重点** ', ' 重点 '],
  ['**注意：**接待', '注意：接待'],
  ['实行**“首问负责制”**考核', '实行“首问负责制”考核'],
  [' *important* ', ' important '],
  [' __bold__ ', ' bold '],
  [' `7*24` ', ' 7*24 '],
  [' ``a`b`` ', ' a`b '],
  ['\\*', '*'],
  ['\\_x\\_', '_x_'],
  ['\\[x](#y)', '[x](#y)'],
  [' \\\\ ', ' \\ '],
  ['[网](https://a.example/x)', '网'],
  ['<https://a.example/y>', 'https://a.example/y'],
  ['张三<z@a.example>', '张三<z@a.example>'],
);
