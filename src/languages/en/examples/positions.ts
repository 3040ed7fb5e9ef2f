/** The supervisor that most examples use. */
export const supervisor = 'title: Front Desk Supervisor\ndepartment: Customer Service\nreportsTo: null\n';
/** The same supervisor without `reportsTo`. */
export const supervisorAlone = 'title: Front Desk Supervisor\ndepartment: Customer Service\n';
export const manager = 'title: Customer Service Manager\ndepartment: Customer Service\nreportsTo: null\n';

export function report(title: string, superior = 'manager'): string {
  return `title: ${title}\ndepartment: Customer Service\nreportsTo: ${superior}\n`;
}
