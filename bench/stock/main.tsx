import simpleRestProvider from 'ra-data-simple-rest';
import { Admin, DataTable, fetchUtils, List, Resource } from 'react-admin';
import { createRoot } from 'react-dom/client';

/**
 * The baseline that bench/size.ts names "stock": the least react-admin that lists campaigns, with nothing of ours.
 * It reads the sandbox with the demo key and has no sign-in.
 */
const httpClient = (url: string, options: fetchUtils.Options = {}) =>
  fetchUtils.fetchJson(url, { ...options, user: { authenticated: true, token: 'Bearer demo-key' } });

function CampaignList() {
  return (
    <List sort={{ field: 'name', order: 'ASC' }}>
      <DataTable>
        <DataTable.Col source="name" />
        <DataTable.Col source="status" />
        <DataTable.Col source="type" />
        <DataTable.NumberCol source="numbersCount" />
      </DataTable>
    </List>
  );
}

createRoot(document.getElementById('root') ?? document.body).render(
  <Admin dataProvider={simpleRestProvider('/v1/accounts/demo', httpClient)} disableTelemetry>
    <Resource name="campaigns" list={CampaignList} />
  </Admin>,
);
