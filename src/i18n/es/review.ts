/** The review of a phone list on the upload page: what becomes of its rows, and what can be done about it. */
export const review = {};
