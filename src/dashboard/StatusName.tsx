import { useTranslate } from 'react-admin';
import { StatusMark } from '../layout/StatusMark';
import type { CampaignStatus } from '../sipcaller/types';
import { wordOf } from './tallies';

/** The mark of a campaign's status, or that it states none. */
export function StatusName({ status }: { status: unknown }) {
  const translate = useTranslate();
  const word = wordOf(status);
  // A status that we do not know is shown as it came.
  return word ? (
    <StatusMark status={word as CampaignStatus} />
  ) : (
    <span>{translate('campaigns.notStated')}</span>
  );
}
