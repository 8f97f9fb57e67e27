import { Typography } from '@mui/material';
import { createContext, useContext } from 'react';
import { useTranslate } from 'react-admin';
import { useNumberFormat } from '../layout/useNumberFormat';
import { type CampaignsRead, coverageOf } from './readCampaigns';

const ReadScopeContext = createContext<CampaignsRead | null>(null);

/** What was read for the cards below. */
export const ReadScopeProvider = ReadScopeContext.Provider;

/** In a card, of which campaigns it speaks; nothing where it is all of them. */
export function ReadScope() {
  const translate = useTranslate();
  const formatNumber = useNumberFormat();
  const read = useContext(ReadScopeContext);
  const coverage = read ? coverageOf(read) : 'all';
  if (!read || coverage === 'all') return null;
  const words = { covered: formatNumber(read.campaigns.length), total: formatNumber(read.total ?? 0) };
  return (
    <Typography variant="body2" color="textSecondary">
      {translate(
        coverage === 'someOfUnknown' ? 'dashboard.scope.someOfUnknown' : 'dashboard.scope.some',
        words,
      )}
    </Typography>
  );
}
