import { quote, type ShellCommand, type ShellOption, type Values } from './shell-command.ts';

/** For `source <(jd completion zsh)`, and as the file `_jd` in a folder of `fpath`. */
export function writeZsh(commands: readonly ShellCommand[]): string {
  const [jd, ...others] = commands;
  const names = others.flatMap((command) =>
    command.names.map((name) => `    ${quote(`${name}:${command.description}`)}`),
  );
  const cases = others.map((command) => {
    const specs = [...command.options.flatMap(specifyOption), ...command.arguments.map(specifyArgument)];
    return `        ${command.names.join('|')})\n          _arguments ${join(specs, 12)} ;;`;
  });
  return `#compdef jd
# Completion of jd for zsh. To load it: source <(jd completion zsh)

_jd_positions() {
  local folder=$PWD
  while [[ $folder != / && ! -f $folder/jd.config.yaml ]]; do folder=\${folder:h}; done
  [[ -d $folder/positions ]] || folder=$PWD
  local -a ids
  ids=($folder/positions/**/*.(yaml|yml)(N:t:r))
  compadd -a ids
}

_jd_commands() {
  local -a commands
  commands=(
${names.join('\n')}
  )
  _describe -t commands command commands
}

_jd() {
  local curcontext="$curcontext" state line
  typeset -A opt_args
  _arguments -C ${join([...(jd?.options ?? []).flatMap(specifyOption), "'1: :_jd_commands'", "'*:: :->rest'"], 4)}
  case $state in
    rest)
      curcontext="\${curcontext%:*:*}:jd-$words[1]:"
      case $words[1] in
${cases.join('\n')}
      esac ;;
  esac
}

if [[ $funcstack[1] == _jd ]]; then
  _jd "$@"
elif (( $+functions[compdef] )); then
  compdef _jd jd
fi
`;
}

function join(specs: readonly string[], indent: number): string {
  return specs.map((spec) => `\\\n${' '.repeat(indent)}${spec}`).join(' ');
}

function specifyOption({ names, description, values }: ShellOption): string[] {
  return names.map((name) => {
    const others = names.filter((each) => each !== name);
    const said = `[${escapeMarks(description)}]`;
    if (values === undefined) return quote(`(${others.join(' ')})${name}${said}`);
    return quote(`*${name}${name.startsWith('--') ? '=' : ''}${said}:${escapeMarks(name)}:${act(values)}`);
  });
}

function specifyArgument(values: Values): string {
  return quote(`*: :${act(values)}`);
}

function act(values: Values): string {
  switch (values.kind) {
    case 'words':
      return `(${values.words.map(escapeMarks).join(' ')})`;
    case 'list':
      return `_values -s , value ${values.words.map(escapeMarks).join(' ')}`;
    case 'position':
      return '_jd_positions';
    case 'folder':
      return '_files -/';
    case 'file':
      return '_files';
    case 'text':
      return ' ';
  }
}

/** What `_arguments` would read as its own marks. */
function escapeMarks(text: string): string {
  return text.replace(/[\\[\]:]/g, '\\$&');
}
