import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { write } from './documents.ts';
import { planOfficeDocuments } from './office.ts';

// Makes the kept documents anew: every one is written, opened by LibreOffice and saved by it.
const folder = mkdtempSync(path.join(tmpdir(), 'jd-office-'));
try {
  const planned = planOfficeDocuments();
  for (const each of planned) writeFileSync(path.join(folder, each.name), await write(each));
  const profile = `-env:UserInstallation=file://${path.join(folder, 'profile')}`;
  const format = ['--convert-to', 'docx:MS Word 2007 XML', '--outdir', 'test/import/written-by-libreoffice'];
  const names = planned.map(({ name }) => path.join(folder, name));
  execFileSync('soffice', [profile, '--headless', ...format, ...names], { stdio: ['ignore', 'ignore', 'inherit'] });
} finally {
  rmSync(folder, { recursive: true, force: true });
}
