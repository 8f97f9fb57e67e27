import { lazy, useEffect, useMemo, useState } from 'react';
import { Admin, CustomRoutes, type I18nProvider, Resource } from 'react-admin';
import { Route } from 'react-router-dom';
import { CampaignPage } from './campaigns/CampaignPage';
import { campaigns } from './campaigns/campaigns';
import type { Config } from './config';
import { KeyAgain } from './door/KeyAgain';
import { SeenIdsProvider } from './labels/SeenIdsContext';
import { createSeenIds, seeingIds } from './labels/seenIds';
import { ConsoleLayout } from './layout/ConsoleLayout';
import { consoleRouter } from './layout/ConsoleRouter';
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

const Dashboard = lazy(() => import('./dashboard/Dashboard').then((file) => ({ default: file.Dashboard })));
const LabelsPage = lazy(() => import('./labels/LabelsPage').then((file) => ({ default: file.LabelsPage })));
const ReceiptPage = lazy(() =>
  import('./receipts/ReceiptPage').then((file) => ({ default: file.ReceiptPage })),
);
const ReceiptsPage = lazy(() =>
  import('./receipts/ReceiptsPage').then((file) => ({ default: file.ReceiptsPage })),
);
const UploadPage = lazy(() => import('./upload/UploadPage').then((file) => ({ default: file.UploadPage })));

interface AppProps {
  config: Config;
  session: SessionStore;
}

/** The console of one sign-in: mounted by the door, so that nothing of one account reaches the next. */
export function App({ config, session }: AppProps) {
  const providers = useMemo(() => createProviders(config, session), [config, session]);
  const jobs = useStartedJobs(providers.client, providers.actor);
  const lists = useStartedKeeper(providers.client);
  const i18nProvider = useI18nProvider();
  const mode = useThemeMode();
  const { density } = usePreferences();
  const theme = useMemo(() => appThemeOptions(mode, density), [mode, density]);
  if (!i18nProvider) return null;

  return (
    <ConfigProvider value={config}>
      <SipCallerProvider value={providers.client}>
        <ActorProvider value={providers.actor}>
          <KeyQuestionProvider value={session.askForKey}>
            <JobsProvider value={jobs}>
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
        <KeyAgain
          config={config}
          session={session}
          onRenewed={() => {
            void providers.queryClient.invalidateQueries();
            jobs?.signedIn();
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
function useI18nProvider(): I18nProvider | null {
  const { locale } = usePreferences();
  const [provider, setProvider] = useState<I18nProvider | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  useEffect(() => {
    let isLatest = true;
    createI18nProvider(locale).then((created) => isLatest && setProvider(created), setFailure);
    return () => {
      isLatest = false;
    };
  }, [locale]);
  // A language that cannot be loaded is told by the door's boundary, as any part of the console.
  if (failure) throw failure;
  return provider;
}
