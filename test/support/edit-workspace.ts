import type { MemoryFiles } from './memory-host.ts';
import type { Random } from './random.ts';
import { writePosition } from './workspace.ts';

type Edit = (files: MemoryFiles, random: Random) => void;

const place = (id: string) => `/work/positions/${id}.yaml`;
const ids = ['head', 'agent', 'clerk', 'porter', 'cook'] as const;
const words = ['Desk', 'Café', 'e\u0301tage', '客服', 'a *short* word', '30 days', '☃', '<b>', ''] as const;

const write = (random: Random, id: string): string => {
  const word = () => random.pick(words);
  const superior = id === 'head' ? 'null' : random.pick(ids);
  const lines = [
    `title: "${id} ${word()}"`,
    `department: ${random.pick(['Service', 'Kitchen'])}`,
    `reportsTo: ${superior}`,
    ...(random.chance(0.5) ? [`code: S-${id}`] : []),
    ...(random.chance(0.3) ? [`dottedLineTo: [${random.pick(ids)}]`] : []),
    ...(random.chance(0.3) ? [`career: { promotion: [${random.pick(ids)}] }`] : []),
    ...(random.chance(0.5) ? [`summary: ["${word()} x"]`] : []),
    `duties: [{ duty: "${word()} y", kpi: "${word()} z" }]`,
    ...(random.chance(0.3) ? ['pay: { grade: A1 }', 'x-shift: night'] : []),
  ];
  return `${lines.join('\n')}\n`;
};

const configs = [
  'handbook: { title: Book, language: en }',
  'handbook: { title: Book, language: en, pay: true, acknowledgement: true }',
  'handbook: { title: Book, language: en, region: GB }\nform: { parts: full }',
  'form: { hide: [duties.kpi, reportsTo] }\nhandbook: { language: en }',
  'form: { own: [{ key: x-shift, label: Shift, part: basic }] }',
  'handbook: { logo: none.png }',
  'rules: { form/duty-without-kpi: error, org/span: [warning, { max: 1 }] }',
] as const;
const templates = [
  '<article id="{{anchor}}"><h3>{{title}}</h3>{{#each procedures}}{{this}}{{/each}}</article>',
  '<article><h3><em>{{title}}</em></h3></article>',
] as const;

/** Edits as people make them while `jd serve` runs: forms, procedures, chapters, settings, templates; right and wrong ones. */
export const edits: readonly Edit[] = [
  ...ids.map(
    (id): Edit =>
      (files, random) => {
        files[place(id)] = write(random, id);
      },
  ),
  (files, random) => {
    files[place(random.pick(ids))] = 'title: [\n';
  },
  (files, random) => {
    delete files[place(random.pick(ids.slice(1)))];
  },
  (files, random) => {
    const [by, word] = [random.pick(ids), random.pick(words)];
    files['/work/procedures/calls.yaml'] =
      `title: "Calls ${word}"\nkind: stages\nitems: [{ title: Answer, text: "${word} t", by: [${by}] }]\n`;
  },
  (files, random) => {
    const target = random.pick([...ids, 'nobody']);
    files['/work/chapters/1.md'] = `# Preface ${random.pick(words)}\n\nSee [it](#position-${target}) *now*.\n`;
  },
  (files, random) => {
    files['/work/jd.config.yaml'] = `${random.pick(configs)}\n`;
  },
  (files, random) => {
    files['/work/templates/html/position.hbs'] = random.pick(templates);
  },
  (files) => {
    delete files['/work/templates/html/position.hbs'];
  },
];

export const begun: MemoryFiles = {
  '/work/jd.config.yaml': `${configs[0]}\n`,
  ...Object.fromEntries(
    ids.map((id) => [
      place(id),
      writePosition(`title: ${id}\ndepartment: Service\nreportsTo: ${id === 'head' ? 'null' : 'head'}`),
    ]),
  ),
};
