import type { Host } from './host.ts';
import type { ReportLabels, Step } from './languages/index.ts';

/** Says on a terminal what is being done; elsewhere nothing. */
export interface Progress {
  /** Begins a step and ends the one before, which stays on the screen if it took over a second. */
  tell(step: Step): void;
  /** Ends the last step; nothing is left of those that were quick. */
  close(): void;
}

const eraseLine = '\r\u001b[K';
const worthTelling = 1000;

export function openProgress({ stderr, now }: Host, { steps, duration }: ReportLabels): Progress {
  if (!stderr.isTerminal) return { tell() {}, close() {} };
  let current: { readonly step: Step; readonly begun: number } | undefined;
  const close = (): void => {
    if (current === undefined) return;
    const took = now() - current.begun;
    stderr.write(took < worthTelling ? eraseLine : `${eraseLine}${steps[current.step]}  ${duration(took)}\n`);
    current = undefined;
  };
  return {
    tell(step) {
      if (current?.step === step) return;
      close();
      current = { step, begun: now() };
      stderr.write(`${steps[step]} …`);
    },
    close,
  };
}
