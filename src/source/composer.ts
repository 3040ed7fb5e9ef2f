import { Composer } from 'yaml';

/** A text can have as many errors as characters, and each takes a kilobyte. */
const mostErrors = 1000;

type Report = (source: Source, code: unknown, message: string, warning?: boolean) => void;
type Source = number | readonly [number, number] | { readonly offset: number };

/** A composer that keeps a bounded number of errors: the first ones, and later ones only if they are further ahead. */
export function openComposer(options: ConstructorParameters<typeof Composer>[0]): Composer {
  const composer = new Composer(options);
  const inner = composer as unknown as { onError: Report };
  const report = inner.onError;
  let count = 0;
  let least = Number.POSITIVE_INFINITY;
  inner.onError = (source, ...rest) => {
    const at = typeof source === 'number' ? source : 'offset' in source ? source.offset : source[0];
    if (++count > mostErrors && at >= least) return;
    least = Math.min(least, at);
    withoutStack(() => report(source, ...rest));
  };
  return composer;
}

/** An error of a text is told by its place: where in the parser it was noticed costs most of its time, and nobody sees it. */
function withoutStack(report: () => void): void {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    report();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}
