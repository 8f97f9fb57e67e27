/** For removals that undo no import. */
export const NO_IMPORTS = { outcomes: async () => [] };
