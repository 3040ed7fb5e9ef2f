import type { CommandHelp } from '../help-texts.ts';

export const machineHelp: Readonly<Record<string, CommandHelp>> = {
  doctor: {
    description: '说明这台机器用什么来打印 PDF，缺少什么、怎么解决。',
    options: { '--browser': '检查这个浏览器，而不是 jd 自己找到的' },
    examples: ['jd doctor', 'jd doctor --browser /usr/bin/chromium'],
  },
  browser: {
    description: '机器上没有浏览器时，安装一个来打印 PDF。',
    arguments: { action: '`install`：用 npm 从软件源下载，放进你的缓存文件夹' },
    examples: ['jd browser install'],
  },
};
