import { Alert } from '@mui/material';
import { useLocale, useTranslate } from 'react-admin';
import { codeAndName } from '../layout/countryNames';
import { ErrorNotice } from '../layout/ErrorNotice';
import type { Addition } from './addNumber';

interface AdditionNoticeProps {
  number: string;
  addition: Exclude<Addition, { result: 'added' }>;
}

/** Why a number was not sent, or what is not known about one that was. */
export function AdditionNotice({ number, addition }: AdditionNoticeProps) {
  const translate = useTranslate();
  const locale = useLocale() ?? 'en';
  const times = addition.result === 'alreadyThere' ? addition.times : 0;
  const same =
    addition.result === 'otherWriting'
      ? { written: addition.written, country: codeAndName(addition.country, locale) }
      : {};
  const text = translate(`numbers.added.${addition.result}`, { number, smart_count: times, ...same });
  if ('error' in addition) return <ErrorNotice error={addition.error} severity="warning" text={text} />;
  return (
    <Alert severity="warning" role="alert">
      {text}
    </Alert>
  );
}
