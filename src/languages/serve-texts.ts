/** What `jd serve` says on the terminal and on the page. */
export interface ServeTexts {
  /** After the address: how to end it. */
  readonly started: string;
  readonly notOpened: string;
  /** The title of a page without a handbook. */
  readonly title: string;
  /** The heading of the findings that are about no form. */
  readonly findings: string;
  /** The notices above a page: some files are left out, an earlier page is shown, or there is none yet. */
  readonly partial: string;
  readonly kept: string;
  readonly none: string;
  /** An earlier page is shown, because jd can't read the workspace. */
  failed(reason: string): string;
  /** The page no longer hears from jd. */
  readonly ended: string;
}
