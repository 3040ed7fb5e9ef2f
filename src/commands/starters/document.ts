import type { HandbookLanguage } from '../../model/config.ts';
import type { Procedure } from '../../model/procedure.ts';
import { writeScalar } from '../../source/write.ts';

export interface ProcedureStarter {
  readonly title: string;
  readonly kind: Procedure['kind'];
  readonly language: HandbookLanguage;
  /** The path from the new file to the schema, if the workspace has one. */
  readonly schema?: string;
}

const words = {
  en: {
    purpose: 'What the procedure is for, in a sentence.',
    appliesTo: 'The positions it holds for; without this line it holds for all.',
    by: 'the position that does it',
    rule: 'To be written: what everybody keeps to',
    stage: 'To be written: the first stage',
    text: 'To be written: what is done, and what it leads to',
    when: 'To be written: what has happened',
    approach: 'To be written: how to meet it',
    step: 'To be written: what is done first',
    escalateTo: 'the superior who takes over where that is not enough',
    prose: 'To be written. A blank line begins a new paragraph, `##` a heading, `-` an item of a list.',
    place: 'before the positions; `after` puts the chapter after them',
  },
  'zh-CN': {
    purpose: '目的：为什么要有这份规程，一句话。',
    appliesTo: '适用岗位；不写就是人人适用。',
    by: '由哪个岗位做',
    rule: '待填写：人人都要遵守的一条规定',
    stage: '待填写：第一阶段',
    text: '待填写：做什么，做到什么程度',
    when: '待填写：发生了什么',
    approach: '待填写：应对原则',
    step: '待填写：第一步做什么',
    escalateTo: '解决不了时上报给哪个岗位',
    prose: '待填写。空一行另起一段，`##` 开头的是小标题，`-` 开头的是列表。',
    place: '放在岗位之前；要放在岗位之后，改成 after',
  },
} as const;

/** A valid procedure with one entry, whose text asks to be replaced. */
export function writeProcedure({ title, kind, language, schema }: ProcedureStarter): string {
  const says = words[language];
  const head = `${schema === undefined ? '' : `# yaml-language-server: $schema=${schema}\n`}title: ${writeScalar(title)}
# ${says.purpose}
# purpose: …
# ${says.appliesTo}
# appliesTo: […]
kind: ${kind}
`;
  if (kind === 'rules') return `${head}items:\n  - ${writeScalar(says.rule)}\n`;
  if (kind === 'stages') {
    return `${head}items:
  - title: ${writeScalar(says.stage)}
    text: ${writeScalar(says.text)}
    # by: …   # ${says.by}
`;
  }
  return `${head}cases:
  - when: ${writeScalar(says.when)}
    approach: ${writeScalar(says.approach)}
    steps:
      - do: ${writeScalar(says.step)}
        # by: …           # ${says.by}
        # escalateTo: …   # ${says.escalateTo}
`;
}

/** A chapter with one paragraph that asks to be replaced. */
export function writeChapter({ title, language }: Pick<ProcedureStarter, 'title' | 'language'>): string {
  const says = words[language];
  return `---\ntitle: ${writeScalar(title)}\nplace: before   # ${says.place}\n---\n\n${says.prose}\n`;
}
