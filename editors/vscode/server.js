const path = require('node:path');

/**
 * The program to start and how: the one that is set, the one that an open folder brings along, or the one on PATH. A
 * folder that isn't trusted must not decide what is run, so its own is passed over, and VS Code passes over its setting.
 * `home` is where the program starts, since Windows looks for a program in the current folder first.
 */
function chooseServer({ configured, isTrusted, folders, exists, platform, home }) {
  const isWindows = platform === 'win32';
  const { join } = isWindows ? path.win32 : path.posix;
  const own = folders.map((folder) => join(folder, 'node_modules', '.bin', isWindows ? 'jd.cmd' : 'jd'));
  const found = isTrusted ? own.find(exists) : undefined;
  const program = configured || found || 'jd';
  // Windows starts what npm installs, a script, only by its shell.
  const shell = isWindows && !/\.exe$/i.test(program);
  return {
    command: shell && program !== 'jd' ? `"${program}"` : program,
    args: ['lsp', '--stdio'],
    options: { cwd: home, shell },
  };
}

module.exports = { chooseServer };
