/** Letters that make the widest lines in their script, and none of which a line may break after by itself in Latin. */
const letters = { latin: 'W', han: '客', cyrillic: 'Щ' } as const;
export type Script = keyof typeof letters;

/**
 * A workspace whose every text is as long as the schemas allow, or, for sentences, longer than any line; one of the duties
 * goes over several pages.
 */
export function makeLongestBook(
  script: Script,
  { language = 'zh-CN', paper = 'A4', duty = 4_000 } = {},
): Record<string, string> {
  let count = 0;
  const fill = (length: number): string => `${++count}${letters[script].repeat(length)}`.slice(0, length);
  const name = (): string => fill(200);
  const code = (): string => fill(64);
  const sentence = (): string => fill(120);
  const date = '2024-06-01';
  const signOff = () => ({ by: name(), date });
  const department = name();
  const second = name();
  const outside = name();
  const ids = ['a', 'b', 'c'].map((id) => `${id}${letters[script].toLowerCase().repeat(script === 'latin' ? 63 : 60)}`);
  const [top = '', middle = '', low = ''] = ids;
  const kpi = () => ({
    name: sentence(),
    target: name(),
    unit: name(),
    formula: sentence(),
    weight: 25,
    period: name(),
    source: sentence(),
  });
  const groups = [name(), name()];
  const form = (superior: string | null, home: string, reports: readonly string[]) => ({
    code: code(),
    title: name(),
    aliases: [name(), name()],
    formerTitles: [name()],
    department: home,
    reportsTo: superior,
    dottedLineTo: superior === null || superior === top ? [] : [top],
    directReports: reports,
    // One of them has as many rows to sign as a form prints.
    headcount: superior === null ? 999_999_999_999 : 2,
    grade: name(),
    family: name(),
    employmentType: name(),
    location: name(),
    approval: { prepared: signOff(), reviewed: signOff(), approved: signOff() },
    incumbents: [name(), name()],
    effective: date,
    reviewBy: '2099-06-01',
    revisions: [{ version: code(), date, change: sentence(), by: name() }],
    summary: [{ group: name(), items: [sentence(), sentence()] }],
    contacts: {
      internal: {
        share: 33.33,
        with: [{ who: sentence(), purpose: sentence(), frequency: name() }],
        purpose: sentence(),
      },
      external: { share: 66.67, with: [sentence()], purpose: sentence() },
    },
    qualifications: {
      education: sentence(),
      experience: sentence(),
      abilities: [sentence(), sentence()],
      knowledge: [sentence()],
      certificates: [sentence()],
      training: [sentence()],
      preferred: [sentence()],
      other: [sentence()],
    },
    dutyGroups: groups.map((group) => ({ group, share: 50, kpi: sentence() })),
    duties: groups.map((group, at) => ({
      duty: at === 0 && superior === null ? fill(duty) : sentence(),
      kpi: [kpi()],
      group,
      share: 50,
      essential: at % 2 === 0,
    })),
    kpis: [kpi(), kpi()],
    authority: [{ kind: name(), text: sentence(), limit: name() }],
    career: { rotation: [top], promotion: [top], substitutes: [low] },
    conditions: { place: sentence(), hours: sentence(), travel: sentence(), physical: [sentence()] },
    pay: { grade: name(), min: 1, max: 999_999_999_999, currency: name(), period: name() },
    compliance: { flsa: name() },
  });
  const step = () => ({ do: sentence(), by: [middle, low], escalateTo: top });
  const files: Record<string, unknown> = {
    [`positions/${top}.yaml`]: form(null, department, [middle]),
    [`positions/${middle}.yaml`]: form(top, department, [low]),
    // What the two others show at length, this needs only for its names: in the chain, the tables and the procedures.
    [`positions/${low}.yaml`]: { title: name(), code: code(), department: second, reportsTo: middle },
    'procedures/rules.yaml': {
      title: name(),
      purpose: sentence(),
      kind: 'stages',
      appliesTo: [top],
      items: [{ title: name(), text: sentence(), by: [middle] }, sentence()],
    },
    [`procedures/${letters[script].repeat(60)}.yaml`]: {
      title: name(),
      purpose: sentence(),
      kind: 'cases',
      appliesTo: [low],
      cases: [{ when: sentence(), approach: sentence(), steps: [step(), step()] }],
    },
    'jd.config.yaml': {
      handbook: {
        title: name(),
        subtitle: name(),
        organisation: name(),
        version: name(),
        date,
        confidentiality: name(),
        language,
        approval: { prepared: signOff(), reviewed: signOff(), approved: signOff() },
        revisions: [{ version: name(), date, change: sentence(), by: name() }],
        acknowledgement: true,
        pay: true,
      },
      departments: [
        { name: department, mission: sentence(), functions: [sentence()] },
        { name: second, parent: department, functions: [sentence()] },
      ],
      external: [{ id: `x${letters[script].repeat(60)}`, title: outside }],
      theme: { paper },
    },
  };
  const written = Object.entries(files).map(([file, value]) => [file, `${JSON.stringify(value, null, 2)}\n`]);
  const title = name();
  const prose = `---\ntitle: ${title}\n---\n# ${name()}\n\n${sentence()}\n\n| ${sentence()} | ${sentence()} |\n|--|--|\n| ${sentence()} | \`${sentence()}\` |\n`;
  return { ...Object.fromEntries(written), 'chapters/1.md': prose };
}
