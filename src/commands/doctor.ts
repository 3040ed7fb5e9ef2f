import type { Check } from '../host.ts';
import { failureTexts, phraseFailure } from '../languages/failures.ts';
import { chooseLanguage } from '../languages/index.ts';
import { commandTexts } from '../languages/load-command-texts.ts';
import { defineCommand } from './command.ts';

/** Nothing can be printed without these; the other checks may fail. */
const needed: readonly Check['topic'][] = ['browser', 'version', 'fonts'];

export const doctor = defineCommand({
  name: 'doctor',
  define: (program) => program.option('--browser <path>'),
  async run(host, _args, { browser, lang }) {
    const language = chooseLanguage(lang, host.env);
    const { columns, visible } = await import('../text/terminal.ts');
    const { doctor: texts } = await commandTexts[language]();
    const failures = await failureTexts[language]();
    const checks = await host.examine(browser === undefined ? {} : { browser });
    const pad = (text: string, width: number) => text + ' '.repeat(width - columns(text));
    const [states, topics] = [[texts.good, texts.lack], Object.values(texts.topics)].map(
      (words) => Math.max(...words.map(columns)) + 2,
    ) as [number, number];
    for (const check of checks) {
      const answer = 'failure' in check ? phraseFailure(failures, check.failure) : texts.describe(check);
      const found = 'message' in answer ? answer.message : answer.found;
      const advice = 'message' in answer ? answer.help : answer.advice;
      const state = pad(check.good ? texts.good : texts.lack, states);
      host.stdout.write(`${state}${pad(texts.topics[check.topic], topics)}${visible(found)}\n`);
      if (advice !== undefined) host.stdout.write(`${' '.repeat(states + topics)}→ ${visible(advice)}\n`);
    }
    const works = checks.every(({ topic, good }) => good || !needed.includes(topic));
    host.stdout.write(`\n${texts.verdict(works)}\n`);
    return works ? 0 : 3;
  },
});
