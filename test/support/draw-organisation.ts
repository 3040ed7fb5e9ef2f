import { stringify } from 'yaml';
import type { Random } from './random.ts';

/** An organisation in which any key that is counted may be there or not: nested departments, cycles, unknown superiors. */
export function drawOrganisation(random: Random): Record<string, string> {
  const departments = Array.from({ length: 1 + random.below(6) }, (_, at) => ({
    name: `部门 ${at}`,
    ...(at > 0 && random.chance(0.6) ? { parent: `部门 ${random.below(at)}` } : {}),
    ...(random.chance(0.3) ? { order: random.below(3) } : {}),
  }));
  const declared = random.chance(0.7);
  const size = 1 + random.below(20);
  const files: Record<string, string> = {
    'jd.config.yaml': stringify({
      handbook: { vacancies: random.chance(0.3) },
      external: [{ id: 'board', title: 'Board' }],
      ...(declared ? { departments } : {}),
    }),
  };
  for (let at = 0; at < size; at++) {
    files[`positions/p${at}.yaml`] = stringify(drawForm(random, at, size, random.pick(departments).name));
  }
  for (let at = 0; at < random.below(4); at++) {
    files[`procedures/r${at}.yaml`] = stringify({
      title: `规程 ${at}`,
      kind: 'rules',
      ...(random.chance(0.6) ? { appliesTo: [`p${random.below(size)}`] } : {}),
      items: ['一', { text: '二', by: [`p${random.below(size)}`, ...(random.chance(0.2) ? ['nobody'] : [])] }],
    });
  }
  if (random.chance(0.2)) files['positions/broken.yaml'] = 'title: [';
  return files;
}

function drawForm(random: Random, at: number, size: number, department: string): object {
  const other = () => random.pick([`p${random.below(size)}`, 'board', 'nobody']);
  const maybe = (share: number, value: object): object => (random.chance(share) ? value : {});
  const kpi = () =>
    random.pick<unknown>([
      '及时性',
      '接通率≥98%',
      { name: '准确率' },
      { name: '准确率', target: 0 },
      ['a', { name: 'b', target: '1' }],
    ]);
  return {
    title: `岗位 ${at}`,
    department,
    reportsTo: random.chance(0.2) ? null : other(),
    ...maybe(0.3, { dottedLineTo: [other(), `p${random.below(size)}`] }),
    ...maybe(0.7, { headcount: random.below(5) }),
    ...maybe(0.4, { incumbents: ['王芳', '李强', 'Ada'].slice(random.below(3)) }),
    ...maybe(0.5, { reviewBy: random.pick(['2024-12-31', '2025-01-01', '2025-01-02']) }),
    ...maybe(0.5, {
      approval: {
        ...maybe(0.7, { reviewed: { by: '赵' } }),
        ...maybe(0.5, { approved: random.pick([{ by: '钱' }, { date: '2024-01-01' }]) }),
      },
    }),
    ...maybe(0.8, {
      duties: Array.from({ length: random.below(4) }, (_, nth) => ({
        duty: `做 ${nth}`,
        ...maybe(0.7, { kpi: kpi() }),
      })),
    }),
    ...maybe(0.3, { kpis: kpi() }),
  };
}
