import AddIcon from '@mui/icons-material/Add';
import UploadIcon from '@mui/icons-material/UploadFileOutlined';
import { Box, Button } from '@mui/material';
import { useRef, useState } from 'react';
import { useListContext, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { acceptsNumbers } from '../campaigns/accepts';
import { useOfferNumberSearch } from '../layout/numberSearch';
import type { Campaign } from '../sipcaller/types';
import { AddNumberDialog } from './AddNumberDialog';
import { ExportNumbers } from './ExportNumbers';
import { NumberSearch } from './NumberSearch';
import { useVariableCount } from './NumberTable';
import { usePublishNumberView } from './numberView';
import { SelectionBar } from './SelectionBar';

/** What can be done above the grid. */
export function NumberToolbar({ campaign }: { campaign: Campaign }) {
  const translate = useTranslate();
  const [adding, setAdding] = useState(false);
  const { filterValues, setFilters } = useListContext();
  useOfferNumberSearch(campaign.name, (number) => setFilters({ ...filterValues, number }));
  const { accepts } = acceptsNumbers(campaign);
  usePublishNumberView(campaign.id);
  // The most seen in this campaign: a search without a hit shows no row to tell it from.
  const variableCount = useRef(0);
  variableCount.current = Math.max(variableCount.current, useVariableCount());
  return (
    <Box
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        gap: 1,
        alignItems: 'center',
        p: 1.5,
        pb: 0.5,
        displayPrint: 'none',
      }}
    >
      <NumberSearch />
      <Box sx={{ flexGrow: 1 }} />
      <Button startIcon={<AddIcon />} disabled={!accepts} onClick={() => setAdding(true)}>
        {translate('numbers.add')}
      </Button>
      <Button
        component={Link}
        to={`/upload/${encodeURIComponent(campaign.id)}`}
        startIcon={<UploadIcon />}
        disabled={!accepts}
      >
        {translate('numbers.upload')}
      </Button>
      <ExportNumbers campaign={campaign} />
      <SelectionBar campaign={campaign} />
      {adding && (
        <AddNumberDialog
          campaign={campaign}
          variableCount={variableCount.current}
          onClose={() => setAdding(false)}
        />
      )}
    </Box>
  );
}
