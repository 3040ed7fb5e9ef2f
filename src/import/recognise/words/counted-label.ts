/** Whether a label is that of one duty among several, such as `职责一` or `Duty 2`. */
export function isCountedLabel(written: string): boolean {
  return /(?:职责|责任|任务|duty|responsibility|task)\s*[一二三四五六七八九十\d]{1,3}$/iu.test(written.trim());
}
