import { useLocale, useTranslate } from 'react-admin';
import { useLabels } from '../../labels/useLabels';
import { formatApiDate } from '../../layout/ApiDate';
import { useNumberFormat } from '../../layout/useNumberFormat';
import type { FilterChip } from './filterChips';

/** What a chip says: the filter's name and value in the user's language, IDs by the user's labels. */
export function useChipWords(): (chip: FilterChip) => string {
  const translate = useTranslate();
  const locale = useLocale() ?? 'en';
  const formatNumber = useNumberFormat();
  const labels = useLabels();

  return ({ name, value }) => {
    const field = translate(`filters.fields.${name}`, { _: name });
    const is = (text: string) => translate('filters.chips.is', { field, value: text });
    switch (value.as) {
      case 'text':
        return is(`“${value.text}”`);
      case 'word':
        return is(translate(`campaigns.${value.messages}.${value.word}`, { _: value.word }));
      case 'date':
        return translate(`filters.chips.${value.suffix}`, { field, value: formatApiDate(value.at, locale) });
      case 'id':
        return is(labels.of(value.kind, value.id) ?? value.id);
      case 'ids':
        return is(
          translate('filters.chips.ids', { smart_count: value.count, count: formatNumber(value.count) }),
        );
      case 'archived':
        return translate('campaigns.filters.archived');
      case 'nothing':
        return is(translate('filters.chips.nothing'));
      case 'unknown':
        return is(value.json);
    }
  };
}
