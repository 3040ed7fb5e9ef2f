import type { Random } from '../random.ts';

/** A workspace without findings, in which everyone is referred to by id. */
export interface SoundWorkspace {
  /** Texts by their path in the workspace, with `\n` at the ends of lines. */
  readonly files: Map<string, string>;
  /** Those who lead a team; every second declares it. */
  readonly leads: readonly Member[];
  /** Those who lead nobody, and are on no declared list. */
  readonly members: readonly Member[];
}

export interface Member {
  readonly id: string;
  readonly file: string;
  readonly title: string;
  readonly superior: string;
  readonly declares: boolean;
}

const names = [
  'Arrivals',
  'Billing',
  '客房部',
  'Café',
  'Delivery',
  '前厅部',
  'Events',
  'Facilities',
  '工程部',
  'Guests',
];
const tasks = [
  'Answers the phone',
  '接待来访客户',
  'Checks the rooms',
  '登记 *重要* 事项',
  'Keeps the books: none is lost',
];
const [leadsEach, membersEach] = [4, 6];

/** Ten departments of 29 positions each below one head, and a few procedures and chapters. */
export function drawSound(random: Random): SoundWorkspace {
  const files = new Map<string, string>([['jd.config.yaml', config]]);
  const leads: Member[] = [];
  const members: Member[] = [];
  let count = 0;
  const add = (department: string, title: string, superior: string, declared?: readonly string[]): Member => {
    const id = `p${count++}`;
    const file = `positions/${id}.yaml`;
    files.set(file, writeForm(random, { id, number: count, title, department, superior, declared }));
    return { id, file, title, superior, declares: declared !== undefined };
  };
  const top = add('Board', 'Director', 'null');
  for (const department of names) {
    const head = add(department, `Head of ${department}`, top.id);
    for (let nth = 0; nth < leadsEach; nth++) {
      const first = count + 1;
      const team = Array.from({ length: membersEach }, (_, at) => `p${first + at}`);
      const lead = add(department, `${department} lead ${nth}`, head.id, nth % 2 === 0 ? team : undefined);
      leads.push(lead);
      for (const id of team) {
        const member = add(department, `${department} clerk ${id}`, lead.id);
        if (!lead.declares) members.push(member);
      }
    }
  }
  for (let at = 0; at < 8; at++) {
    files.set(`procedures/steps-${at}.yaml`, procedure(at));
    files.set(`chapters/${at}.md`, `# Chapter ${at}\n\nWords about the work.\n`);
  }
  return { files, leads, members };
}

const config = `handbook: { title: Handbook, language: en } # the whole house
departments: [${['Board', ...names].map((name) => `{ name: ${name} }`).join(', ')}]
codePattern: 'P-\\d{4}'
form: { own: [{ key: x-area, label: Area }] }
rules:
  org/reference-by-name: warning
  org/span: [warning, { max: ${Math.max(membersEach, names.length)} }]
  org/depth: [warning, { max: 4 }]
  form/unreviewed: warning
  form/overdue: warning
  form/vague-duty: warning
  form/kpi-without-target: warning
  form/kpi-without-period: warning
  form/too-many-duties: [warning, { max: 2 }]
  form/personal-requirement: warning
`;

interface Drawn {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly department: string;
  readonly superior: string;
  readonly declared?: readonly string[] | undefined;
}

/** The keys are always there, their order and remarks are drawn. */
function writeForm(random: Random, { id, number, title, department, superior, declared }: Drawn): string {
  const task = () => random.pick(tasks).replace(/^(.*: .*)$/, '"$1"');
  const code = `P-${String(number).padStart(4, '0')}`;
  const head = [`id: ${id}`, `code: ${code}`, `title: ${title}`, `department: ${department}`, `reportsTo: ${superior}`];
  const list =
    declared === undefined
      ? []
      : [
          `directReports:\n${declared
            .map((each) => `  - ${each}\n`)
            .join('')
            .trimEnd()}`,
        ];
  const rest = [
    'headcount: 2',
    'incumbents: [Li Lei, 韩梅梅]  # two shifts',
    'effective: 2024-02-01',
    'reviewBy: 2030-02-01',
    'approval:\n  prepared: { by: Li Lei, date: 2024-01-10 }\n  reviewed: { by: 韩梅梅, date: 2024-01-12 }',
    'revisions:\n  - { version: "1.0", date: 2024-01-01, change: First form. }\n  - { version: "1.1", date: 2024-01-02, change: Titles. }',
    `summary:\n  - ${task()}.\n  # 下面一条是新加的\n  - Reports every month.`.replaceAll('".', '."'),
    'contacts:\n  internal: { share: 40, with: [desk, 财务部] }\n  external: { share: 60, with: customers }',
    'qualifications:\n  education: a degree\n  abilities:\n    - patient\n    - 善于沟通',
    `duties:\n  - duty: ${task()}\n    kpi: { name: Done in time, target: 95, period: month, weight: 60 }\n    share: 30\n  - { duty: Keeps order, kpi: { name: 投诉, target: 0, period: month, weight: 40 }, share: 70, essential: true }`,
    ...(superior === 'null' ? [] : [`career:\n  promotion: [${superior}]`]),
    'pay: { min: 3000, max: 5000, currency: EUR, period: month }',
    'x-area: north',
  ];
  const order = rest.map((text) => ({ text, rank: random.below(1000) })).sort((a, b) => a.rank - b.rank);
  return `# Form ${id} — 请勿手改\n${[...head, ...list, ...order.map(({ text }) => text)].join('\n')}\n`;
}

function procedure(at: number): string {
  return `title: Steps ${at}
kind: cases
cases:
  - when: somebody calls
    steps:
      - { do: Picks up., by: p3, escalateTo: p2 }
      - Notes the number.
`;
}
