export const baselineOptions = {
  '--baseline': '记录已知问题的文件：只报告其余的，退出码也只看其余的',
  '--write-baseline': '把现有的问题全部写进这个文件，作为已知问题',
} as const;
