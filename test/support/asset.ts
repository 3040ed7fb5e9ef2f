import { readFileSync } from 'node:fs';
import MarkdownIt from 'markdown-it';

/** A text that ships with jd, by its path in the package. */
export const asset = (name: string): string => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');

/** What another program makes of jd's Markdown. */
export const reader = new MarkdownIt({ html: true });
