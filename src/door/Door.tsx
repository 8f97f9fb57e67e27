import { lazy, Suspense, useEffect, useSyncExternalStore } from 'react';
import type { SessionStore } from '../session';
import { ConsoleBoundary } from './ConsoleBoundary';
import { DoorFrame } from './DoorFrame';
import { ConsoleNotLoadedError, loadConsole, preloadConsole } from './loadConsole';
import { Quiet } from './Quiet';
import { SignInPage } from './SignInPage';
import { useDoorTranslate } from './translate';
import { useSettings } from './useSettings';

const App = lazy(() => loadConsole().then((file) => ({ default: file.App })));

/**
 * What everybody passes: whoever has no session sees the sign-in page, whoever has one the console. The
 * console loads apart (react-admin and all), so that the form is there before it.
 */
export function Door({ session }: { session: SessionStore }) {
  const translate = useDoorTranslate();
  const settings = useSettings();
  const isSignedIn = useSyncExternalStore(session.subscribe, session.get) !== null;
  useEffect(() => keepInStep(session), [session]);
  useEffect(() => {
    if (isSignedIn) preloadConsole();
  }, [isSignedIn]);

  if (!isSignedIn) {
    return (
      <DoorFrame>
        <SignInPage settings={settings} session={session} />
      </DoorFrame>
    );
  }
  const loading = <Quiet>{translate('door.loading')}</Quiet>;
  return (
    <DoorFrame>
      {/* A fresh console for every sign-in: no state of one account reaches the next. */}
      <ConsoleBoundary key={session.signIns()} session={session}>
        <Suspense fallback={loading}>
          {settings.config && <App config={settings.config} session={session} />}
          {!settings.config && (settings.hasFailed ? <NotConfigured /> : loading)}
        </Suspense>
      </ConsoleBoundary>
    </DoorFrame>
  );
}

/** Without its server's settings there is no console; the boundary says so, with the way to try again. */
function NotConfigured(): never {
  throw new ConsoleNotLoadedError('The settings of the console could not be read');
}

/** A tab may have slept through a sign-out; and where one user was is no place to begin for the next. */
function keepInStep(session: SessionStore): () => void {
  const wake = new AbortController();
  const options = { signal: wake.signal };
  window.addEventListener('pageshow', session.catchUp, options);
  window.addEventListener('focus', session.catchUp, options);
  document.addEventListener('visibilitychange', session.catchUp, options);
  const stop = session.subscribe(() => {
    if (!session.get()) window.history.replaceState(null, '', window.location.pathname);
  });
  return () => {
    wake.abort();
    stop();
  };
}
