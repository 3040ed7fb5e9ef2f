import type { Severity } from '../findings/diagnostic.ts';
import type { Code, Finding } from '../findings/finding.ts';
import type { Config, RuleOptions } from '../model/config.ts';
import type { Outline } from '../model/outline.ts';
import type { IsoDate, Position } from '../model/position.ts';
import type { OrgGraph } from '../org/graph/graph.ts';
import type { Link } from '../org/link.ts';
import type { Directory } from '../org/reference/match-name.ts';
import type { Workspace } from '../org/workspace.ts';

/** A check of an organisation; the file of a rule has the name of its code. */
export interface Rule<C extends Code = Code> {
  readonly code: C;
  /** Applies unless the workspace's config sets another level. */
  readonly level: Severity | 'off';
  check(org: Organisation<Outline>, options: RuleOptions): Iterable<RuleFinding<C>>;
}

/**
 * A check of each form by itself, whatever the others say. It is asked as the forms are read, a few at a time, so that
 * what only such rules look at need not be kept.
 */
export interface FormRule<C extends Code = Code> {
  readonly code: C;
  readonly level: Severity | 'off';
  readonly check: (forms: Forms, options: RuleOptions) => Iterable<RuleFinding<C>>;
}

/** A check that compares what is in the forms: of each it notes what it needs, as the forms are read. */
export interface ComparingRule<C extends Code = Code, Note = unknown> {
  readonly code: C;
  readonly level: Severity | 'off';
  /** Plain data; undefined if the form is of no concern. */
  note(position: Position, config: Config): Note | undefined;
  compare(notes: readonly Note[], org: Organisation<Outline>, options: RuleOptions): Iterable<RuleFinding<C>>;
}

export type RuleFinding<C extends Code> = Omit<Finding<C>, 'code'>;

/** Some forms, and what else one can be judged by; the config is without its own record unless that is judged too. */
export interface Forms {
  readonly config: Config;
  readonly workspace: Pick<Workspace, 'positions' | 'procedures'>;
  /** The day that counts as today. */
  readonly asOf: IsoDate;
}

export interface Organisation<Form extends Outline = Position> {
  readonly config: Config;
  readonly workspace: Workspace<Form>;
  readonly directory: Directory;
  readonly links: readonly Link[];
  readonly graph: OrgGraph;
  /** The day that counts as today. */
  readonly asOf: IsoDate;
}

/** A rule that is not checked on the organisation: its findings are known only once the handbook is rendered. */
export type LaterRule<C extends Code = Code> = Pick<Rule<C>, 'code' | 'level'>;
