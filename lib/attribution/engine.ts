/** Version of rules and weights: stored with each clip, so that one can tell what decided. Raise it when either changes. */
export const ENGINE = '14';
