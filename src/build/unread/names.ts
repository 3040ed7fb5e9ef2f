import { foldText } from '../../text/text.ts';

/** What a file's ending says where files of a kind are kept: it only has to be renamed, or it is another kind of document. */
export interface Ending {
  readonly why: 'ending' | 'document';
  readonly stem: string;
}

/** Of editors, systems and repositories, copies that somebody put aside, and what is marked as none of jd's. */
const ignoredFile =
  /^[._~]|[~#]$|\.(?:bak|orig|rej|sw[op]|tmp|part|lock|old|log|example|sample)$|^(?:readme|licen[cs]e|notice|changelog|contributing|authors|codeowners|makefile|thumbs\.db|desktop\.ini)(?:\.|$)/i;
const document = 'docx?|docm|dotx?|wps|wpt|odt|rtf|pages|pdf|html?|mht';
const sheet = 'xlsx?|xlsm|et|ods|csv|tsv|numbers|toml|xml';
/** With what hidden endings, second downloads, full-width dots and slips of the finger make of it. */
const nearYaml =
  /^(.+?)(?:[.．。]\s*ya?ml(?:[.．](?:te?xt|md|json|docx?|rtf))|[.．。]ya?ml[\s.。]*(?:\(\d+\)|（\d+）|\d)?|[.．。](?:ymal|yalm|ylm|yam|yaaml|yamll|ymll)|\.json[5c]?)$/i;
const nearMarkdown =
  /^(.+?)(?:[.．。]md[.．](?:te?xt|docx?|html?)|[.．。]md[\s.。]*(?:\(\d+\)|（\d+）|\d)?|[.．](?:markdown|mdown|mkdn?|mdx|te?xt))$/i;
const documents = {
  yaml: new RegExp(`^(.+)\\.(?:${document}|${sheet}|md|markdown|te?xt)$`, 'i'),
  markdown: new RegExp(`^(.+)\\.(?:${document})$`, 'i'),
};

/** Undefined where the file is hardly meant for jd. */
export function readEnding(name: string, format: 'yaml' | 'markdown'): Ending | undefined {
  if (ignoredFile.test(name)) return undefined;
  const near = (format === 'yaml' ? nearYaml : nearMarkdown).exec(name)?.[1];
  if (near !== undefined) return { why: 'ending', stem: near };
  const stem = documents[format].exec(name)?.[1];
  return stem === undefined ? undefined : { why: 'document', stem };
}

/** `jd.config.yml`, `jd.config.yaml.txt`, `JD.config.json`, but no copy that somebody put aside. */
export function looksLikeConfig(name: string): boolean {
  return /^jd(?:[._\s-]?conf(?:ig)?(?:$|[.．_\s(-])|\.(?:ya?ml|json)(?:$|\.))/i.test(name) && !ignoredFile.test(name);
}

/** Folders of other things, of other workspaces, and of what is put aside. */
const ignoredFolder =
  /^[._~]|^(?:node_modules|dist|build|out|output|target|docs?|documentation|vendor|venv|coverage|te?mp|tests?|fixtures|examples?|samples?|drafts?|archived?|archives?|old|backups?|bak|trash|retired|former|草稿|归档|存档|旧版?|备份|作废|示例|样例|测试)$/i;

export function isIgnoredFolder(name: string): boolean {
  return ignoredFolder.test(name);
}

/** What people call a folder that jd knows by another name. */
const synonyms: Readonly<Record<string, readonly string[]>> = {
  positions: ['job', 'role', 'post', '岗位', '职位', '岗位说明书', '职位说明书', '岗位职责'],
  procedures: ['sop', '规程', '流程', '制度', '规范', '工作规程'],
  chapters: ['章节', '篇章'],
  templates: ['模板'],
};

/** Whether a folder was meant to be the one called `base`: another case, singular or plural, a synonym. */
export function isNamedLike(name: string, base: string): boolean {
  const singular = (word: string): string => foldText(word).replace(/s$/, '');
  return [base, ...(synonyms[base] ?? [])].some((known) => singular(known) === singular(name));
}

/** What a YAML file describes, by the keys that begin its lines. */
export function readKind(text: string): 'position' | 'procedure' | undefined {
  const has = (keys: string): boolean => new RegExp(`^["']?(?:${keys})["']?\\s*:`, 'm').test(text);
  if (!has('title')) return undefined;
  if (has('department|reportsTo|duties|qualifications')) return 'position';
  return has('items|cases') && has('kind|appliesTo|purpose') ? 'procedure' : undefined;
}
