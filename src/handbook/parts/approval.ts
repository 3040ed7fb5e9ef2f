import { composeApproval, type SignatureRow, signature } from '../signatures.ts';
import { list } from '../values.ts';
import type { Part } from './part.ts';

export interface Approval {
  /** The steps of the sign-off, including those still open. */
  readonly rows: readonly SignatureRow[];
}

/** The page on which the book is signed off. */
export const approval: Part<Approval> = {
  place: 'front',
  title: ({ approvalPage }) => approvalPage,
  compose({ context, compilation }) {
    const { approval } = compilation.config.handbook;
    return approval === undefined ? undefined : { rows: composeApproval(context.labels, approval) };
  },
  values: () => ({ rows: list('The steps of the sign-off', signature) }),
};
