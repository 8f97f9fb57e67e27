import { createContext, type ReactNode, useContext, useState } from 'react';
import { reactRouterProvider } from 'react-admin';
import { createHashRouter, RouterProvider } from 'react-router-dom';

interface ConsoleRouterProps {
  basename?: string;
  children: ReactNode;
}

/** For `<Admin routerProvider>`: react-admin's own, with a router that lasts as long as the sign-in. */
export const consoleRouter = { ...reactRouterProvider, RouterWrapper: ConsoleRouter };

/**
 * The router of the console, made once. React-admin makes a new one whenever it is rendered, as on another theme or
 * language; what still holds the old one, such as a timer of what is being typed, then changes the address and nothing
 * else, and is lost.
 */
function ConsoleRouter({ basename, children }: ConsoleRouterProps) {
  const [router] = useState(() => createHashRouter([{ path: '*', element: <Shown /> }], { basename }));
  return (
    <Console value={children}>
      <RouterProvider router={router} />
    </Console>
  );
}

const Console = createContext<ReactNode>(null);

function Shown() {
  return useContext(Console);
}
