import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildPdf, makeFolder, writeWorkspace } from '../../support/build-pdf.ts';
import { readPdf } from '../../support/read-pdf.ts';

/** A page that a hostile text got to load something would ask this server, or hold this file's words. */
let server: Server;
let requests: string[];
let address: string;
const canary = 'CANARY-6f1d0c';
let secret: string;

beforeAll(async () => {
  requests = [];
  server = createServer((request, response) => {
    requests.push(String(request.url));
    response.end('x');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const file = path.join(makeFolder(), 'canary.txt');
  writeFileSync(file, canary);
  secret = pathToFileURL(file).href;
});
afterAll(() => {
  server.close();
});

/** Each kind of attack once; `at` tells which field got it, and ends it so that none is part of another. */
function attacks(): ((at: string) => string)[] {
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
function plant(turn: number): Workspace {
  const kinds = attacks();
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

it('asks nobody for anything and shows every hostile text as the text it is, in every field', async () => {
  for (let turn = 0; turn < attacks().length; turn++) {
    const { files, texts } = plant(turn);
    expect(texts.length).toBeGreaterThan(100);
    const built = await buildPdf(writeWorkspace(files));
    expect([built.exitCode, built.err]).toEqual([0, expect.not.stringContaining('jd: the')]);
    const bytes = built.pdf();
    expect(Buffer.from(bytes).includes(canary)).toBe(false);
    const { pages, info } = await readPdf(bytes);
    const read = flatten(
      pages.flatMap(({ lines }) => lines.map(({ text }) => text)).join('') + pages.map(({ text }) => text).join(''),
    );
    expect(read).not.toContain(canary);
    for (const text of texts) expect(read, text).toContain(flatten(text.replace(/^!\[(\w+)\].*$/, '$1')));
    expect(info['Title']).toBe(JSON.parse(files['jd.config.yaml'] ?? '').handbook.title);
  }
  expect(requests).toEqual([]);
  // The guard itself: the server does count, and the file is there to be read.
  await fetch(`${address}/counted`);
  expect(requests).toEqual(['/counted']);
  expect(readFileSync(new URL(secret), 'utf8')).toBe(canary);
}, 240_000);

/** Every place of a chapter where a text may stand. */
const places: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => `words ${text}`,
  (text) => `## ${text}`,
  (text) => `- ${text}`,
  (text) => `> > ${text}`,
  (text) => `| a |\n| - |\n| ${text} |`,
  (text) => `| ${text} |\n| - |`,
  (text) => `[${text}](#table "${text.replaceAll('"', "'")}")`,
  (text) => `\`\`\`\n${text}\n\`\`\``,
  (text) => `\`${text}\``,
  (text) => `![${text}](../pictures/dot.png)`,
];

it('shows a hostile chapter as the text it is too, in a draft, since without one it is refused', async () => {
  const texts: string[] = [];
  const prose = places.flatMap((place, row) =>
    attacks().map((attack, column) => {
      const text = attack(`c${row}x${column}z`);
      texts.push(text);
      return place(text);
    }),
  );
  const led = [
    'javascript:alert(1)',
    `${secret}`,
    'data:text/html,<script>1</script>',
    'vbscript:x',
    '&#106;avascript:1',
  ];
  const links = [
    ...led.map((href) => `[l](<${href}>) <${href}>`),
    ...led.map((href, at) => `[${at}]: <${href}>\n\n[${at}]`),
    `![remote](${address}/remote.png)`,
    `![file](${secret})`,
    `![up](../../../../../../etc/passwd)`,
    `![linked](../pictures/linked.png)`,
  ];
  const workspace = writeWorkspace({
    'positions/head.yaml': JSON.stringify({ title: 'Head', department: 'D', reportsTo: null }),
    'chapters/a.md': [...prose, ...links].join('\n\n'),
    'jd.config.yaml': 'handbook: { language: en }\n',
    'pictures/x.txt': '',
  });
  const dot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';
  // What follows a picture's own bytes is no part of it.
  const picture = Buffer.concat([Buffer.from(dot, 'base64'), Buffer.from(`<script>fetch('${address}/png')</script>`)]);
  writeFileSync(path.join(workspace, 'pictures', 'dot.png'), picture);
  symlinkSync(new URL(secret).pathname, path.join(workspace, 'pictures', 'linked.png'));
  requests.length = 0;
  const refused = await buildPdf(workspace);
  expect([refused.exitCode, existsSync(refused.file)]).toEqual([1, false]);
  const built = await buildPdf(workspace, { words: ['--allow-errors', '--format', 'pdf,html,md'] });
  expect([built.exitCode, built.err]).toEqual([0, expect.not.stringContaining('jd: the')]);
  const { pages } = await readPdf(built.pdf());
  const read = flatten(pages.map(({ text }) => text).join(''));
  const shown = texts.filter((text) => !text.startsWith('!['));
  expect(read).not.toContain(canary);
  // The alternative text of a picture isn't printed.
  const missing = shown.filter((text) => !read.includes(flatten(text)));
  expect(missing).toEqual(shown.filter((text) => /c10x/.test(text)));
  for (const file of ['handbook.pdf', 'handbook.html', 'handbook.md'])
    expect(readFileSync(path.join(path.dirname(built.file), file), 'utf8')).not.toContain(canary);
  expect(requests).toEqual([]);
}, 60_000);

/** Lines are broken anywhere, and a reader may see a space where there is only room. */
function flatten(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '');
}
