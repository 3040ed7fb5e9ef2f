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

/** How many times each kind of file is in a workspace, each time with other attacks in its fields. */
const copies = 4;
/** Over as many workspaces every field of a file meets each attack. */
export const turns = 3;

export function plant(turn: number, target: Target): Workspace {
  const kinds = attacks(target);
  if (kinds.length !== copies * turns) throw new Error(`${kinds.length} attacks need other copies and turns`);
  const texts: string[] = [];
  const planters = Array.from({ length: copies }, (_, copy) => {
    let field = 0;
    return (): string => {
      const text = kinds[(turn * copies + copy + field++) % kinds.length]?.(`n${texts.length}z`) ?? '';
      texts.push(text);
      return text;
    };
  });
  const planted = planters.map((bad, copy) => plantCopy(bad, copy, texts));
  const settings = plantSettings(turn * copies, target);
  const files = {
    ...Object.assign({}, ...planted.map(({ files }) => files)),
    'jd.config.yaml': JSON.stringify({
      handbook: JSON.parse(settings.files['jd.config.yaml'] ?? '').handbook,
      departments: planted.map(({ department }) => department),
    }),
  };
  return { files, texts: [...texts, ...settings.texts] };
}

/** The files of a department, with an attack in every field. */
function plantCopy(bad: () => string, copy: number, texts: readonly string[]) {
  const department = bad();
  const group = bad();
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
    dutyGroups: [
      {
        group,
        kpi: [bad(), { name: bad(), target: bad(), unit: bad(), formula: bad(), period: bad(), source: bad() }],
      },
    ],
    duties: [
      { duty: bad(), group, kpi: bad() },
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
    [`positions/head-${copy}.yaml`]: JSON.stringify(position({ reportsTo: null })),
    [`positions/客.服-${copy}.yaml`]: JSON.stringify(position({ reportsTo: `head-${copy}` })),
    [`procedures/rules-${copy}.yaml`]: JSON.stringify({
      title: bad(),
      purpose: bad(),
      kind: 'rules',
      items: [bad(), { title: bad(), text: bad(), by: `head-${copy}` }],
    }),
    [`procedures/cases-${copy}.yaml`]: JSON.stringify({
      title: bad(),
      kind: 'cases',
      cases: [
        {
          when: bad(),
          approach: bad(),
          steps: [bad(), { do: bad(), by: `客.服-${copy}`, escalateTo: `head-${copy}` }],
        },
      ],
    }),
  };
  return { files, department: { name: department, mission: bad(), functions: [bad()] } };
}

/** Attacks in the settings of a workspace of few words; over as many turns as there are attacks each setting meets each. */
export function plantSettings(turn: number, target: Target): Workspace {
  const kinds = attacks(target);
  const texts = [0, 1, 2, 3].map((field) => kinds[(turn + field) % kinds.length]?.(`n${field}z`) ?? '');
  return { files: writeSettings(texts, `</title>${turn}`), texts };
}

export function writeSettings(texts: readonly string[], version: string): Record<string, string> {
  const [title, subtitle, organisation, confidentiality] = texts;
  return {
    'positions/head.yaml': JSON.stringify({ title: 'Head', department: 'D', reportsTo: null }),
    'jd.config.yaml': JSON.stringify({ handbook: { title, subtitle, organisation, version, confidentiality } }),
  };
}
