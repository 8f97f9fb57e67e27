import { createContext, useContext } from 'react';

const KeyQuestionContext = createContext<() => void>(() => undefined);

export const KeyQuestionProvider = KeyQuestionContext.Provider;

/** Asks the user for another key of the same account; what is on the screen stays, and the user may say no. */
export function useAskForKey(): () => void {
  return useContext(KeyQuestionContext);
}
