/** A department with all departments in it. */
export interface DepartmentScope {
  readonly name: string;
  /** The names of these departments, including its own. */
  readonly departments: ReadonlySet<string>;
}

/** What a build makes; with nothing chosen, the handbook of the whole organisation. */
export interface Scope {
  readonly department?: DepartmentScope;
  /** The ids of the positions whose forms are built instead of a handbook. */
  readonly positions?: ReadonlySet<string>;
  /** Whether each position also gets a document of its own. */
  readonly split: boolean;
}
