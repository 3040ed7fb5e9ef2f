import type { Draft } from '../form/draft.ts';
import { findHolderAtHead } from './holder-at-head.ts';
import { findFirstDay } from './holds-from.ts';
import { findDepartmentInScope } from './scope-of-paper.ts';

/** What a paper tells of its positions beside their labels, once all of it is read. */
export function findToldBeside(drafts: readonly Draft[]): void {
  findFirstDay(drafts);
  findHolderAtHead(drafts);
  findDepartmentInScope(drafts);
}
