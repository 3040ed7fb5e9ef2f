/** `仓管员岗位职责（4人）`: how many hold it. */
export function headcountIn(heading: string): string | undefined {
  return /职责[（(](\d{1,3}[人名])[）)][:：]?$/u.exec(heading)?.[1];
}
