import { withTyped } from '../../build/typed-file.ts';
import type { Host } from '../../host.ts';
import { byteLimit } from '../../source/read-text.ts';

/** A host on which the file holds what is on standard input. */
export async function readTyped(host: Host, file: string): Promise<Host> {
  return withTyped(host, file, await host.readInput(byteLimit));
}
