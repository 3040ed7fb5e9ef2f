import type { ReadFault } from '../host.ts';
import { parseSource } from './index.ts';
import type { Source } from './source.ts';

/** A file whose bytes can be asked for again. */
interface ReadableFile {
  readonly file: string;
  readonly bytes: Uint8Array | ReadFault;
}

/** A sound source that ignores nothing. It is read again when something of it is asked for, which is so of few. */
export function rereadSource(raw: ReadableFile): Source {
  return new RereadSource(raw);
}

/** A class, since accessors of their own would take more memory than what they stand for. */
class RereadSource implements Source {
  readonly isReread = true;
  readonly #raw: ReadableFile;
  #read: Source | undefined;

  constructor(raw: ReadableFile) {
    this.#raw = raw;
  }

  get file() {
    return this.#raw.file;
  }

  get text() {
    return this.#source.text;
  }

  get value() {
    return this.#source.value;
  }

  get findings() {
    return this.#source.findings;
  }

  get cautions() {
    return this.#source.cautions;
  }

  get spellings() {
    return this.#source.spellings;
  }

  get rootKeys() {
    return this.#source.rootKeys;
  }

  get #source(): Source {
    this.#read ??= parseSource(this.#raw.file, this.#raw.bytes);
    return this.#read;
  }
}
