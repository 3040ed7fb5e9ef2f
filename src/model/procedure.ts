import type { Reference, Sentence } from './position.ts';

/** Service rules, stages or cases that name positions; it mirrors `schemas/procedure.schema.json`. */
export interface Procedure {
  readonly file: string;
  readonly id: string;
  readonly stem: string;
  readonly title: string;
  readonly purpose?: Sentence;
  readonly kind: 'rules' | 'stages' | 'cases';
  /** If undefined, the procedure applies to every position. */
  readonly appliesTo?: readonly Reference[];
  /** Only used by rules and stages. */
  readonly items: readonly (Sentence | ProcedureItem)[];
  readonly cases: readonly ProcedureCase[];
}
export interface ProcedureItem {
  readonly title?: string;
  readonly text?: Sentence;
  readonly by: readonly Reference[];
}
export interface ProcedureCase {
  readonly when: Sentence;
  readonly approach?: Sentence;
  readonly steps: readonly (Sentence | ProcedureStep)[];
}
export interface ProcedureStep {
  readonly do: Sentence;
  readonly by: readonly Reference[];
  readonly escalateTo?: Reference;
}
