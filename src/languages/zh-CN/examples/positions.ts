/** The supervisor that most examples use. */
export const supervisor = 'title: 客服主管\ndepartment: 客服部\nreportsTo: null\n';
/** The same supervisor without `reportsTo`. */
export const supervisorAlone = 'title: 客服主管\ndepartment: 客服部\n';
export const manager = 'title: 客服经理\ndepartment: 客服部\nreportsTo: null\n';

export function report(title: string, superior = 'manager'): string {
  return `title: ${title}\ndepartment: 客服部\nreportsTo: ${superior}\n`;
}
