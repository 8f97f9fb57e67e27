import CheckIcon from '@mui/icons-material/FactCheckOutlined';
import { Box, Button, Skeleton, TextField, Typography } from '@mui/material';
import { useMemo, useState } from 'react';
import { useTranslate } from 'react-admin';
import { hasEnded } from '../jobs/job';
import { ListEmpty } from '../layout/ListEmpty';
import { PageFrame } from '../layout/PageFrame';
import { usePreferences } from '../preferences';
import { useJobEngine, useJobs } from '../providers/JobsContext';
import { useNotKept } from '../standIns';
import { DoubtfulReceipts } from './DoubtfulReceipts';
import { FileCheck } from './FileCheck';
import { isNumberPart } from './findItems';
import { NumberLookUp } from './NumberLookUp';
import { ReceiptTable } from './ReceiptTable';
import { receiptsOf } from './receipt';
import { searchReceipts } from './searchReceipts';
import { UnfinishedReceipts } from './UnfinishedReceipts';
import { useReceiptText } from './useReceiptText';

/** All receipts of the account in this browser: searched, looked through for a number, held against a file. */
export function ReceiptsPage() {
  const translate = useTranslate();
  const { say } = useReceiptText();
  const { keepJobsDays } = usePreferences();
  const isKept = !useNotKept().jobs;
  const engine = useJobEngine();
  const views = useJobs();
  const receipts = useMemo(() => receiptsOf(views), [views]);
  // In memory alone: what is searched may be a phone number.
  const [search, setSearch] = useState('');
  const [isChecking, setChecking] = useState(false);
  const found = searchReceipts(receipts, search);
  const unfinished = found.filter(({ job }) => !hasEnded(job));
  const ended = found.filter(({ job }) => hasEnded(job));

  return (
    <PageFrame
      title={translate('receipts.title')}
      actions={
        <Button startIcon={<CheckIcon />} aria-expanded={isChecking} onClick={() => setChecking(!isChecking)}>
          {say('check.button')}
        </Button>
      }
    >
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
        {isChecking && engine && <FileCheck engine={engine} receipts={receipts} />}
        {engine && <DoubtfulReceipts engine={engine} receipts={receipts} />}
        {!engine && <Skeleton variant="rounded" height={240} />}
        {engine && receipts.length === 0 && <ListEmpty title={say('empty')} hint={say('emptyHint')} />}
        {engine && receipts.length > 0 && (
          <>
            <Box>
              <TextField
                type="search"
                label={say('search')}
                helperText={say('searchHint')}
                value={search}
                onChange={({ target }) => setSearch(target.value)}
                sx={{ maxWidth: 420 }}
              />
              <NumberLookUp key={search} engine={engine} receipts={receipts} text={search} />
              {found.length === 0 && isNumberPart(search) && (
                <Button onClick={() => setSearch('')} sx={{ mt: 0.5 }}>
                  {translate('common.clearFilters')}
                </Button>
              )}
            </Box>
            <UnfinishedReceipts receipts={unfinished} />
            {ended.length > 0 && <ReceiptTable receipts={ended} />}
            {found.length === 0 && !isNumberPart(search) && (
              <ListEmpty title={say('noMatch')} onClear={() => setSearch('')} />
            )}
          </>
        )}
        <Typography variant="caption" color="textSecondary">
          {say(isKept ? 'kept' : 'keptInMemory', { days: keepJobsDays })}
        </Typography>
      </Box>
    </PageFrame>
  );
}
