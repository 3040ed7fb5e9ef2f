import { readLogo } from '../chapter/logo.ts';
import { resolvePicture } from '../chapter/picture.ts';
import type { LogoInput } from '../compile.ts';
import type { LogoTrouble } from '../findings/finding.ts';
import { configFile } from '../model/config.ts';
import type { RawFile } from '../schema/read-file.ts';

/** The logo that the settings name, checked like a picture of a chapter. */
export function findLogo(
  written: string,
  alternative: string,
  find: (paths: readonly string[]) => ReadonlyMap<string, RawFile['bytes']>,
): LogoInput {
  const refuse = (trouble: LogoTrouble): LogoInput => ({
    finding: { code: 'config/logo', at: { file: configFile, path: ['handbook', 'logo'] }, facts: { written, trouble } },
  });
  const resolved = resolvePicture(configFile, written);
  if ('trouble' in resolved) return refuse(resolved.trouble);
  const picture = readLogo(resolved.file, alternative, find([resolved.file]).get(resolved.file));
  return typeof picture === 'string' ? refuse(picture) : { picture };
}
