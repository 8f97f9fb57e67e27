import { useTranslate } from 'react-admin';
import { useCurlTarget } from '../layout/useCurlTarget';
import { useNumberFormat } from '../layout/useNumberFormat';
import { firstOf, type Selection } from '../numbers/selection';
import { curlDeleteNumbers, curlListNumbers } from '../sipcaller/curl';
import type { Campaign } from '../sipcaller/types';
import { ApiCall } from './ApiCall';
import { allowsRemoval } from './accepts';

/** A command is to be read by a person, and a shell takes lines of limited length. */
const IDS_SHOWN = 500;
/** As many as the console reads at once. */
const READ_AT_ONCE = 1_000;

interface RemoveNumbersCallProps {
  campaign: Campaign;
  selection: Selection;
}

/** The command that removes the selected numbers; the one that reads their IDs where they are a query. */
export function RemoveNumbersCall({ campaign, selection }: RemoveNumbersCallProps) {
  const translate = useTranslate();
  const formatNumber = useNumberFormat();
  const target = useCurlTarget();
  const common = { name: 'remove', refusal: allowsRemoval(campaign) } as const;
  if (selection.how === 'search') {
    const { search } = selection;
    const line = curlListNumbers(target, campaign.id, {
      ...(search && { filter: { number: search } }),
      sort: ['number', 'ASC'],
      range: [0, READ_AT_ONCE - 1],
    });
    return <ApiCall {...common} hint={translate('api.removeMatching')} lines={[line]} />;
  }
  const { numbers } = selection;
  const shown = { shown: formatNumber(IDS_SHOWN), count: formatNumber(numbers.size) };
  return (
    <ApiCall
      {...common}
      hint={numbers.size > IDS_SHOWN ? translate('api.removeFirst', shown) : undefined}
      lines={curlDeleteNumbers(
        target,
        campaign.id,
        firstOf(numbers, IDS_SHOWN).map(({ id }) => id),
      )}
      none={translate('api.nothingSelected')}
    />
  );
}
