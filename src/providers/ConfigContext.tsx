import { createContext, useContext } from 'react';
import type { Config } from '../config';

const ConfigContext = createContext<Config | null>(null);

export const ConfigProvider = ConfigContext.Provider;

/** What the server says about itself. @throws {Error} outside the signed-in console */
export function useConfig(): Config {
  const config = useContext(ConfigContext);
  if (!config) throw new Error('useConfig is for the signed-in console');
  return config;
}
