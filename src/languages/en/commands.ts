import type { PayKey } from '../../findings/built-fault.ts';
import type { BrowserSource } from '../../host.ts';
import type { BuildTexts, CommandTexts, DoctorTexts, DocumentKind } from '../command-texts.ts';
import { grouped, whole } from '../quote.ts';
import { describePassedOver } from './failures/browser.ts';
import { count, join } from './words.ts';

const list = (files: readonly string[]): string => files.map(whole).join(', ');

const gone: Readonly<Record<DocumentKind, string>> = {
  position: 'their positions no longer exist',
  posting: 'they are no longer kept up to date',
  part: 'what they were made for no longer exists',
  picture: 'no chapter shows them any more',
};

const payKeys: Readonly<Record<PayKey, string>> = {
  'pay.currency': 'a code of ISO 4217 such as `USD`',
  'pay.period': '`hour`, `day`, `week`, `month` or `year`',
};

const build: BuildTexts = {
  notInForm: (key, titles) => `the form has no place for ${whole(key)}, left out: ${list(titles)}`,
  unmarkedInForm: (titles) =>
    `the form sorts essential duties from others: duties without \`essential\` are among the essential ones; write \`essential: false\` where they aren't: ${list(titles)}`,
  staysInForm: (texts, more) =>
    `these texts of the form are in every file as they were; clear in the form what is about one position only: ${list(texts)}${more > 0 ? `, and ${grouped(more)} more` : ''}`,
  formsNotMarked: 'the filled forms are not marked as a draft, since the form has no place for it',
  stopped: {
    config: 'nothing was written: fix the config first',
    errors: 'nothing was written: fix the errors first, or build a draft with `--allow-errors`',
  },
  removed: (files, of) => `removed, because ${gone[of]}: ${list(files)}`,
  left: (files, of) => `left in place, although ${gone[of]}, because somebody has changed them: ${list(files)}`,
  notPosted: (note) =>
    note.left === 'out'
      ? `not among the job postings, because ${join(note.missing.map(whole), 'and')} ${note.missing.length === 1 ? 'is' : 'are'} missing: ${list(note.titles)}`
      : `posted without pay, because ${whole(note.key)} is not ${payKeys[note.key]}: ${list(note.titles)}`,
};

function nameSource(source: BrowserSource): string {
  switch (source.kind) {
    case 'named':
      return `named by ${whole(source.name)}`;
    case 'path':
      return `${whole(source.name)} on PATH`;
    case 'application':
      return 'an application on this machine';
    case 'program':
      return 'a program on this machine';
    case 'puppeteer':
      return "puppeteer's cache";
    case 'unpacked':
      return "jd's own, unpacked in its cache folder";
    case 'unpacked-once':
      return "jd's own, unpacked for this run only";
    case 'package':
      return 'the package installed with jd';
  }
}

const sandboxLacks = {
  root: { found: 'off, because jd runs as root', advice: 'run jd as a non-root user to enable it' },
  forbidden: { found: 'this machine forbids it' },
  unknown: { found: 'not known, because the browser did not start' },
};

const doctor: DoctorTexts = {
  good: 'ok',
  lack: 'lack',
  topics: {
    browser: 'browser',
    version: 'version',
    sandbox: 'sandbox',
    fonts: 'fonts',
    locale: 'locale',
    cache: 'cache',
  },
  describe(check) {
    switch (check.topic) {
      case 'browser': {
        const shown = `${check.packed ? `packed in ${check.place}` : check.place} (${nameSource(check.source)})`;
        return { found: [shown, ...check.passedOver.map(describePassedOver)].join('; ') };
      }
      case 'version':
        return { found: `${check.version}, which has printed a page` };
      case 'sandbox':
        return check.good ? { found: 'on' } : sandboxLacks[check.why];
      case 'fonts':
        return { found: `bundled Noto Sans SC ${check.version}; no other font needed` };
      case 'locale': {
        const { good, language, setting } = check;
        const found = setting === '' ? `${language}, because none is set` : `${language}, by ${setting}`;
        const [name] = setting.split('=');
        return good
          ? { found }
          : { found, advice: `set ${name} to a UTF-8 locale such as en_US.UTF-8, because jd writes UTF-8` };
      }
      case 'cache':
        return check.good
          ? { found: `${check.folder}, which can be written` }
          : {
              found: `${check.folder} can't be written`,
              advice: 'make it writable, or set XDG_CACHE_HOME to a folder that is; until then every PDF takes longer',
            };
    }
  },
  verdict: (works) => (works ? 'PDFs can be printed here' : 'PDFs cannot be printed here yet'),
};

