import { useListContext, useTranslate } from 'react-admin';
import { ExportButton } from '../export/ExportButton';
import type { ExportRequest } from '../export/exportRequest';
import { useSipCaller } from '../providers/SipCallerContext';
import { numberAsSent } from '../sipcaller/readRecords';
import type { Campaign, CampaignNumber } from '../sipcaller/types';
import { useNumberQuery } from './useNumberQuery';

const VALUE = /^varValues\.(\d+)$/;
const position = (path: string) => Number(VALUE.exec(path)?.[1] ?? -1);

/** Exports the numbers that the grid's search matches, in its order. */
export function ExportNumbers({ campaign }: { campaign: Campaign }) {
  const translate = useTranslate();
  const client = useSipCaller();
  const { total, sort } = useListContext();
  const { terms, search, several } = useNumberQuery();

  const heading = (path: string) => {
    if (path === 'number') return translate('numbers.number');
    return VALUE.test(path) ? translate('numbers.variable', { position: position(path) + 1 }) : path;
  };
  /** What several searches have found is known already. */
  const found = sort.order === 'DESC' ? (several?.rows ?? []).toReversed() : (several?.rows ?? []);
  const ask = (): ExportRequest<CampaignNumber> => ({
    title: translate('exporting.numbersOf', { campaign: campaign.name }),
    fileName: translate('exporting.numbersFile', { campaign: campaign.name }),
    source: {
      list: async (query, options) => {
        if (terms.length < 2) return client.listNumbers(campaign.id, query, options);
        const [first, last] = query.range ?? [0, found.length - 1];
        return { rows: found.slice(first, last + 1), total: found.length };
      },
      query: { ...(search && { filter: { number: search } }), sort: ['number', sort.order] },
      memory: client.lists.numbers,
    },
    total: client.lists.numbers.hasTotal ? (total ?? null) : null,
    toRecord: numberAsSent,
    spread: ['varValues'],
    columns: (choice, paths) => {
      const values = paths
        .filter((path) => VALUE.test(path))
        .sort((one, other) => position(one) - position(other));
      // The number first, then its values: so the file can be uploaded again as it is.
      const shown = ['number', ...values];
      const others = choice === 'all' ? paths.filter((path) => !shown.includes(path)) : [];
      return [...shown, ...others].map((path) => ({ path, heading: heading(path) }));
    },
  });
  return <ExportButton ask={ask} />;
}
