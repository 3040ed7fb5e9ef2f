import { analysisEntries } from './analysis.ts';
import { chapterEntries } from './chapter.ts';
import { configEntries } from './config.ts';
import { contradictionEntries } from './contradiction.ts';
import { fileEntries } from './file.ts';
import { formEntries } from './form.ts';
import { handbookEntries } from './handbook.ts';
import { ignoreEntries } from './ignore.ts';
import { orgEntries } from './org.ts';
import { procedureEntries } from './procedure.ts';
import { schemaEntries } from './schema.ts';
import { templateEntries } from './template.ts';
import { textEntries } from './text.ts';
import { yamlEntries } from './yaml.ts';

/** How each code is reported and explained: loaded only if there is something to report. */
export const entries = {
  ...fileEntries,
  ...yamlEntries,
  ...schemaEntries,
  ...configEntries,
  ...orgEntries,
  ...formEntries,
  ...contradictionEntries,
  ...analysisEntries,
  ...procedureEntries,
  ...handbookEntries,
  ...chapterEntries,
  ...templateEntries,
  ...textEntries,
  ...ignoreEntries,
};
