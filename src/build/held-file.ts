import { Failure } from '../failure.ts';
import type { Host } from '../host.ts';
import type { RawFile } from '../schema/read-file.ts';
import { byteLimit } from '../source/read-text.ts';

/** A file of a workspace as it was read; once its bytes are released, they are read again when they are asked for. */
export class HeldFile implements RawFile {
  readonly file: string;
  readonly #folder: Folder;
  #bytes: RawFile['bytes'] | undefined;
  #digest: string | undefined;

  constructor(folder: Folder, file: string) {
    this.file = file;
    this.#folder = folder;
    this.#bytes = this.#read();
  }

  get bytes(): RawFile['bytes'] {
    return this.#bytes ?? this.#readAgain();
  }

  release(): void {
    this.#digest ??= this.#digestOf(this.#bytes);
    this.#bytes = undefined;
  }

  #read(): RawFile['bytes'] {
    const { host, path } = this.#folder;
    return host.read(`${path}/${this.file}`, byteLimit);
  }

  /** What was found in other bytes can't be shown in these. */
  #readAgain(): RawFile['bytes'] {
    const bytes = this.#read();
    if (this.#digestOf(bytes) === this.#digest) return bytes;
    throw new Failure('workspace/changed', { name: this.file }, 3);
  }

  #digestOf(bytes: RawFile['bytes'] | undefined): string {
    return this.#folder.host.digest(bytes instanceof Uint8Array ? bytes : JSON.stringify(bytes));
  }
}

/** The workspace, by its absolute path. */
export interface Folder {
  readonly host: Host;
  readonly path: string;
}
