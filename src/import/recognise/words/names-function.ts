/** `Function: Voicer` is the job, as much of Europe has it, where another label says to which department it belongs. */
export function namesFunction(label: string): boolean {
  return /^(?:(?:job|your|the) )?function\W*$/i.test(label.trim());
}
