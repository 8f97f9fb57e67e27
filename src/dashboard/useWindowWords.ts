import { useLocale, useTranslate } from 'react-admin';
import { formatApiDate } from '../layout/ApiDate';
import { useCampaignWords } from '../layout/useCampaignWords';
import type { ApiDateTime, Campaign } from '../sipcaller/types';

/** A campaign's planned and actual window in words. */
export function useWindowWords() {
  const translate = useTranslate();
  const words = useCampaignWords();
  const locale = useLocale() ?? 'en';
  const day = (value: ApiDateTime | null | undefined) =>
    value ? formatApiDate(value, locale, true) : translate('dashboard.timeline.open');
  const windows = ({ startDate, endDate, startedAt, endedAt }: Campaign) => {
    const planned = translate('dashboard.timeline.plannedWindow', { from: day(startDate), to: day(endDate) });
    if (!startedAt) return `${planned} ${translate('dashboard.timeline.notStarted')}`;
    const actual = endedAt ? 'actualWindow' : 'actualSince';
    return `${planned} ${translate(`dashboard.timeline.${actual}`, { from: day(startedAt), to: day(endedAt) })}`;
  };
  const link = (campaign: Campaign) =>
    translate('dashboard.timeline.inList', { name: words.name(campaign), windows: windows(campaign) });
  return { windows, link };
}
