import { createContext, useContext } from 'react';
import { actorOf, type SignedInActor } from './actor';

const ActorContext = createContext<() => SignedInActor>(() => actorOf(null));

export const ActorProvider = ActorContext.Provider;

/** Who is signed in at this moment: a key may be renewed in mid-work. */
export function useActor(): SignedInActor {
  return useContext(ActorContext)();
}
