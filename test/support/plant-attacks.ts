/** What attacks try to reach: a server, and a file. */
export interface Target {
  readonly address: string;
  readonly secret: string;
}

/** Each kind of attack once; `at` tells which field got it, and ends it so that none is part of another. */
export function attacks({ address, secret }: Target): ((at: string) => string)[] {
  return [
    (at) => `<img src=${address}/${at}>`,
    (at) => `<script>fetch('${address}/${at}')</script>`,
    (at) => `</title></style><link rel=prefetch href=${address}/${at}>`,
    (at) => `<iframe src="${secret}?${at}"></iframe>`,
    (at) => `<meta http-equiv=refresh content="0;url=${address}/${at}">`,
    (at) => `"><object data='${secret}' title=${at}></object>`,
    (at) => `"}@import url(${address}/${at});@page{`,
    (at) => `<svg><image href=${address}/${at} /><use href=${address}/x#y /></svg>`,
    (at) => `{{${at}}} {{{this}}} {{> handbook}} \${${at}}`,
    (at) => `--><base href=${address}/${at}/><!--`,
    (at) => `<style>body{background:url(${address}/${at})}@font-face{font-family:jd;src:url(${address}/f)}</style>`,
    // An image is not loaded: a sentence shows its alternative text, a name shows it as written.
    (at) => `![${at}](${address}/x.png)`,
  ];
}

interface Workspace {
  readonly files: Readonly<Record<string, string>>;
  /** Every hostile text, and where it was put. */
  readonly texts: readonly string[];
}

/** The `turn` moves the attacks on, so that over as many builds as there are attacks every field meets each. */
export function plant(turn: number, target: Target): Workspace {
  const kinds = attacks(target);
  const texts: string[] = [];
  const bad = (): string => {
    const text = kinds[(turn + texts.length) % kinds.length]?.(`n${texts.length}z`) ?? '';
    texts.push(text);
    return text;
  };
  const department = bad();
  const position = (more: object) => ({
    title: bad(),
    department,
    code: `"><img src=${texts.length}>`,
    aliases: [bad()],
    formerTitles: [bad()],
    grade: bad(),
    family: bad(),
    employmentType: bad(),
    location: bad(),
    approval: {
      prepared: { by: bad(), date: '2024-06-01' },
      reviewed: { by: bad() },
      approved: { by: bad() },
    },
    incumbents: [bad()],
    revisions: [{ version: `</style>${texts.length}`, date: '2024-06-01', change: bad(), by: bad() }],
    summary: [bad(), { group: bad(), items: [bad()] }],
    contacts: {
      internal: { share: 40, with: [bad(), { who: bad(), purpose: bad(), frequency: bad() }], purpose: bad() },
      external: { share: 60, with: [bad()] },
    },
    qualifications: {
      education: bad(),
      experience: bad(),
      abilities: [bad()],
      knowledge: [bad()],
      certificates: [bad()],
      training: [bad()],
      preferred: [bad()],
      other: [bad()],
    },
    duties: [
      { duty: bad(), group: bad(), kpi: bad() },
      {
        duty: bad(),
        kpi: [{ name: bad(), target: bad(), unit: bad(), formula: bad(), period: bad(), source: bad() }],
      },
    ],
    kpis: [bad(), { name: bad(), target: bad(), unit: bad(), formula: bad(), period: bad(), source: bad() }],
    authority: [{ kind: bad(), text: bad(), limit: bad() }],
    conditions: { place: bad(), hours: bad(), travel: bad(), physical: [bad()] },
    compliance: { flsa: bad() },
    ...more,
  });
  const files = {
    'positions/head.yaml': JSON.stringify(position({ reportsTo: null })),
    'positions/客.服-1.yaml': JSON.stringify(position({ reportsTo: 'head' })),
    'procedures/rules.yaml': JSON.stringify({
      title: bad(),
      purpose: bad(),
      kind: 'rules',
      items: [bad(), { title: bad(), text: bad(), by: 'head' }],
    }),
    'procedures/cases.yaml': JSON.stringify({
      title: bad(),
      kind: 'cases',
      cases: [{ when: bad(), approach: bad(), steps: [bad(), { do: bad(), by: '客.服-1', escalateTo: 'head' }] }],
    }),
    'jd.config.yaml': JSON.stringify({
      handbook: {
        title: bad(),
        subtitle: bad(),
        organisation: bad(),
        version: `</title>${texts.length}`,
        confidentiality: bad(),
      },
      departments: [{ name: department, mission: bad(), functions: [bad()] }],
    }),
  };
  return { files, texts };
}
