import type { Anchor } from './anchor.ts';

/** The facts about the other places of a finding, by the note that is written beside each. */
export interface FactsByNote {
  readonly 'first-here': { readonly name: string };
  readonly 'spelt-here': { readonly name: string };
  readonly edge: { readonly from: string; readonly to: string };
  readonly 'names-superior': { readonly report: string; readonly superior: string };
  readonly 'names-no-superior': { readonly report: string };
  /** `superior` is '' if there is none; `department` is the superior's, and '' for an external. */
  readonly 'also-heads': { readonly title: string; readonly superior: string; readonly department: string };
  /** In percent. */
  readonly share: { readonly share: number };
  /** `name` is a text in the form of the position `title`. */
  readonly 'in-form': { readonly name: string; readonly title: string };
  readonly candidate: { readonly id: string; readonly title: string };
}
export type Note = keyof FactsByNote;

export type RelatedNote = {
  [N in Note]: { readonly at: Anchor; readonly note: N; readonly facts: FactsByNote[N] };
}[Note];
