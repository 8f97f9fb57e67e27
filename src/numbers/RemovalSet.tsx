import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { asSentences } from '../i18n/oneMark';
import { useNumberFormat } from '../layout/useNumberFormat';
import type { Campaign, CampaignNumber } from '../sipcaller/types';
import { examplesOf } from './removalOf';
import { firstOf, type Selection, selectedCount } from './selection';
import { useSelectionText } from './useSelectionText';

const SHOWN = 5;

interface RemovalSetProps {
  campaign: Campaign;
  selection: Selection;
  rows: readonly CampaignNumber[];
}

/** What is to be removed: how it was chosen, some of the numbers with their values, and who is left out. */
export function RemovalSet({ campaign, selection, rows }: RemovalSetProps) {
  const translate = useTranslate();
  const text = useSelectionText(selection, campaign);
  const examples = examplesOf(selection, rows, SHOWN);
  return (
    <div>
      {selection.how === 'search' && <Typography sx={{ fontWeight: 600 }}>{asSentences([text])}</Typography>}
      <NumberList
        heading={selection.how === 'search' ? translate('numbers.remove.examples') : ''}
        numbers={examples}
        of={selectedCount(selection) ?? 0}
      />
      {selection.how === 'search' && (
        <NumberList
          heading={translate('numbers.remove.leftOut')}
          numbers={firstOf(selection.except, SHOWN)}
          of={selection.except.size}
        />
      )}
    </div>
  );
}

interface NumberListProps {
  heading: string;
  numbers: CampaignNumber[];
  /** How many there are in all. */
  of: number;
}

function NumberList({ heading, numbers, of }: NumberListProps) {
  const translate = useTranslate();
  const formatNumber = useNumberFormat();
  const more = of - numbers.length;
  if (numbers.length === 0) return null;
  return (
    <>
      {heading && <Typography sx={{ mt: 1 }}>{heading}</Typography>}
      <Box component="ul" sx={{ my: 0.5, pl: 2.5, overflowWrap: 'anywhere' }}>
        {numbers.map(({ id, number, varValues }) => (
          <li key={id}>
            <strong>{number}</strong> {varValues.join(', ')}
          </li>
        ))}
        {more > 0 && (
          <li>{translate('numbers.remove.more', { smart_count: more, count: formatNumber(more) })}</li>
        )}
      </Box>
    </>
  );
}
