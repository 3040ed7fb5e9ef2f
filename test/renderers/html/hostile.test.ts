import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildPdf, makeFolder, writeWorkspace } from '../../support/build-pdf.ts';
import { attacks, plant, type Target, turns } from '../../support/plant-attacks.ts';
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

const target = (): Target => ({ address, secret });

/** One turn puts an attack in every field; all of them put each attack in each. */
const tried = process.env['TURNS'] === 'all' ? turns : 1;

it('requests nothing and shows every hostile text as the text it is, in every field', async () => {
  for (let turn = 0; turn < tried; turn++) {
    const { files, texts } = plant(turn, target());
    expect(texts.length).toBeGreaterThan(400);
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
    attacks(target()).map((attack, column) => {
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
  // A draft with such headings claims no standard.
  const said = built.err.replace(/^jd: the PDF does not claim .*$/gm, '');
  expect([built.exitCode, said]).toEqual([0, expect.not.stringContaining('jd: the')]);
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
});

/** Lines are broken anywhere, and a reader may see a space where there is only room. */
function flatten(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '');
}
