import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Package {
  readonly dev?: boolean;
  readonly license?: string;
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
}
const { packages } = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8')) as {
  packages: Readonly<Record<string, Package>>;
};
/** What jd is installed with, which is less than what it is made with. */
const installed = Object.entries(packages).filter(([place, { dev }]) => place !== '' && dev !== true);

/** Those that ask for no more than to be named, and let what is built with them be anybody's. */
const licences =
  /^\(?(?:(?:MIT|ISC|0BSD|Zlib|BSD-[23]-Clause|Apache-2\.0|OFL-1\.1|PSF-2\.0|Python-2\.0)(?: AND )?)+\)?$/;

describe('the packages that jd is installed with', () => {
  const such = (isSo: (each: Package) => boolean) => installed.filter(([, each]) => isSo(each)).map(([place]) => place);

  it('run nothing when they are installed', () => {
    expect(installed.length).toBeGreaterThan(50);
    expect(such(({ hasInstallScript }) => hasInstallScript === true)).toEqual([]);
  });

  it('are each known by their digest', () => {
    expect(such(({ integrity }) => !/^sha512-[\w+/]{86}==$/.test(integrity ?? ''))).toEqual([]);
  });

  it('are free for everyone to use', () => {
    expect(such(({ license }) => !licences.test(license ?? ''))).toEqual([]);
  });
});
