import { drawIds } from './awkward-ids.ts';

/** A workspace, and for each title in it words that are printed on its page and on no other. */
export interface AwkwardBook {
  readonly files: Readonly<Record<string, string>>;
  readonly titles: ReadonlyMap<string, string>;
}

const bases = { 'zh-CN': ['岗位', '规程', '篇章', '部门'], en: ['Post', 'Rules', 'Chapter', 'Unit'] } as const;

/** A faultless workspace with ids, long forms and short ones, departments with something to say and without, drawn by a seed. */
export function makeAwkwardBook({
  seed,
  positions,
  procedures,
}: {
  readonly seed: number;
  readonly positions: number;
  readonly procedures: number;
}): AwkwardBook {
  const language = seed % 2 === 0 ? 'zh-CN' : 'en';
  const [post, rules, chapter, unit] = bases[language];
  const ids = drawIds(positions + procedures, seed);
  const files: Record<string, string> = {};
  const titles = new Map<string, string>();
  const name = (base: string, nth: number): string => {
    const title = `${base} ${nth}x`;
    titles.set(title, `mark${base}${nth}mark`);
    return title;
  };
  const markOf = (title: string): string => titles.get(title) ?? '';
  const perUnit = 4 + (seed % 5);
  const units: string[] = [];
  ids.slice(0, positions).forEach((id, at) => {
    const first = at - (at % perUnit);
    const department = at === first ? name(unit, units.length + 1) : (units.at(-1) ?? '');
    if (at === first) units.push(department);
    const title = name(post, at + 1);
    const code = (at + seed) % 3 === 0 ? '' : `code: ${unit}-${at + 1}\n`;
    const duties = (at * 7 + seed) % 23;
    const superior = at === 0 ? null : JSON.stringify(at === first ? ids[0] : ids[first]);
    files[`positions/${id}.yaml`] = `title: ${title}\n${code}department: ${department}\nreportsTo: ${superior}
summary: ${markOf(title)}${at === first && units.length % 2 === 0 ? ` ${markOf(department)}` : ''}
contacts: { internal: { share: 40, with: colleagues }, external: { share: 60, with: 业主 } }
qualifications: { education: 大专 }
duties: [${Array.from({ length: duties + 1 }, (_, nth) => `{ duty: 第 ${nth} 项工作及时完成, kpi: 及时率 }`).join(', ')}]
`;
  });
  ids.slice(positions).forEach((id, at) => {
    const title = name(rules, at + 1);
    files[`procedures/${id}.yaml`] =
      `title: ${title}\nkind: rules\nappliesTo: ${JSON.stringify(ids.slice(0, positions).filter((_, nth) => nth % procedures === at))}\nitems: [${markOf(title)}, ${'写明规矩。'.repeat(at % 4 === 0 ? 200 : 1)}]\n`;
  });
  const links = ids.slice(0, positions).map((id, at) => `- [${post} ${at + 1}x](#position-${id})`);
  for (const nth of [1, 2]) {
    const title = name(chapter, nth);
    const place = nth === 1 ? 'before' : 'after';
    files[`chapters/${nth}.md`] =
      `---\ntitle: ${title}\nplace: ${place}\n---\n${markOf(title)}\n\n${'正文。'.repeat(1000)}\n\n${nth === 1 ? links.join('\n') : `[${bases[language][2]} 1x](#chapter-1)`}\n`;
  }
  const said = units.map((title, at) => {
    const parent = at === 0 ? '' : `, parent: ${units[0]}`;
    return `  - { name: ${title}${parent}${at % 2 === 0 ? `, mission: ${markOf(title)}` : ''} }\n`;
  });
  files['jd.config.yaml'] =
    `handbook: { title: 手册 Book ${seed}, language: ${language} }\ndepartments:\n${said.join('')}`;
  return { files, titles };
}
