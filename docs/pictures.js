// Draws the pictures of README.md and README.zh-CN.md anew: `node docs/pictures.js [en|zh-CN]` in jd's folder, after
// `npm ci`. It needs Chrome or Chromium (JD_BROWSER, else /usr/bin/chromium) and pdftoppm and pdftotext of poppler.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';

const docs = path.dirname(fileURLToPath(import.meta.url));
const root = path.dirname(docs);

/** `pages` are found by words that are on them together; `codes` are the findings that are shown. */
const pictures = {
  en: {
    example: 'examples/warehouse-operations',
    found: 'examples/clinic-as-found',
    ending: '.en.png',
    codes: ['org/unknown-superior', 'org/misdeclared-report', 'form/contact-shares', 'form/code-pattern'],
    pages: [
      ['Organization chart', 'WO-100'],
      ['WO-121', 'Position information'],
      ['Case 3', 'Load Planner'],
    ],
    search: 'dock',
    forms: ['inventory-control-lead', 'receiving-clerk'],
  },
  'zh-CN': {
    example: 'examples/customer-service',
    found: 'examples/customer-service-as-found',
    ending: '.png',
    codes: ['org/unknown-superior', 'form/code-pattern', 'org/misdeclared-report', 'form/contact-shares'],
    pages: [
      ['组织架构图', '岗位设置一览表', '客-001'],
      ['客服主管', '一 基本信息', '客-002'],
      ['客户类型处理', '情形一'],
    ],
    search: '投诉',
    forms: ['customer-service-supervisor', 'property-assistant'],
  },
};

const language = process.argv[2] ?? 'en';
const { example, found, ending, codes, pages, search, forms } = pictures[language];
const folder = mkdtempSync(path.join(tmpdir(), 'jd-pictures-'));
const program = process.env.JD_BROWSER ?? '/usr/bin/chromium';
const browser = await puppeteer.launch({ executablePath: program, args: ['--no-sandbox', '--force-color-profile=srgb'] });
try {
  jd('build', example, '--format', 'html,pdf', '--out', folder);
  await drawFindings();
  await drawPages();
  await drawScreens();
} finally {
  await browser.close();
  rmSync(folder, { recursive: true });
}

function jd(...words) {
  const env = { ...process.env, FORCE_COLOR: '1' };
  const options = { cwd: root, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] };
  try {
    return execFileSync(process.execPath, ['bin/jd.js', ...words, '--lang', language], options);
  } catch (error) {
    if (error.status === 1) return error.stdout;
    throw error;
  }
}

async function drawFindings() {
  const blocks = jd('validate', found).split('\n\n');
  const shown = codes.map((code) => blocks.find((block) => block.includes(code)) ?? '');
  if (shown.includes('')) throw new Error('a finding that the picture shows is not there');
  const text = `$ jd validate\n\n${shown.join('\n\n').replaceAll(`${found}/`, '')}\n\n…`;
  const html = `<style>body{margin:0;background:#0d1117}pre{margin:0;padding:22px 26px;width:1108px;color:#e6edf3;font:14px/21px "DejaVu Sans Mono",monospace;white-space:pre-wrap}
i{font-style:normal;display:inline-block;width:2ch;text-align:center}.b{font-weight:700}.d{color:#8b949e}.r{color:#ff7b72}.y{color:#e3b341}.c{color:#79c0ff}</style><pre>${paint(text)}</pre>`;
  await shoot(html, { width: 1160, height: 100, name: 'validate' });
}

/** Terminal colours as elements; wide characters as wide as two. */
function paint(text) {
  const classes = { 1: 'b', 2: 'd', 31: 'r', 33: 'y', 36: 'c' };
  const escaped = text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  const wide = escaped.replace(/[\p{Script=Han}，。；：？「」（）《》、]/gu, '<i>$&</i>');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colours begin with one
  return wide.replace(/\u001b\[(\d+)m/g, (_, code) => (classes[code] ? `<span class="${classes[code]}">` : '</span>'));
}

async function drawPages() {
  const pdf = path.join(folder, 'handbook.pdf');
  const texts = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' }).split('\f');
  const images = pages.map((words) => {
    const at = texts.findIndex((text, index) => index > 2 && words.every((word) => text.includes(word)));
    if (at === -1) throw new Error(`no page has ${words.join(', ')}`);
    const number = String(at + 1);
    const file = path.join(folder, `page-${number}`);
    execFileSync('pdftoppm', ['-png', '-singlefile', '-r', '144', '-f', number, '-l', number, pdf, file]);
    return `<img src="data:image/png;base64,${readFileSync(`${file}.png`).toString('base64')}">`;
  });
  const html = `<style>body{margin:0;padding:6px;display:flex;gap:10px;align-items:flex-start;background:#d9dce2}img{width:679px;display:block}</style>${images.join('')}`;
  await shoot(html, { width: 2070, height: 100, name: 'handbook' });
}

async function drawScreens() {
  const [first, second] = forms;
  const wide = await screen(first, { width: 1240, height: 860, scheme: 'light' }, async (page) => {
    await page.keyboard.press('/');
    await page.keyboard.type(search);
    await page.waitForFunction(() => document.querySelectorAll('mark').length > 0);
  });
  const narrow = await screen(second, { width: 390, height: 688, scheme: 'dark' });
  const html = `<style>body{margin:0;padding:12px;display:flex;gap:26px;background:#d9dce2}img{display:block;height:860px}</style>${wide}${narrow}`;
  await shoot(html, { width: 1780, height: 100, name: 'page' });
}

async function screen(form, { width, height, scheme }, act = async () => {}) {
  const page = await browser.newPage();
  await page.setViewport({ width, height, deviceScaleFactor: 860 / height });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.goto(`file://${path.join(folder, 'handbook.html')}#position-${form}`);
  await act(page);
  const image = await page.screenshot({ encoding: 'base64' });
  await page.close();
  return `<img src="data:image/png;base64,${image}">`;
}

async function shoot(html, { width, height, name }) {
  const page = await browser.newPage();
  await page.setViewport({ width, height });
  await page.setContent(html, { waitUntil: 'load' });
  await page.screenshot({ path: path.join(docs, `${name}${ending}`), fullPage: true });
  await page.close();
}
