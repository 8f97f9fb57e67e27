/** For removals that undo no import. */
export const NO_IMPORTS = {
  outcomes: async () => [],
  freezeAdded: () => Promise.reject(new Error('There are no imports here')),
};
