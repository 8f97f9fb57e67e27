import { useEffect, useState } from 'react';

const SECOND_MS = 1_000;

/** The time of this device, in milliseconds since 1970, every second anew. */
export function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), SECOND_MS);
    return () => clearInterval(timer);
  }, []);
  return now;
}
