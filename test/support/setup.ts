import fc from 'fast-check';
import { afterAll } from 'vitest';
import { endAll } from './afterwards.ts';

// The gate says the same twice; `SEED=$RANDOM npm test` looks elsewhere.
fc.configureGlobal({ seed: Number(process.env['SEED'] ?? 20261123) });

// Modules live as long as their worker: what one keeps for a file is ended here.
afterAll(endAll);
