import { Autocomplete, TextField } from '@mui/material';
import { useMemo } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import { COUNTRY_CODES } from './countryCodes';
import { namesOf } from './intlFormats';

interface CountryChoiceProps {
  /** An ISO code, or `as-written`. */
  value: string;
  disabled: boolean;
  /** What comes of it; else what the choice means. */
  hint?: string;
  error?: boolean;
  onChange: (country: string) => void;
}

/** The country of numbers that name none, by its name in the user's language; or leave them as they are written. */
export function CountryChoice({ value, disabled, hint, error = false, onChange }: CountryChoiceProps) {
  const translate = useTranslate();
  const say = (key: string) => translate(`upload.${key}`);
  const locale = useLocale() ?? 'en';
  const asWritten = say('country.asWritten');
  const names = useMemo(() => countryNames(locale, asWritten), [locale, asWritten]);
  const codes = useMemo(() => [...names.keys()], [names]);
  return (
    <Autocomplete
      value={value}
      options={codes}
      disableClearable
      disabled={disabled}
      getOptionLabel={(code) => names.get(code) ?? code}
      onChange={(_, code) => onChange(code)}
      openText={say('country.open')}
      closeText={say('country.close')}
      noOptionsText={say('country.none')}
      renderInput={(params) => (
        <TextField
          {...params}
          label={say('country.label')}
          error={error}
          helperText={hint ?? say(value === 'as-written' ? 'country.hintAsWritten' : 'country.hint')}
        />
      )}
      sx={{ maxWidth: 480 }}
    />
  );
}

/** Names by code, `as-written` first, then by name as the language sorts. */
function countryNames(locale: string, asWritten: string): Map<string, string> {
  const display = namesOf(locale, { type: 'region' });
  const named = COUNTRY_CODES.map((code) => [code, `${display.of(code) ?? code} (${code})`] as const);
  named.sort(([, one], [, other]) => one.localeCompare(other, locale));
  return new Map([['as-written', asWritten], ...named]);
}
