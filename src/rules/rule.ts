import type { Severity } from '../findings/diagnostic.ts';
import type { Code, Finding } from '../findings/finding.ts';
import type { Config, RuleOptions } from '../model/config.ts';
import type { IsoDate } from '../model/position.ts';
import type { OrgGraph } from '../org/graph/graph.ts';
import type { Link } from '../org/link.ts';
import type { Directory } from '../org/reference/match-name.ts';
import type { Workspace } from '../org/workspace.ts';

/** A check of an organisation; the file of a rule has the name of its code. */
export interface Rule<C extends Code = Code> {
  readonly code: C;
  /** Applies unless the workspace's config sets another level. */
  readonly level: Severity | 'off';
  check(org: Organisation, options: RuleOptions): Iterable<RuleFinding<C>>;
}

export type RuleFinding<C extends Code> = Omit<Finding<C>, 'code'>;

export interface Organisation {
  readonly config: Config;
  readonly workspace: Workspace;
  readonly directory: Directory;
  readonly links: readonly Link[];
  readonly graph: OrgGraph;
  /** The day that counts as today. */
  readonly asOf: IsoDate;
}

/** A rule that is not checked on the organisation: its findings are known only once the handbook is rendered. */
export type LaterRule<C extends Code = Code> = Pick<Rule<C>, 'code' | 'level'>;