export const commandTexts: CommandTexts = {
  baseline: {
    written: (findings, file) => `wrote ${count(findings, 'known finding')} to ${whole(file)}`,
    gone: (entries, file) =>
      entries === 1
        ? `1 entry of ${whole(file)} is no longer reported; run again with \`--write-baseline\` to remove it`
        : `${grouped(entries)} entries of ${whole(file)} are no longer reported; run again with \`--write-baseline\` to remove them`,
    more: (entries) => `… and ${grouped(entries)} more`,
  },
  build,
  doctor,
  init: {
    wrote: 'wrote',
    kept: 'kept ',
    region: (region) =>
      `the region is ${region}, because neither --region nor the locale gives one; US means Letter paper, June 1, 2024 and American forms, GB means A4, 1 June 2024 and British forms`,
    ignore: 'add /dist/ to .gitignore to keep the built handbook out of git',
    next: (folder) => `next: jd validate${folder}, then jd build${folder}`,
  },
  new: {
    wrote: (file) => `wrote ${file}`,
    next({ id, lists, folder }) {
      const steps = ['fill it in', ...lists.map((list) => `add ${id} to \`directReports\` in ${list}`)];
      return `next: ${steps.join(', ')}, then jd validate${folder}`;
    },
  },
  fix: {
    fixed: ({ findings, files, dryRun }) =>
      `${count(findings, 'finding')} in ${count(files, 'file')} ${dryRun ? 'would be fixed; nothing was written' : 'fixed'}`,
    nothing: 'there is nothing that jd can fix',
    left({ errors, warnings, folder, dryRun }) {
      const rest = [
        ...(errors > 0 ? [count(errors, 'error')] : []),
        ...(warnings > 0 ? [count(warnings, 'warning')] : []),
      ];
      if (rest.length === 0) return dryRun ? 'nothing would be left' : 'nothing is left';
      return `left for you: ${join(rest, 'and')}${dryRun ? '' : `; to see them, run jd validate${folder}`}`;
    },
  },
  serve: {
    started: 'the page follows every change of the files; Ctrl-C ends',
    notOpened: 'no browser could be opened; open the address yourself',
    title: 'Preview of the handbook',
    findings: 'Findings',
    partial: 'Files that can’t be read are left out of this page.',
    kept: 'A file can’t be read. This is the page from before; fix the file, and the page follows.',
    none: 'The settings have errors, so there is no page yet.',
    failed: (reason) => `This is the page from before: ${reason}.`,
    ended: 'jd serve has ended; this page no longer follows the files.',
  },
  lsp: {
    waiting: 'jd lsp waits for an editor to speak to it; docs/editors.md says how to set one up, Ctrl-C ends',
    fix: (advice) => `Fix: ${advice}`,
    fixAll: 'Fix everything in this file that jd can fix',
    unreadable: (folder, reason) => `${whole(folder)} is not checked: ${reason}`,
  },
  watch: {
    waiting: 'waiting for changes; Ctrl-C ends',
    changed: (time, files, more) => `── ${time}  ${[...files, ...(more > 0 ? [`${more} more`] : [])].join(', ')}`,
  },
  browser: {
    step(each) {
      if (each.step === 'fetch') return `fetching the browser (${each.megabytes} MB)`;
      return each.step === 'check' ? 'checking it' : 'unpacking it';
    },
    installed: (version) => `installed Chromium ${version}`,
    already: (version) => `Chromium ${version} is already installed`,
  },
};
