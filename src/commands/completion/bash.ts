import { quote, type ShellCommand, type Values } from './shell-command.ts';

/**
 * Runs on bash 3.2, which macOS has, and needs nothing else. Names of files are never expanded: an id with a sign that
 * the shell would read is not offered.
 */
export function writeBash(commands: readonly ShellCommand[]): string {
  const [jd, ...others] = commands;
  const all = others.flatMap(({ names }) => names);
  const own = (command: ShellCommand): string[] => (command === jd ? [''] : [...command.names]);
  const values = commands.flatMap((command) =>
    command.options.flatMap((option) => {
      if (option.values === undefined) return [];
      const cases = own(command).flatMap((name) => option.names.map((each) => quote(`${name} ${each}`)));
      return [`    ${cases.join('|')}) ${offer(option.values)}; return ;;`];
    }),
  );
  const options = commands.map((command) => {
    const words = command.options.flatMap(({ names }) => names);
    return `      ${own(command).map(quote).join('|')}) _jd_offer ${words.join(' ')} ;;`;
  });
  const places = others.map(
    (command) => `    ${command.names.join('|')}) ${command.arguments.map(offer).join('; ') || ':'} ;;`,
  );
  return `# Completion of jd for bash. To load it: source <(jd completion bash)

_jd_offer() {
  local word
  compopt +o default 2>/dev/null
  for word in "$@"; do
    [[ $word == "$cur"* ]] && COMPREPLY+=("$word")
  done
}

_jd_offer_list() {
  local before=''
  [[ $cur == *,* ]] && before=\${cur%,*},
  _jd_offer "\${@/#/$before}"
}

_jd_offer_positions() {
  local folder=$PWD file id
  while [[ -n $folder && ! -f $folder/jd.config.yaml ]]; do folder=\${folder%/*}; done
  while IFS= read -r file; do
    id=\${file##*/}
    id=\${id%.*}
    case $id in
      *[[:space:]\\"\\'\\$\\\`\\\\\\&\\;\\|\\<\\>\\(\\)\\*\\?\\[\\]\\{\\}\\!\\#\\~]*) ;;
      *) _jd_offer "$id" ;;
    esac
  done < <(find "\${folder:-$PWD}/positions" -type f \\( -name '*.yaml' -o -name '*.yml' \\) 2>/dev/null)
}

_jd() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD - 1]} command='' word at
  COMPREPLY=()
  if [[ $cur == = ]]; then
    cur=''
  elif [[ $prev == = ]]; then
    prev=\${COMP_WORDS[COMP_CWORD - 2]}
  fi
  for ((at = 1; at < COMP_CWORD; at++)); do
    word=\${COMP_WORDS[at]}
    case $word in
      --lang) ((at++)) ;;
      -*) ;;
      *) command=$word && break ;;
    esac
  done
  case "$command $prev" in
${values.join('\n')}
  esac
  if [[ $cur == -* ]]; then
    case $command in
${options.join('\n')}
    esac
    return
  fi
  case $command in
    '') _jd_offer ${all.join(' ')} ;;
${places.join('\n')}
  esac
}

complete -o bashdefault -o default -F _jd jd
`;
}

/** Names of files are left to bash itself. */
function offer(values: Values): string {
  switch (values.kind) {
    case 'words':
      return `_jd_offer ${values.words.map(shield).join(' ')}`;
    case 'list':
      return `_jd_offer_list ${values.words.map(shield).join(' ')}`;
    case 'position':
      return '_jd_offer_positions';
    case 'folder':
      return 'compopt -o dirnames 2>/dev/null';
    case 'file':
      return ':';
    case 'text':
      return 'compopt +o default 2>/dev/null';
  }
}

function shield(word: string): string {
  return /^[\w./-]+$/.test(word) ? word : quote(word);
}
