import type { Code } from '../findings/finding.ts';
import type {
  Config,
  Department,
  DocumentStatus,
  External,
  FormPartName,
  FormSettings,
  HandbookLanguage,
  HandbookSettings,
  ImportLabel,
  Law,
  Override,
  OwnField,
  Region,
  RuleOptions,
  RuleSetting,
} from '../model/config.ts';
import { defaultConfig, formPartsOf, paperOf } from '../model/config.ts';
import { readTag } from '../model/language-tag.ts';
import { readApproval, readRevisions } from './read-form.ts';
import {
  flag,
  isMap,
  line,
  listIfWritten,
  listOf,
  mapOf,
  number,
  orElse,
  over,
  type Reader,
  text,
  word,
} from './read-value.ts';

const texts = listOf(text);
const id: Reader<string> = (written) => text(written)?.normalize('NFC');

const readHandbook = mapOf<Omit<HandbookSettings, 'tag' | 'country'>>({
  title: line,
  subtitle: line,
  organisation: line,
  version: line,
  date: text,
  confidentiality: line,
  number: line,
  effective: text,
  status: word<DocumentStatus>(),
  copy: line,
  logo: text,
  watermark: line,
  binding: number,
  language: word<HandbookLanguage>(),
  region: word<Region>(),
  approval: readApproval,
  revisions: readRevisions,
  acknowledgement: orElse(defaultConfig.handbook.acknowledgement, flag),
  pay: orElse(defaultConfig.handbook.pay, flag),
  vacancies: orElse(defaultConfig.handbook.vacancies, flag),
});

const readKeys = mapOf<Config>({
  handbook: (written) => placeHandbook({ ...defaultConfig.handbook, ...readHandbook(written) }),
  positions: orElse(defaultConfig.positions, listIfWritten(text)),
  procedures: orElse(defaultConfig.procedures, listIfWritten(text)),
  chapters: orElse(defaultConfig.chapters, listIfWritten(text)),
  departments: listOf(mapOf<Department>({ name: line, parent: line, mission: text, functions: texts, order: number })),
  external: listOf(mapOf<External>({ id, title: line })),
  codePattern: text,
  rules: readRules,
  overrides: listOf(mapOf<Override>({ files: texts, rules: readRules })),
  form: over(
    defaultConfig.form,
    mapOf<FormSettings>({
      parts: word<FormSettings['parts']>(),
      hide: texts,
      show: texts,
      own: listOf(
        mapOf<OwnField>({ key: text, label: line, part: orElse<FormPartName>('basic', word<FormPartName>()) }),
      ),
    }),
  ),
  output: over(
    defaultConfig.output,
    mapOf<Config['output']>({
      folder: text,
      formats: orElse(defaultConfig.output.formats, listIfWritten(word<Config['output']['formats'][number]>())),
    }),
  ),
  import: over(
    defaultConfig.import,
    mapOf<Config['import']>({ labels: listOf(mapOf<ImportLabel>({ label: line, key: text })) }),
  ),
  theme: over(defaultConfig.theme, mapOf<Config['theme']>({ accent: text, paper: text, font: text })),
});

/** Defaults apply per key, also within a map; those of the paper and of the form depend on other settings. */
export const readConfig: Reader<Config> = (written) => {
  const config = readKeys(written);
  if (config === undefined) return undefined;
  const { language, region } = config.handbook;
  return {
    ...config,
    form: { ...config.form, ...(isWritten(written, 'form', 'parts') ? {} : { parts: formPartsOf(language) }) },
    theme: { ...config.theme, ...(isWritten(written, 'theme', 'paper') ? {} : { paper: paperOf(region) }) },
  };
};

/** `language: en` with a region is as `en-US`; a region that is written overrides that of the tag. */
function placeHandbook(written: HandbookSettings): HandbookSettings {
  const known = readTag(written.language) ?? { language: written.language, tag: written.tag };
  const region = written.region ?? known.region;
  const isPlain = known.tag === 'en' && region !== undefined && region !== 'CN';
  const country = known.language === 'en' ? (known.country ?? written.region) : (written.region ?? known.country);
  return {
    ...written,
    language: known.language,
    tag: isPlain ? `en-${region}` : known.tag,
    ...(region === undefined ? {} : { region }),
    ...(country === undefined ? {} : { country }),
  };
}

function isWritten(written: unknown, map: string, key: string): boolean {
  const own = isMap(written) ? written[map] : undefined;
  return isMap(own) && own[key] !== undefined;
}

function readRules(written: unknown): Config['rules'] {
  const rules: Partial<Record<Code, RuleSetting>> = {};
  for (const [code, setting] of Object.entries(isMap(written) ? written : {})) {
    if (code.startsWith('x-')) continue;
    const [level, options] = Array.isArray(setting) ? setting : [setting];
    rules[code as Code] = { level: level as RuleSetting['level'], options: readOptions(options) ?? {} };
  }
  return rules;
}

const readOptions = mapOf<RuleOptions>({ max: number, similarity: number, laws: listIfWritten(word<Law>()) });
