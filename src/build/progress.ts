import type { Host } from '../host.ts';
import type { ReportLabels, Step } from '../languages/report-labels.ts';
import type { PdfClaims } from '../model/pdf-claims.ts';

/** Shows the current step on a terminal, and nothing elsewhere. */
export interface Progress {
  /** Begins a step and ends the one before, which stays on the screen if it took over a second. */
  report(step: Step): void;
  /** Counts the separate documents of forms, which are one step together. */
  count(number: number, of: number): void;
  /** Says on a terminal which standards the PDF claims, and everywhere which it can't claim. */
  claim(claims: PdfClaims): void;
  /** Warns that the browser prints without its sandbox, also if the output is not a terminal. */
  withoutSandbox(): void;
  /** Ends the last step; quick steps leave no line. */
  close(): void;
}

const eraseLine = '\r\u001b[K';
const worthTelling = 1000;

export function openProgress({ stderr, now }: Host, labels: ReportLabels): Progress {
  const { steps, forms, duration } = labels;
  const withhold = ({ withheld }: PdfClaims): void => {
    for (const each of withheld) stderr.write(`jd: ${labels.withheld(each)}\n`);
  };
  if (!stderr.isTerminal) {
    const withoutSandbox = (): void => stderr.write(`jd: ${labels.withoutSandbox}\n`);
    return { report() {}, claim: withhold, count() {}, withoutSandbox, close() {} };
  }
  let current: { readonly step: Step | 'forms'; readonly label: string; readonly begun: number } | undefined;
  const close = (): void => {
    if (current === undefined) return;
    const took = now() - current.begun;
    stderr.write(took < worthTelling ? eraseLine : `${eraseLine}${current.label}  ${duration(took)}\n`);
    current = undefined;
  };
  const begin = (step: Step | 'forms', label: string): void => {
    if (current?.step !== step) close();
    const again = current === undefined ? '' : eraseLine;
    current = { step, label, begun: current?.begun ?? now() };
    stderr.write(`${again}${label} …`);
  };
  return {
    report(step) {
      if (current?.step !== step) begin(step, steps[step]);
    },
    claim(claims) {
      close();
      if (claims.claimed.length > 0) stderr.write(`${labels.claimed(claims.claimed)}\n`);
      withhold(claims);
    },
    count: (number, of) => begin('forms', forms(number, of)),
    withoutSandbox() {
      const again = current === undefined ? '' : `${current.label} …`;
      stderr.write(`${eraseLine}jd: ${labels.withoutSandbox}\n${again}`);
    },
    close,
  };
}
