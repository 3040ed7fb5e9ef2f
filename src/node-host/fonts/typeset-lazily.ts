import type { Host } from '../../host.ts';

/** Loads what cuts fonts only when text is to be set; the fonts stay open for the next. */
export function typesetLazily(root: URL, env: Host['env']): Host['typeset'] {
  let opened: Promise<Host['typeset']> | undefined;
  return async (text, choice) => {
    opened ??= import('./index.ts').then(({ openTypesetter }) => openTypesetter(root, env));
    return (await opened)(text, choice);
  };
}
