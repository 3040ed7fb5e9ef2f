import { writeScalar } from './source/write.ts';

/** What is known of a position before anyone has described it. */
export interface Starter {
  readonly title: string;
  readonly code?: string;
  readonly department: string;
  /** null: none, on purpose. */
  readonly reportsTo: string | null;
  /** From the new file to the schema, where the workspace has one. */
  readonly schema?: string;
}

/** The file of a new position: what is known, and the five parts of the form to fill in. */
export function writeStarter({ title, code, department, reportsTo, schema }: Starter): string {
  return `${schema === undefined ? '' : `# yaml-language-server: $schema=${schema}\n`}${
    code === undefined ? '' : `code: ${writeScalar(code)}\n`
  }title: ${writeScalar(title)}
department: ${writeScalar(department)}
reportsTo: ${reportsTo === null ? 'null' : writeScalar(reportsTo)}
directReports: []

# What the job is for, a sentence a line.
summary: []

# Whom the job deals with, and how much of its time (in percent, 100 together).
contacts:
  internal:
    with: []
  external:
    with: []

# What it takes.
qualifications:
  abilities: []

# Each duty with what it is measured by: "- duty: …" and below it "kpi: …".
duties: []
`;
}
