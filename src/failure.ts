/** The command or the machine is wrong: one plain sentence, told by `main` alone. */
export class Failure extends Error {
  readonly exitCode: 2 | 3;
  constructor(message: string, exitCode: 2 | 3) {
    super(message);
    this.exitCode = exitCode;
  }
}
