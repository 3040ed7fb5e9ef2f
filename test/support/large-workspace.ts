/** A workspace of 12,000 positions with everything in it that has broken tools like this one. */
export interface LargeWorkspace {
  readonly files: Record<string, string>;
  /** The lengths of the reporting cycles in it. */
  readonly cycleLengths: readonly number[];
  /** Positions below a cycle of two, under no root. */
  readonly belowCycle: number;
  /** A position and the id of the superior that its reference, however spelt, must come to. */
  readonly superiors: ReadonlyMap<string, string>;
}

const awkwardIds = [
  '00018623',
  'Y',
  'NO',
  '1e3',
  'null',
  'true',
  '0x1F',
  '1.5',
  'on',
  '2024-06-01',
  '客服',
  'ÅÄÖ',
  'a.b_c-d',
];
const awkwardTitles = [
  'a & b',
  'x | y',
  '<b>bold</b>',
  'say "hi"',
  "it's",
  'two\nlines',
  '`code`',
  '#1',
  '[x](y)',
  '\\',
  '&amp;',
  '%0A',
  '--- end',
];

/** The same workspace at a sixteenth of its size has the same share of each kind of position. */
export function makeLargeWorkspace(share: 1 | 16 = 1): LargeWorkspace {
  const cycleLengths = [1, 1, 2, 3, 10, ...[100, 10_000].map((length) => Math.ceil(length / share))];
  const belowCycle = Math.ceil(200 / share);
  const direct = Math.ceil(belowCycle / 2);
  const total = 12_000 / share;
  const files: Record<string, string> = {};
  const superiors = new Map<string, string>();
  let count = 0;
  const add = (folder: string, id: string, title: string, superior: string | null, more = '') => {
    files[`positions/${folder}/${id}.yaml`] = form(title, superior, more);
    count++;
  };
  for (const [nth, length] of cycleLengths.entries()) {
    for (let at = 0; at < length; at++) {
      const id = (index: number) => `ring${nth}-${String(index % length).padStart(5, '0')}`;
      add(`ring${nth}`, id(at), awkwardTitle(at, `ring ${nth}.${at}`), id(at + 1));
    }
  }
  for (let at = 0; at < belowCycle; at++) {
    add('below', `below-${at}`, `Below ${at}`, at < direct ? 'ring2-00000' : `below-${at - direct}`);
  }
  add('top', 'top', 'The Top', null, 'aliases: [Nickname]\n');
  awkwardIds.forEach((id, at) => {
    add('awkward', id, awkwardTitle(at, `awkward ${at}`), 'top');
    add('awkward', `under-${at}`, `Under ${at}`, id);
    superiors.set(`under-${at}`, id);
  });
  awkwardTitles.forEach((title, at) => {
    add('titles', `titled-${at}`, title, 'top');
    add('titles', `below-title-${at}`, `Below title ${at}`, title);
    superiors.set(`below-title-${at}`, `titled-${at}`);
  });
  for (const [id, written] of [
    ['by-title', 'The Top'],
    ['by-alias', 'Nickname'],
    ['by-width', 'Ｔｈｅ　Ｔｏｐ'],
    ['by-case', 'TOP'],
  ] as const) {
    add('spelt', id, `Spelt ${id}`, written);
    superiors.set(id, 'top');
  }
  add('twin-a', 'twin', 'Twin', 'top');
  add('twin-b', 'twin', 'Twin again', 'by-title');
  superiors.set('twin', 'top');
  add('case-a', 'Chief', 'Chief A', 'top');
  add('case-b', 'chief', 'Chief B', 'Chief');
  superiors.set('chief', 'Chief');
  for (let at = 0; count < total; at++) {
    add('many', `many-${at}`, awkwardTitle(at, `many ${at}`), at === 0 ? 'top' : `many-${Math.floor((at - 1) / 8)}`);
  }
  return { files, cycleLengths, belowCycle, superiors };
}

function awkwardTitle(at: number, unique: string): string {
  return `${awkwardTitles[at % awkwardTitles.length]} ${unique}`;
}

function form(title: string, superior: string | null, more: string): string {
  return `title: ${JSON.stringify(title)}
department: 客服部
reportsTo: ${JSON.stringify(superior)}
${more}summary:
  - ${'负责接待来访客户并及时、准确地回复各类咨询与投诉。'.repeat(12)}
contacts:
  internal:
    share: 40
    with: 公司各部门
  external:
    share: 60
    with: [业主, 外来单位]
qualifications:
  education: 大专及以上
  abilities:
    - 责任心强，善于沟通与协调
duties:
  - duty: 接待来访客户
    kpi: 及时性
  - duty: 处理客户投诉
    kpi: { name: 投诉处理效率, target: 95, unit: "%" }
`;
}
