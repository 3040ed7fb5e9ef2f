import fc from 'fast-check';

// The gate says the same twice; `SEED=$RANDOM npm test` looks elsewhere.
fc.configureGlobal({ seed: Number(process.env['SEED'] ?? 20261123) });
