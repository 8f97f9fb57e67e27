import { Paper, Typography } from '@mui/material';
import { useId } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import type { ImportData } from '../imports/importJob';
import { CopyButton } from '../layout/CopyButton';
import { countryName } from '../upload/review/countryName';
import { Fact } from './Fact';
import { FactGrid } from './FactGrid';
import { readingFacts } from './readingFacts';
import { useReceiptText } from './useReceiptText';

/** The file of an import, and how it was read. */
export function ImportFacts({ data }: { data: ImportData }) {
  const text = useReceiptText();
  const { say, counted } = text;
  const translate = useTranslate();
  const country = createCountryNamer(useLocale() ?? 'en');
  const id = useId();
  const { name, size, sha256 } = data.file;
  return (
    <Paper variant="outlined" component="section" aria-labelledby={id} sx={{ p: 2, display: 'grid', gap: 1 }}>
      <Typography variant="h2" id={id}>
        {say('howRead.title')}
      </Typography>
      <FactGrid>
        <Fact name={say('howRead.names.file')}>{name}</Fact>
        <Fact name={say('howRead.names.size')}>{counted('howRead.bytes', size)}</Fact>
        <Fact name={say('howRead.names.sha256')}>
          {sha256 === null && say('howRead.noHash')}
          {sha256 !== null && <code>{sha256}</code>}{' '}
          {sha256 !== null && <CopyButton text={sha256} what={say('howRead.names.sha256')} />}
        </Fact>
        {readingFacts(data, { ...text, translate, country }).map((fact) => (
          <Fact key={fact.name} name={say(`howRead.names.${fact.name}`)}>
            {fact.words.join('\n')}
          </Fact>
        ))}
      </FactGrid>
    </Paper>
  );
}

/** Names of countries; what is none, such as +800, is called by its code. */
function createCountryNamer(locale: string): (code: string) => string {
  return (code) => (/^[A-Z]{2}$/.test(code) ? `${countryName(code, locale)} (${code})` : code);
}
