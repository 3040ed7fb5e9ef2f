import type { HandbookLabels } from '../languages/labels.ts';
import type { HandbookLanguage } from '../model/config.ts';
import type { ContentsEntry } from './contents-entry.ts';
import type { Control } from './control.ts';
import type { Excerpt } from './excerpt-source.ts';
import type { Parts } from './parts/index.ts';

/** The handbook as data: every decision is made, and there is no markup. Text is the user's own, unescaped. */
export interface Handbook {
  readonly language: HandbookLanguage;
  /** The language as documents name it, perhaps with a region: `en-US`. */
  readonly tag: string;
  readonly labels: HandbookLabels;
  readonly title: string;
  readonly subtitle?: string;
  readonly organisation?: string;
  /** The department names on the cover. */
  readonly departmentNames: readonly string[];
  readonly version?: string;
  /** In the date format of the handbook. */
  readonly date?: string;
  readonly confidentiality?: string;
  /** The department that the book is of; absent if it is of the whole organisation. */
  readonly part?: string;
  readonly control: Control;
  /** Built in spite of errors, which every page says. */
  readonly draft: boolean;
  /** `#rrggbb`. */
  readonly accent: string;
  readonly paper: string;
  readonly contents: readonly ContentsEntry[];
  /** What is between the cover and the end. */
  readonly parts: Parts;
  /** Only in a document of separate forms to print and sign, which has no cover and only the forms as its parts. */
  readonly excerpt?: Excerpt;
}
