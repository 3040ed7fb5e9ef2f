// Makes test/import/round-trip/edited.docx: what jd builds of the workspace there, with three texts changed as in Word, and
// then opened and saved by LibreOffice, which writes every part anew. Run it again only if the marks of values change.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const root = fileURLToPath(new URL('..', import.meta.url));
const workspace = path.join(root, 'test/import/round-trip');
const folder = mkdtempSync(path.join(tmpdir(), 'jd-round-trip-'));
const changes = [
  ['1年以上客服前台工作经验', '2年以上客服前台工作经验'],
  ['责任心强', '责任心强，耐心'],
  ['善于做详细的记录。', '善于做详细的记录，当天归档。'],
];

try {
  execFileSync(process.execPath, [
    path.join(root, 'bin/jd.js'),
    'build',
    workspace,
    '--format',
    'docx',
    '--out',
    folder,
  ]);
  const parts = unzipSync(readFileSync(path.join(folder, 'handbook.docx')));
  let xml = strFromU8(parts['word/document.xml']);
  for (const [before, after] of changes) {
    if (!xml.includes(`>${before}<`)) throw new Error(`the document does not print ${before}`);
    xml = xml.replace(`>${before}<`, () => `>${after}<`);
  }
  writeFileSync(path.join(folder, 'edited.docx'), zipSync({ ...parts, 'word/document.xml': strToU8(xml) }));
  execFileSync('soffice', [
    `-env:UserInstallation=file://${folder}/profile`,
    '--headless',
    '--convert-to',
    'docx:MS Word 2007 XML',
    '--outdir',
    path.join(folder, 'saved'),
    path.join(folder, 'edited.docx'),
  ]);
  copyFileSync(path.join(folder, 'saved/edited.docx'), path.join(workspace, 'edited.docx'));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
