import { useEffect, useMemo, useState } from 'react';
import { Admin, CustomRoutes, type I18nProvider, Resource } from 'react-admin';
import { Route } from 'react-router-dom';
import { CampaignPage } from './campaigns/CampaignPage';
import { campaigns } from './campaigns/campaigns';
import type { Config } from './config';
import { KeyAgain } from './door/KeyAgain';
import { MissingPart } from './door/MissingPart';
import { SeenIdsProvider } from './labels/SeenIdsContext';
import { createSeenIds, seeingIds } from './labels/seenIds';
import { ConsoleLayout } from './layout/ConsoleLayout';
import { consoleRouter } from './layout/ConsoleRouter';
import { lazyPart } from './layout/lazyPart';
import { NotFound } from './layout/NotFound';
import { NumberGrid } from './numbers/NumberGrid';
import { getPreferences, setPreferences, usePreferences } from './preferences';
import { ActorProvider } from './providers/ActorContext';
import { actorOf } from './providers/actor';
import { createAuthProvider } from './providers/authProvider';
import { ConfigProvider } from './providers/ConfigContext';
import { createDataProvider } from './providers/dataProvider';
import { createI18nProvider } from './providers/i18nProvider';
import { JobsProvider } from './providers/JobsContext';
import { KeyQuestionProvider } from './providers/KeyQuestionContext';
import { ListsProvider } from './providers/ListsContext';
import { createQueryClient } from './providers/queryClient';
import { SipCallerProvider } from './providers/SipCallerContext';
import { createStore } from './providers/store';
import type { SessionStore } from './session';
import { createSipCaller } from './sipcaller/client';
import { createGate } from './sipcaller/gate';
import { browserGatePeers } from './sipcaller/gatePeers';
import { appThemeOptions, useThemeMode } from './theme';
import { useStartedJobs } from './useStartedJobs';
import { useStartedKeeper } from './useStartedKeeper';

const Dashboard = lazyPart(() => import('./dashboard/Dashboard').then((file) => file.Dashboard));
const LabelsPage = lazyPart(() => import('./labels/LabelsPage').then((file) => file.LabelsPage));
const ReceiptPage = lazyPart(() => import('./receipts/ReceiptPage').then((file) => file.ReceiptPage));
const ReceiptsPage = lazyPart(() => import('./receipts/ReceiptsPage').then((file) => file.ReceiptsPage));
const UploadPage = lazyPart(() => import('./upload/UploadPage').then((file) => file.UploadPage));

interface AppProps {
  config: Config;
  session: SessionStore;
}

/** The console of one sign-in: mounted by the door, so that nothing of one account reaches the next. */
export function App({ config, session }: AppProps) {
  const providers = useMemo(() => createProviders(config, session), [config, session]);
  const jobs = useStartedJobs(providers.client, providers.actor);
  const lists = useStartedKeeper(providers.client);
  const words = useI18nProvider();
  const i18nProvider = words.provider;
  const mode = useThemeMode();
  const { density } = usePreferences();
  const theme = useMemo(() => appThemeOptions(mode, density), [mode, density]);
  if (!i18nProvider) return null;

  return (
    <ConfigProvider value={config}>
      <SipCallerProvider value={providers.client}>
        <ActorProvider value={providers.actor}>
          <KeyQuestionProvider value={session.askForKey}>
            <JobsProvider value={jobs.engine}>
              <ListsProvider value={lists}>
                <SeenIdsProvider value={providers.seenIds}>
                  <Admin
                    routerProvider={consoleRouter}
                    dataProvider={providers.dataProvider}
                    authProvider={providers.authProvider}
                    i18nProvider={i18nProvider}
                    queryClient={providers.queryClient}
                    store={providers.store}
                    theme={theme}
                    layout={ConsoleLayout}
                    dashboard={Dashboard}
                    catchAll={UnknownPage}
                    loginPage={false}
                    requireAuth
                    disableTelemetry
                  >
                    <Resource {...campaigns} show={<CampaignPage numbers={<NumberGrid />} />} />
                    <CustomRoutes>
                      <Route path="/labels" element={<LabelsPage />} />
                      <Route path="/receipts" element={<ReceiptsPage />} />
                      <Route path="/receipts/:id" element={<ReceiptPage />} />
                      <Route path="/upload" element={<UploadPage />} />
                      <Route path="/upload/:campaignId" element={<UploadPage />} />
                    </CustomRoutes>
                  </Admin>
                </SeenIdsProvider>
              </ListsProvider>
            </JobsProvider>
          </KeyQuestionProvider>
        </ActorProvider>
        {jobs.retry && <MissingPart part="jobs" onRetry={jobs.retry} />}
        {words.retry && <MissingPart part="language" onRetry={words.retry} />}
        <KeyAgain
          config={config}
          session={session}
          onRenewed={() => {
            void providers.queryClient.invalidateQueries();
            jobs.engine?.signedIn();
          }}
        />
      </SipCallerProvider>
    </ConfigProvider>
  );
}

function UnknownPage() {
  return <NotFound />;
}

function createProviders(config: Config, session: SessionStore) {
  const account = session.get()?.account ?? '';
  const seenIds = createSeenIds();
  const sipCaller = createSipCaller({
    base: config.apiBase,
    account,
    // Work of this console that outlives its sign-out must not carry the next account's key.
    token: () => (session.get()?.account === account ? (session.get()?.key ?? null) : null),
    onUnauthorized: session.markRefused,
    gate: createGate({ peers: browserGatePeers(account) }),
    dateForm: {
      get: () => getPreferences().dateForm,
      set: (dateForm) => setPreferences({ dateForm }),
    },
  });
  const client = seeingIds(sipCaller, seenIds);
  return {
    client,
    seenIds,
    actor: () => actorOf(session.get()),
    dataProvider: createDataProvider(client),
    authProvider: createAuthProvider(session),
    queryClient: createQueryClient(),
    store: createStore({ account }),
  };
}

/**
 * The messages of the user's language, once they are there. Another language is another provider: all
 * texts change, and no screen loses its state as it would with react-admin's own switch.
 */
function useI18nProvider() {
  const { locale } = usePreferences();
  const [provider, setProvider] = useState<I18nProvider | null>(null);
  const [failure, setFailure] = useState<{ error: unknown; retry: () => void } | null>(null);
  useEffect(() => {
    let isLatest = true;
    const load = () => {
      setFailure(null);
      createI18nProvider(locale).then(
        (created) => isLatest && setProvider(created),
        (error: unknown) => isLatest && setFailure({ error, retry: load }),
      );
    };
    load();
    return () => {
      isLatest = false;
    };
  }, [locale]);
  // Without any words there is no console: the door's boundary says so. Else the present ones stay.
  if (failure && !provider) throw failure.error;
  return { provider, retry: failure?.retry };
}
