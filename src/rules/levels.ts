import type { Code } from '../findings/finding.ts';
import type { Config, RuleSetting } from '../model/config.ts';
import { readGlob } from '../text/glob/index.ts';

type Options = RuleSetting['options'];

/** How severe each code is in each file. */
export interface Levels {
  /** What the settings say about a code in a file; undefined if they say nothing. */
  settingOf(code: Code, file: string): RuleSetting | undefined;
  /** All options that apply to a rule in some file, each once. */
  optionsOf(code: Code): readonly Options[];
}

/** Joins `rules` with `overrides`, of which later ones win; a level without options keeps those from before. */
export function openLevels({ rules, overrides }: Pick<Config, 'rules' | 'overrides'>): Levels {
  const none: Options = {};
  const globs = overrides.map(({ files }) => files.map(readGlob).flatMap((read) => ('fault' in read ? [] : read)));
  const fitting = new Map<string, readonly number[]>();
  const overridesOf = (file: string): readonly number[] => {
    const known = fitting.get(file);
    if (known !== undefined) return known;
    const found = globs.flatMap((own, nth) => (own.some((glob) => glob.matches(file)) ? [nth] : []));
    fitting.set(file, found);
    return found;
  };
  const concerned = new Set(overrides.flatMap(({ rules: own }) => Object.keys(own)));
  return {
    settingOf(code, file) {
      let setting = rules[code];
      if (!concerned.has(code)) return setting;
      for (const nth of overridesOf(file)) setting = join(setting, overrides[nth]?.rules[code]);
      return setting;
    },
    optionsOf(code) {
      const settings = [rules[code], ...(concerned.has(code) ? overrides.map(({ rules: own }) => own[code]) : [])];
      const distinct = new Map(
        settings.map((setting = { level: 'off', options: none }) => [keyOf(setting.options), setting.options]),
      );
      return [...distinct.values()];
    },
  };
}

function join(before: RuleSetting | undefined, after: RuleSetting | undefined): RuleSetting | undefined {
  if (before === undefined || after === undefined || Object.keys(after.options).length > 0) return after ?? before;
  return { level: after.level, options: before.options };
}

/** Equal for equal options. */
export function keyOf(options: Options): string {
  return JSON.stringify(Object.entries(options).sort(([one], [other]) => (one < other ? -1 : 1)));
}
