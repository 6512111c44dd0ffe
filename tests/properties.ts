import fc from 'fast-check';

/**
 * Properties are tried on the same inputs at every run, so that no change is refused for what another one left behind.
 * `npm run properties` tries new inputs; what it finds becomes an example of its own.
 */
const SEED = 20_261;

fc.configureGlobal(import.meta.env.MODE === 'new-inputs' ? {} : { seed: SEED });
