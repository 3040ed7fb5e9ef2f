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
};
