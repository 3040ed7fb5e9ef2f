// A large organisation in every format: `node bench/large.js [--positions 1500] [--departments 40] [--out FOLDER]`.
// Writes the workspace, builds it, reads the result back, and exits with 1 if something is wrong.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { parse } from 'parse5';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { writeMegabytes, writeTable } from './table.js';
import { writeWorkspace } from './workspace.js';

const { values } = parseArgs({
  options: {
    positions: { type: 'string', default: '1500' },
    departments: { type: 'string', default: '40' },
    out: { type: 'string' },
  },
});
const [positions, departments] = [Number(values.positions), Number(values.departments)];
const jd = fileURLToPath(new URL('../bin/jd.js', import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), 'jd-large-'));
const out = values.out === undefined ? path.join(folder, 'dist') : path.resolve(values.out);
const faults = [];
try {
  writeWorkspace(folder, positions, departments);
  const rows = [['', 'time', 'size', '']];
  for (const step of [checkValidate, checkMarkdown, checkHtml, checkChart, checkPdf]) rows.push(await step());
  process.stdout.write(`${positions} positions in ${departments} departments\n${writeTable(rows)}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
for (const fault of faults) process.stdout.write(`wrong: ${fault}\n`);
process.exitCode = faults.length > 0 ? 1 : 0;

function run(...words) {
  process.stderr.write(`jd ${words[0]} …\n`);
  const begun = performance.now();
  // A large book on a busy machine may take longer than jd would wait.
  const env = { ...process.env, JD_TIME_LIMIT: '1800' };
  const printed = execFileSync(process.execPath, [jd, ...words], { env, maxBuffer: 2 ** 30, encoding: 'utf8' });
  return { printed, seconds: (performance.now() - begun) / 1000 };
}

function build(format) {
  const { seconds } = run('build', folder, '--format', format, '--out', out);
  const file = path.join(out, `handbook.${format}`);
  return { file, seconds, bytes: statSync(file).size };
}

function expect(what, isSo) {
  if (!isSo) faults.push(what);
}

function checkValidate() {
  const { seconds, printed } = run('validate', folder, '--format', 'json');
  const { summary } = JSON.parse(printed);
  expect(`validate: ${summary.errors} errors`, summary.errors === 0);
  return ['validate', `${seconds.toFixed(1)} s`, '', `${summary.warnings} warnings`];
}

function checkMarkdown() {
  const { file, seconds, bytes } = build('md');
  const text = readFileSync(file, 'utf8');
  const places = new Set([...text.matchAll(/<a id="([^"]+)">/g)].map(([, place]) => place));
  const links = [...text.matchAll(/\]\(#([^)\s]+)\)/g)].map(([, place]) => decodeURIComponent(place));
  checkLinks('Markdown', places, links);
  return ['Markdown', `${seconds.toFixed(1)} s`, writeMegabytes(bytes), `${links.length} links`];
}

function checkHtml() {
  const { file, seconds, bytes } = build('html');
  const elements = [...walk(parse(readFileSync(file, 'utf8')))];
  const attribute = ({ attrs = [] }, name) => attrs.find((each) => each.name === name)?.value;
  const places = new Set(elements.map((element) => attribute(element, 'id')).filter(Boolean));
  const links = elements.map((element) => attribute(element, 'href') ?? '').filter((href) => href.startsWith('#'));
  checkLinks(
    'HTML',
    places,
    links.map((href) => decodeURIComponent(href.slice(1))),
  );
  const drawings = elements.filter(({ nodeName }) => nodeName === 'svg');
  const widest = Math.max(...drawings.map((svg) => Number(attribute(svg, 'width'))));
  expect(`HTML: ${drawings.length} drawings for ${departments} departments`, drawings.length > departments);
  expect(`HTML: a drawing is ${widest} pixels wide`, widest <= 700);
  return [
    'HTML',
    `${seconds.toFixed(1)} s`,
    writeMegabytes(bytes),
    `${links.length} links, ${drawings.length} drawings`,
  ];
}

function checkChart() {
  const { printed, seconds } = run('graph', folder, '--format', 'svg');
  expect('chart: no SVG', printed.trimEnd().endsWith('</svg>'));
  return ['chart', `${seconds.toFixed(1)} s`, writeMegabytes(Buffer.byteLength(printed)), ''];
}

async function checkPdf() {
  const { file, seconds, bytes } = build('pdf');
  const document = await getDocument({ data: new Uint8Array(readFileSync(file)), verbosity: 0 }).promise;
  const places = await document.getDestinations();
  const pages = document.numPages;
  expect(`PDF: ${pages} pages for ${positions} forms`, pages > positions);
  expect(`PDF: ${Object.keys(places).length} places`, Object.keys(places).length >= positions + departments);
  // The contents say on which page each form begins: every hundredth is looked up.
  const contents = [];
  for (let number = 1; number <= Math.ceil(pages / 20); number++) {
    const { items } = await (await document.getPage(number)).getTextContent();
    contents.push(items.map((item) => ('str' in item ? item.str : '')).join(' '));
  }
  const told = contents.join(' ').replace(/\s+/g, ' ');
  for (const [name, place] of Object.entries(places).filter((_, at) => at % 100 === 0)) {
    const page = (await document.getPageIndex(place[0])) + 1;
    if (!name.startsWith('position-')) continue;
    const { items } = await (await document.getPage(page)).getTextContent();
    const margin = items.map((item) => ('str' in item ? item.str : '')).join(' ');
    expect(`PDF: ${name} isn't numbered ${page}`, margin.includes(`${page}`) && told.includes(` ${page} `));
  }
  await document.destroy();
  return ['PDF', `${seconds.toFixed(1)} s`, writeMegabytes(bytes), `${pages} pages`];
}

function checkLinks(format, places, links) {
  expect(`${format}: ${links.length} links for ${positions} positions`, links.length > 4 * positions);
  const lost = links.filter((link) => !places.has(link));
  expect(`${format}: ${lost.length} links lead nowhere, such as ${lost[0]}`, lost.length === 0);
}

function* walk(node) {
  yield node;
  for (const child of node.childNodes ?? []) yield* walk(child);
}
