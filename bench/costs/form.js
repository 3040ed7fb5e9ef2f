/** The text of a form with these keys; what every form needs is added. */
export function form(fields) {
  return Object.entries({ title: 'Clerk', department: 'Sales', ...fields })
    .map(([key, value]) => `${key}: ${value}\n`)
    .join('');
}
