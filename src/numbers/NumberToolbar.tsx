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
import { ButtonWords } from './ButtonWords';
import { ExportNumbers } from './ExportNumbers';
import { NumberSearch } from './NumberSearch';
import { useNumberSelection } from './NumberSelection';
import { usePublishNumberView } from './numberView';
import { SearchResult } from './SearchResult';
import { SelectionBar } from './SelectionBar';
import { readSearch } from './searchTerms';
import { filterOf } from './useNumberQuery';
import { useVariableCount } from './useVariableCount';

/** What can be done above the grid. */
export function NumberToolbar({ campaign }: { campaign: Campaign }) {
  const translate = useTranslate();
  const [adding, setAdding] = useState(false);
  const { setFilters } = useListContext();
  useOfferNumberSearch(campaign.name, (text) => setFilters(filterOf(readSearch(text).terms)));
  const { accepts } = acceptsNumbers(campaign);
  usePublishNumberView(campaign.id, useNumberSelection().selection);
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
      <Box sx={ACTIONS}>
        <Button
          startIcon={<AddIcon />}
          disabled={!accepts}
          aria-label={translate('numbers.add')}
          onClick={() => setAdding(true)}
        >
          <ButtonWords full={translate('numbers.add')} short={translate('numbers.addShort')} />
        </Button>
        <Button
          component={Link}
          to={`/upload/${encodeURIComponent(campaign.id)}`}
          startIcon={<UploadIcon />}
          disabled={!accepts}
          aria-label={translate('numbers.upload')}
        >
          <ButtonWords full={translate('numbers.upload')} short={translate('numbers.uploadShort')} />
        </Button>
        <ExportNumbers campaign={campaign} />
      </Box>
      <SearchResult />
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

/** On a phone a row of its own, in equal parts. */
const ACTIONS = {
  display: 'flex',
  gap: 1,
  ml: { sm: 'auto' },
  width: { xs: '100%', sm: 'auto' },
  '& > *': { flex: { xs: 1, sm: 'none' } },
};
