/** The streams between jd and a program that started it. */
export interface Talk {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  /** Reads no more, so that the process can end. */
  close(): void;
}
