import { useCallback, useEffect, useRef, useState } from 'react';
import { type Config, loadConfig } from '../config';

/** The configuration while it arrives: at the door the form is there before it. */
export interface Settings {
  /** null until it is here. */
  config: Config | null;
  hasFailed: boolean;
  /** Resolves with the configuration, and asks again after a failure. @throws {Error} as loadConfig */
  load(): Promise<Config>;
}

/** Loads the configuration as the page opens. */
export function useSettings(): Settings {
  const [config, setConfig] = useState<Config | null>(null);
  const [hasFailed, setHasFailed] = useState(false);
  const pending = useRef<Promise<Config>>(undefined);

  const load = useCallback(() => {
    pending.current ??= loadConfig().then(
      (loaded) => {
        setConfig(loaded);
        setHasFailed(false);
        return loaded;
      },
      (error: unknown) => {
        pending.current = undefined;
        setHasFailed(true);
        throw error;
      },
    );
    return pending.current;
  }, []);

  useEffect(() => {
    load().catch(() => {}); // told by hasFailed
  }, [load]);
  return { config, hasFailed, load };
}
