/** `——安全第一，预防为主——`, `-- Look twice, act once! --`: what is written across the foot of a notice, between strokes. */
export function isMotto(written: string): boolean {
  return /^([-—–~～★☆]{1,3})\s?[^\s\d—–~～★☆-][^:：—–~～★☆]{2,40}\s?\1$/u.test(written) && /[，,！!]/u.test(written);
}
