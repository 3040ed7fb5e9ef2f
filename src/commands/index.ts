import { browser } from './browser.ts';
import { build } from './build.ts';
import type { Command } from './command.ts';
import { completion } from './completion.ts';
import { doctor } from './doctor.ts';
import { explain } from './explain.ts';
import { fix } from './fix.ts';
import { graph } from './graph.ts';
import { importCommand } from './import.ts';
import { init } from './init.ts';
import { lsp } from './lsp.ts';
import { newPosition } from './new.ts';
import { schema } from './schema.ts';
import { serve } from './serve.ts';
import { template } from './template.ts';
import { validate } from './validate.ts';

export const commands: readonly Command[] = [
  validate,
  fix,
  graph,
  build,
  serve,
  lsp,
  explain,
  schema,
  template,
  init,
  newPosition,
  importCommand,
  doctor,
  browser,
  completion,
];
