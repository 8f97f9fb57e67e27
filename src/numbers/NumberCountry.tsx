import { Box, Button } from '@mui/material';
import { useLocale, useTranslate } from 'react-admin';
import { CountryChoice } from '../layout/CountryChoice';
import { codeAndName } from '../layout/countryNames';
import type { HomeReading } from './useHomeReading';

interface NumberCountryProps {
  reading: HomeReading;
  disabled: boolean;
  onChange: (country: string) => void;
}

/** Asks for the country of a number that names none, shows what is sent, and proposes the likely countries. */
export function NumberCountry({ reading, disabled, onChange }: NumberCountryProps) {
  const translate = useTranslate();
  const locale = useLocale() ?? 'en';
  const { country, number, proposals } = reading;
  return (
    <Box sx={{ display: 'grid', gap: 0.5 }}>
      <CountryChoice
        value={country}
        disabled={disabled}
        error={number === ''}
        hint={translate(number === '' ? 'numbers.country.impossible' : 'numbers.country.sentAs', { number })}
        onChange={onChange}
      />
      {proposals.map((one) => (
        <Button
          key={one.country}
          size="small"
          disabled={disabled}
          sx={{ justifySelf: 'start' }}
          onClick={() => onChange(one.country)}
        >
          {translate('numbers.country.use', {
            country: codeAndName(one.country, locale),
            number: one.number,
          })}
        </Button>
      ))}
    </Box>
  );
}
