export const baselineOptions = {
  '--baseline': 'a file of known findings: only others are reported, and count for the exit code',
  '--write-baseline': 'make all findings known by writing them to a file',
} as const;
