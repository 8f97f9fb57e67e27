import { useListContext, useTranslate } from 'react-admin';
import { ExportButton } from '../export/ExportButton';
import type { ColumnChoice, ExportRequest } from '../export/exportRequest';
import type { Column } from '../export/writeFile';
import { useSipCaller } from '../providers/SipCallerContext';
import { campaignAsSent } from '../sipcaller/campaignRow';
import type { Campaign } from '../sipcaller/types';
import { FACT_GROUPS, KNOWN_FIELDS } from './campaignFields';
import { useCampaignListQuery } from './useCampaignListQuery';
import { useCampaignColumns } from './views/useCampaignColumns';

const FIELDS = FACT_GROUPS.flatMap(({ fields }) => fields);

/** Exports the campaigns that the list's filter matches, in its order. */
export function ExportCampaigns() {
  const translate = useTranslate();
  const client = useSipCaller();
  const { total } = useListContext();
  const { filter, sort } = useCampaignListQuery();
  const [columns] = useCampaignColumns();

  const heading = (path: string) => {
    const field = FIELDS.find((known) => known.path === path);
    return field ? translate(`campaigns.fields.${field.label ?? path}`) : path;
  };
  const ask = (): ExportRequest<Campaign> => ({
    title: translate('exporting.campaigns'),
    fileName: translate('common.campaigns'),
    source: {
      list: (query, options) => client.listCampaigns(query, options),
      query: { filter, ...(sort && { sort }) },
      memory: client.lists.campaigns,
    },
    toRecord: campaignAsSent,
    total: client.lists.campaigns.hasTotal ? (total ?? null) : null,
    columns: (choice: ColumnChoice, paths: string[]): Column[] =>
      pathsOf(choice, columns, paths).map((path) => ({ path, heading: heading(path) })),
  });
  return <ExportButton ask={ask} />;
}

/** The list's columns as shown; or all documented fields, and after them whatever else the API sent. */
function pathsOf(choice: ColumnChoice, shown: readonly string[], sent: string[]): string[] {
  if (choice === 'shown') {
    return shown.flatMap((name) => FIELDS.find(({ path, label }) => (label ?? path) === name)?.path ?? []);
  }
  return [...KNOWN_FIELDS, ...sent.filter((path) => !KNOWN_FIELDS.includes(path))];
}
