import { useLocale } from 'react-admin';
import type { ReadSettings } from '../phonelist/readSettings';
import { ActionNotice } from './ActionNotice';
import { recalledCountry } from './recalledCountry';
import { countryName } from './review/countryName';
import { useUploadText } from './useUploadText';

interface RecalledNoticeProps {
  opened: { settings: ReadSettings; recalled: Partial<ReadSettings> };
  disabled: boolean;
  onStartOver: () => void;
}

/** Says that a list is read as the last time; with its country, by which a wrong one would call strangers. */
export function RecalledNotice({ opened, disabled, onStartOver }: RecalledNoticeProps) {
  const { say } = useUploadText();
  const locale = useLocale();
  const code = recalledCountry(opened);
  return (
    <ActionNotice
      severity="info"
      action={{ words: say('columns.startOver'), disabled, onClick: onStartOver }}
    >
      {say('columns.recalled')}{' '}
      {code && say('columns.recalledCountry', { country: countryName(code, locale) })}
    </ActionNotice>
  );
}
