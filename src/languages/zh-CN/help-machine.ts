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
  completion: {
    description: '输出补全脚本，让 shell 能补全 jd 的命令、选项和名称。',
    arguments: { shell: '用哪个 shell' },
    examples: [
      'jd completion bash > ~/.local/share/bash-completion/completions/jd',
      'jd completion zsh > ~/.zfunc/_jd',
      'jd completion fish > ~/.config/fish/completions/jd.fish',
    ],
    notes: `也可以每次启动时载入：在 ~/.bashrc 里写 source <(jd completion bash)；
zsh 写在 ~/.zshrc 里，放在 compinit 之后。
说明用 --lang 的语言。写成文件的，jd 升级以后要重新生成。`,
  },
};
