import type { ShellCommand, ShellOption, Values } from './shell-command.ts';

export function writeFish(commands: readonly ShellCommand[]): string {
  const [jd, ...others] = commands;
  const lines = [
    ...(jd?.options ?? []).map((option) => complete('__fish_use_subcommand', ...specify(option))),
    ...others.flatMap(({ names, description }) =>
      names.map((name) => complete('__fish_use_subcommand', `-a ${name}`, `-d ${quote(description)}`)),
    ),
    ...others.flatMap((command) => {
      const seen = `__fish_seen_subcommand_from ${command.names.join(' ')}`;
      return [
        ...command.options.map((option) => complete(seen, ...specify(option))),
        ...command.arguments.flatMap((values) => (values.kind === 'text' ? [] : complete(seen, ...place(values)))),
      ];
    }),
  ];
  return `# Completion of jd for fish. To keep it: jd completion fish > ~/.config/fish/completions/jd.fish

function __jd_positions
    set -l folder $PWD
    while test "$folder" != / -a ! -f "$folder/jd.config.yaml"
        set folder (string replace -r '/[^/]*$' '' -- $folder)
        test -n "$folder"; or set folder /
    end
    test -d "$folder/positions"; or set folder $PWD
    for file in $folder/positions/**.yaml $folder/positions/**.yml
        string replace -r '^.*/(.*)\\.[^.]*$' '$1' -- $file
    end
end

complete -c jd -f
${lines.join('\n')}
`;
}

function complete(condition: string, ...parts: readonly string[]): string {
  return `complete -c jd -n '${condition}' ${parts.join(' ')}`;
}

function specify({ names, description, values }: ShellOption): string[] {
  const flags = names.map((name) => (name.startsWith('--') ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`));
  return [...flags, ...(values === undefined ? [] : take(values)), `-d ${quote(description)}`];
}

/** `-x`: a value must follow, and only what is offered is one; `-r`: it may be any file. */
function take(values: Values): string[] {
  return values.kind === 'file' ? ['-r', '-F'] : ['-x', ...offer(values)];
}

function place(values: Values): string[] {
  return values.kind === 'file' ? ['-F'] : offer(values);
}

function offer(values: Values): string[] {
  switch (values.kind) {
    case 'words':
      return [`-a ${quote(values.words.join(' '))}`];
    case 'list':
      return [`-a ${quote(`(__fish_append , ${values.words.join(' ')})`)}`];
    case 'position':
      return ["-a '(__jd_positions)'"];
    case 'folder':
      return ["-a '(__fish_complete_directories)'"];
    default:
      return [];
  }
}

function quote(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}
