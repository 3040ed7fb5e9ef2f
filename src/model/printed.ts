/** Whether a print is kept, or only shows on which page each place is, so that it needs neither tags nor an outline. */
export type PrintPurpose = 'keep' | 'measure';
export interface Printed {
  /** A PDF, tagged and with an outline if it is to be kept. */
  readonly pdf: Uint8Array;
  /**
   * The text that the page shows on paper, as the browser sees it: its body's `innerText` under print media. Empty if the
   * print isn't kept.
   */
  readonly text: string;
}
