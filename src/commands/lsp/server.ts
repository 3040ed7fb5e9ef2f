import { createConnection, type WatchDog } from 'vscode-languageserver';
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import type { Host } from '../../host.ts';
import { converse } from './conversation.ts';

export interface ServerOptions {
  /** The tag of a language; otherwise that of the editor. */
  readonly lang?: string | undefined;
  /** How long the user has to be still before findings are shown again, in milliseconds. */
  readonly delay?: number;
}

/** Half of what people notice as a pause; a check of a thousand forms takes as long. */
const stillness = 200;

/** Speaks with one editor until it ends, and gives the exit code. Nothing else may write to standard output. */
export async function serveEditor(host: Host, { lang, delay = stillness }: ServerOptions): Promise<number> {
  const { input, output, close } = host.talk();
  const watchDog: WatchDog = { shutdownReceived: false, initialize() {}, exit() {} };
  const ended = new Promise<number>((resolve) => {
    watchDog.exit = resolve;
  });
  const connection = createConnection((logger) => {
    const reader = new StreamMessageReader(input);
    // The reader's timer would keep jd alive for ever when an editor is killed in the middle of a message.
    reader.partialMessageTimeout = 0;
    const protocol = createProtocolConnection(reader, new StreamMessageWriter(output), logger);
    const end = () => watchDog.exit(watchDog.shutdownReceived ? 0 : 1);
    protocol.onClose(end);
    // An editor that was killed says nothing.
    input.once('end', end);
    return protocol;
  }, watchDog);
  const conversation = converse(connection, host, { lang, delay });
  connection.listen();
  const exitCode = await ended;
  conversation.end();
  connection.dispose();
  close();
  return exitCode;
}
