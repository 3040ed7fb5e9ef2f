/** The text of a form with these keys; what every form needs is added. */
export function form(fields) {
  return Object.entries({ title: 'Clerk', department: 'Sales', ...fields })
    .map(([key, value]) => `${key}: ${value}\n`)
    .join('');
}

/** Entries of a list below a key. */
export function list(n, write) {
  return lines(n, (at) => `  - ${write(at)}`);
}

export function lines(n, write) {
  return Array.from({ length: n }, (_, at) => `${write(at)}\n`).join('');
}
