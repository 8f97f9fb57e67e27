import { useLocale, useTranslate } from 'react-admin';
import { numberFormat } from '../layout/intlFormats';
import { useCampaignWords } from '../layout/useCampaignWords';
import { useNumberFormat } from '../layout/useNumberFormat';
import { wordsLink } from './listLink';
import type { NumbersTally } from './tallies';

/** The numbers of each status in words, with the list that shows its campaigns, largest first. */
export function useNumberRows({ byStatus, total }: NumbersTally) {
  const translate = useTranslate();
  const words = useCampaignWords();
  const locale = useLocale() ?? 'en';
  const formatNumber = useNumberFormat();
  const percent = numberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  return byStatus.map(({ status, numbers }) => {
    const name = status ? words.status(status) : translate('campaigns.notStated');
    const count = numbers === null ? '–' : formatNumber(numbers);
    return {
      status,
      numbers,
      name,
      count,
      share: total !== null && total > 0 && numbers !== null ? percent.format(numbers / total) : '–',
      to: wordsLink({ status }, ['numbersCount', 'DESC']),
      linkLabel: translate('dashboard.numbers.inList', { what: name, smart_count: numbers ?? 0, count }),
    };
  });
}
