/** A department with all that it contains. */
export interface DepartmentScope {
  readonly name: string;
  /** The names of its departments, its own among them. */
  readonly departments: ReadonlySet<string>;
}

/** What a build is to make; the handbook of the whole organisation, where nothing is said. */
export interface Scope {
  readonly department?: DepartmentScope;
  /** The ids of the positions whose forms are wanted, in the place of a handbook. */
  readonly positions?: ReadonlySet<string>;
  /** Also one document a position. */
  readonly split: boolean;
}
