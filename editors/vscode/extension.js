const { existsSync } = require('node:fs');
const { homedir } = require('node:os');
const vscode = require('vscode');
const { LanguageClient } = require('vscode-languageclient/node');
const { chooseServer } = require('./server.js');

/** What is sent to jd, which leaves alone the files of no workspace. */
const documentSelector = [
  { scheme: 'file', language: 'yaml' },
  { scheme: 'file', language: 'markdown', pattern: '**/chapters/*.md' },
];

let client;
/** One start or stop after the other. */
let last = Promise.resolve();

async function activate(context) {
  const restart = () => {
    last = last.then(stop).then(start);
    return last;
  };
  context.subscriptions.push(
    vscode.commands.registerCommand('jd.restart', restart),
    vscode.workspace.onDidGrantWorkspaceTrust(restart),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('jd.path')) restart();
    }),
  );
  await restart();
}

async function start() {
  const server = chooseServer({
    configured: vscode.workspace.getConfiguration('jd').get('path', '').trim(),
    isTrusted: vscode.workspace.isTrusted,
    folders: (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri.fsPath),
    exists: existsSync,
    platform: process.platform,
    home: homedir(),
  });
  client = new LanguageClient('jd', 'jd', { run: server, debug: server }, { documentSelector });
  try {
    await client.start();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    tell(reason);
  }
}

/** Nobody waits for the answer: the message may stay as long as it likes. */
async function tell(reason) {
  const open = vscode.l10n.t('Open the setting');
  const chosen = await vscode.window.showErrorMessage(
    vscode.l10n.t("jd can't be started: {0}. Install it, or set jd.path to the program.", reason),
    open,
  );
  if (chosen === open) await vscode.commands.executeCommand('workbench.action.openSettings', 'jd.path');
}

async function stop() {
  const running = client;
  client = undefined;
  // A client that never started has nothing to stop.
  if (running?.needsStop()) await running.stop();
}

function deactivate() {
  return stop();
}

module.exports = { activate, deactivate };
