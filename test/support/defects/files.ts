import { addToForm, type Defect, inForm, inProcedure, type Placed, replace, type Scene } from './defect.ts';

const first = 'x-area: north';
const degree = 'education: a degree';

/** The file of a member becomes something that is no text. */
function other(code: Defect['code'], content: Scene['others'][string]): Defect {
  return { code, mends: false, put: (scene) => leave(scene, scene.member().file, content) };
}

function leave({ files, others }: Scene, file: string, content: Scene['others'][string]): Placed {
  files.delete(file);
  others[file] = content;
  return { file, line: 1 };
}

const deep = `x-deep: ${'['.repeat(70)}${']'.repeat(70)}`;

/** Mistakes in a file itself, and in what it may hold. */
export const fileDefects: readonly Defect[] = [
  other('file/unreadable', { fault: 'unreadable', reason: 'EACCES' }),
  other('file/not-regular', { fault: 'not-regular', kind: 'device' }),
  other('file/too-large', { fault: 'too-large', bytes: 3_400_000 }),
  other('file/not-utf8', new Uint8Array([0xff, 0xfe, 0x41])),
  other('file/empty', ''),
  inForm('file/control-character', true, first, 'x-area: no\ufeffrth'),
  inForm('file/control-character', false, first, 'x-area: no\u0007rth'),
  {
    code: 'file/unread',
    mends: false,
    put({ files }) {
      files.set('position/late.yaml', 'title: Late\ndepartment: Board\n');
      return { file: 'position/late.yaml', line: 1 };
    },
  },
  inForm('yaml/syntax', true, 'title: ', 'title：'),
  inForm('yaml/syntax', true, 'reportsTo: ', 'reportsTo:'),
  inForm('yaml/syntax', true, /^ {2}- Reports every month\.$/m, '  -Reports every month.'),
  addToForm('yaml/syntax', degree, `${degree}: nursing`, 'education: "a degree: nursing"'),
  inForm('yaml/syntax', true, '  internal: { share', '\u3000internal: { share'),
  addToForm('yaml/syntax', '- Reports every month.', '- @reports every month.', '- "@reports every month."'),
  inForm('yaml/syntax', false, 'education: a degree', 'education: "a degree'),
  inForm('yaml/duplicate-key', false, first, 'x-area: north\nx-area: south', 'x-area: south'),
  inForm('yaml/too-deep', false, first, deep),
  addToForm('yaml/alias', degree, 'education: *degree', 'education: "*degree"'),
  addToForm('yaml/tag', degree, 'education: !degree', 'education: "!degree"'),
  inForm('yaml/directive', false, /^/, '%YAML 1.1\n---\n', '%YAML'),
  inForm('yaml/merge-key', false, first, '<<: north'),
  inForm('yaml/multiple-documents', false, /$/, '---\ntitle: Another\n', '---'),
  inForm('yaml/reserved-key', false, first, 'constructor: north'),
  addToForm('yaml/cut-text', degree, `${degree} #2`, 'education: "a degree #2"'),
  inForm('yaml/folded-list', false, 'education: a degree', 'education:\n    • a degree\n    • a diploma', '• a degree'),
  inForm('schema/required', false, /^title: .*\n/m, '', 'id: '),
  inForm('schema/unknown-key', true, 'headcount: 2', 'headcuont: 2'),
  inForm('schema/unknown-key', false, 'headcount: 2', 'zodiac: Leo'),
  addToForm('schema/type', 'headcount: 2', 'grade: 007\nheadcount: 2', 'grade: "007"\nheadcount: 2'),
  inForm('schema/type', true, 'share: 40', 'share: 40%'),
  inForm('schema/type', true, 'essential: true', 'essential: yes'),
  inForm('schema/type', false, 'headcount: 2', 'headcount: 1.5'),
  inForm('schema/format', true, '2024-02-01', '2024/2/1'),
  inForm('schema/format', true, '2030-02-01', '2030年2月1日'),
  inForm('schema/pattern', false, /^id: .*$/m, 'id: two words'),
  inForm('schema/min-length', false, 'education: a degree', 'education: ""'),
  inForm('schema/max-length', false, /^title: .*$/m, `title: ${'long '.repeat(50)}`, 'title: long'),
  inForm('schema/minimum', false, 'headcount: 2', 'headcount: -2'),
  inForm('schema/maximum', false, 'share: 40', 'share: 400'),
  inForm('schema/unique-items', false, /^reportsTo: (.*)$/m, 'dottedLineTo: [p1, p1]\nreportsTo: $1', 'dottedLineTo'),
  inForm('form/kpi-without-target', false, 'target: 95, ', '', 'name: Done in time'),
  inForm('form/kpi-without-period', false, 'period: month, weight: 60', 'weight: 60', 'name: Done in time'),
  inForm(
    'form/too-many-duties',
    false,
    'duties:',
    'duties:\n  - { duty: Greets guests, kpi: { name: Smiles, target: 9, period: month, weight: 0 }, share: 0 }',
    'duties:',
  ),
  inForm('form/vague-duty', false, 'duty: Keeps order', 'duty: Responsible for order'),
  inForm('form/personal-requirement', false, degree, 'education: a degree; women only'),
  inForm('org/unknown-function', false, 'essential: true', 'essential: true, functions: [Flying]', 'essential: true'),
  inProcedure('schema/enum', true, 'kind: cases', 'kind: case'),
  inProcedure('schema/min-items', false, /^cases:[\s\S]*$/m, 'cases: []\n'),
  ...[
    ['ignore/no-reason', 'form/overdue'],
    ['ignore/unknown-code', 'form/overdeu: it is new'],
    ['ignore/fixed-code', 'yaml/syntax: it is new'],
    ['ignore/unused', 'org/unknown-superior: it is new'],
  ].map(([code, words]) => inForm(code as Defect['code'], false, first, `${first} # jd-ignore ${words}`, first)),
  ...chapters([
    ['chapter/front-matter', '---\ntitle: Endless\n', 1],
    ['chapter/html', 'Words with <b>marks</b>.', 1],
    ['chapter/image', '![a picture](none.png)', 1],
    ['chapter/link', '[there](#nowhere)', 1],
  ]),
];

function chapters(written: readonly (readonly [Defect['code'], string, number])[]): Defect[] {
  return written.map(([code, text, line]) => ({
    code,
    mends: false,
    put: (scene) => replace(scene, scene.chapter(), /^/, `${text}\n\n`, line),
  }));
}
