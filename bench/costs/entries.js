import { form, lines, list } from './form.js';
import { departments } from './organisations.js';

const head = form({ reportsTo: 'null' });

/** Mistakes that one file can hold any number of, each from their number to the files of a workspace. */
export const entries = {
  aliases: (n) => one(`${head}summary:\n${list(n, () => '*a')}`),
  tags: (n) => one(`${head}summary:\n${list(n, () => '!x a')}`),
  'merge keys': (n) => one(`${head}x-own:\n${list(n, () => '{ <<: 1 }')}`),
  'reserved keys': (n) => one(`${head}x-own:\n${list(n, () => '{ __proto__: 1 }')}`),
  directives: (n) => one(`${lines(n, (at) => `%X ${at}`)}---\n${head}`),
  'documents in one file': (n) => one(`${head}${lines(n, () => '---')}`),
  'lists that are too deep': (n) => one(`${head}x-own:\n${list(n >> 4, () => '['.repeat(70) + ']'.repeat(70))}`),
  'texts that are cut': (n) => one(`${head}summary:\n${list(n, (at) => `Answers call #${at} of today`)}`),
  'lists that are folded': (n) =>
    one(`${head}duties:\n${list(n, (at) => `duty:\n      · answers ${at}\n      · calls ${at}`)}`),
  'escaped control characters': (n) => one(`${head}summary:\n${list(n, () => '"a\\x01b"')}`),
  'values of another type': (n) => one(`${head}summary:\n${list(n, () => '7')}`),
  'texts that are too long': (n) => one(`${head}aliases:\n${list(n >> 5, (at) => `${at}${'long '.repeat(60)}`)}`),
  'dates in another form': (n) =>
    one(`${head}revisions:\n${list(n, (at) => `{ version: "${at}", date: 15.03.2023, change: c }`)}`),
  'versions that are repeated': (n) =>
    one(`${head}revisions:\n${list(n, () => '{ version: "1", date: 2024-03-15, change: c }')}`),
  'revisions out of order': (n) =>
    one(`${head}revisions:\n${list(n, (at) => `{ version: "${at}", date: ${2999 - (at % 999)}-03-15, change: c }`)}`),
  'one incumbent': (n) => one(`${head}incumbents:\n${list(n, () => 'Ada Lovelace')}`),
  'quoted names': (n) => one(`${head}aliases:\n${list(n, (at) => `'"Name ${at}"'`)}`),
  'joined names': (n) =>
    one(`${head}aliases: [${Array.from({ length: n }, (_, at) => `客服${at}`).join('、')}]
`),
  'pasted numbers': (n) => one(`${head}summary:\n${list(n, (at) => `${at + 1}、接待客户`)}`),
  asterisks: (n) => one(`${head}summary:\n${list(n, (at) => `按长*宽*高核算 ${at}，请*务必*登记`)}`),
  'one report': (n) => one(`${head}directReports:\n${list(n, () => 'q')}`),
  'dotted lines to nobody': (n) => one(`${head}dottedLineTo:\n${list(n, (at) => `Nobody ${at}`)}`),
  'unknown functions': (n) => ({
    ...one(`${head}duties:\n${list(n, (at) => `{ duty: d, functions: [Functon ${at}] }`)}`),
    'jd.config.yaml': `departments:\n  - name: Sales\n    functions: [${Array.from({ length: n }, (_, at) => `Function ${at}`).join(', ')}]\n`,
  }),
  'measures without a target': (n) => ({
    ...one(`${head}kpis:\n${list(n, (at) => `{ name: K${at}, weight: 1 }`)}`),
    'jd.config.yaml':
      'rules: { form/kpi-without-target: warning, form/kpi-without-period: warning, org/kpi-defined-twice: warning }\n',
  }),
  'vague duties': (n) => ({
    ...one(
      `${head}duties:\n${list(n, (at) => `{ duty: 'Assists with and supports things ${at}, etc.; a young man' }`)}`,
    ),
    'jd.config.yaml':
      'rules: { form/vague-duty: warning, form/too-many-duties: warning, form/personal-requirement: warning }\n',
  }),
  'steps of nobody': (n) => ({
    ...one(head),
    'procedures/a.yaml': `title: A\nkind: cases\ncases:\n  - when: w\n    steps:\n${lines(n, (at) => `      - { do: d, by: nobody ${at} }`)}`,
  }),
  'steps that go down': (n) => ({
    'positions/p.yaml': head,
    'positions/q.yaml': form({ reportsTo: 'p' }),
    'procedures/a.yaml': `title: A\nkind: cases\ncases:\n  - when: w\n    steps:\n${lines(n, () => '      - { do: d, by: p, escalateTo: q }')}`,
  }),
  'comments that ignore nothing': (n) => one(`${head}${lines(n, (at) => `# jd-ignore org/span: reason ${at}`)}`),
  'comments with wrong codes': (n) => one(`${head}${lines(n, (at) => `# jd-ignore org/spann${at}: reason`)}`),
  'comments without a reason': (n) => one(`${head}${lines(n, () => '# jd-ignore org/span')}`),
  'overrides of nothing': (n) => ({
    ...one(head),
    'jd.config.yaml': `overrides:\n${lines(n, (at) => `  - { files: ["nowher${at}/**"], rules: { org/span: off } }`)}`,
  }),
  'globs that are refused': (n) => ({
    ...one(head),
    'jd.config.yaml': `overrides:\n${lines(n, (at) => `  - { files: ["+(a${at})"], rules: { org/span: off } }`)}`,
  }),
  'departments twice': (n) => ({ ...one(head), 'jd.config.yaml': departments(n).replaceAll(/\d+/g, '1') }),
  'departments in a ring': (n) => ({
    ...one(head),
    'jd.config.yaml': departments(n, (at) => `    parent: Department ${(at + 1) % n}\n`),
  }),
  'externals twice': (n) => ({ ...one(head), 'jd.config.yaml': `external:\n${list(n, () => '{ id: x, title: X }')}` }),
  'own keys twice': (n) => ({
    ...one(head),
    'jd.config.yaml': `form:\n  own:\n${lines(n, () => '    - { key: x-a, label: A }')}`,
  }),
  'files that are not read': (n) => ({
    ...one(head),
    ...Object.fromEntries(Array.from({ length: n >> 3 }, (_, at) => [`positons/p${at}.yaml`, head])),
  }),
  'tags of HTML': (n) => chapter(lines(n, (at) => `a <b>${at}</b>\n`)),
  'pictures that are missing': (n) => chapter(lines(n, (at) => `![a](../images/${at}.png)\n`)),
  'rows of a table': (n) => chapter(`| a | b |\n| - | - |\n${lines(n, (at) => `| ${at} | [x](#no-${at}) |`)}`),
  'unclosed brackets of chapters': (n) => chapter('[a]('.repeat(n)),
  'stars of chapters': (n) => chapter('*a **b '.repeat(n)),
  'unknown values of a template': (n) => template(lines(n, (at) => `{{titel${at}}}`)),
  'unknown helpers of a template': (n) => template(lines(n, (at) => `{{helpp${at} title}}`)),
  'unescaped values of a template': (n) => template(lines(n, () => '{{{title}}}')),
  'blocks of a template that stay open': (n) => template(lines(n >> 2, () => '{{#if title}}')),
  'addresses in a template': (n) => template(lines(n, (at) => `<img src="http://example.org/${at}">`)),
  'addresses in a style': (n) => ({
    ...one(head),
    'templates/html/styles/form.css': lines(n, (at) => `.a${at} { background: url(http://example.org/${at}) }`),
  }),
};

function chapter(text) {
  return { ...one(head), 'chapters/a.md': `# A\n\n${text}` };
}

function template(text) {
  return { ...one(head), 'templates/html/position.hbs': text, 'templates/markdown/position.hbs': text };
}

function one(text) {
  return { 'positions/p.yaml': text, 'positions/q.yaml': form({ reportsTo: 'p' }) };
}
