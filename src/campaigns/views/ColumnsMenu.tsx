import ColumnsIcon from '@mui/icons-material/ViewColumnOutlined';
import { Box, Button } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { PopoverButton } from '../../layout/PopoverButton';
import { VISUALLY_HIDDEN } from '../../layout/visuallyHidden';
import { ColumnChoice } from './ColumnChoice';
import { type CampaignColumn, columnChoices, moveColumn, toggleColumn } from './columns';
import { useCampaignColumns } from './useCampaignColumns';

/** Chooses the columns of the campaign list and their order, by pointer or keyboard. */
export function ColumnsMenu() {
  const translate = useTranslate();
  return (
    <PopoverButton
      startIcon={<ColumnsIcon />}
      // Cards have no columns.
      sx={{ display: { xs: 'none', sm: 'inline-flex' } }}
      dialogName={translate('views.columns.label')}
      dialogSx={{ p: 1.5 }}
      dialog={() => <ColumnChoices />}
    >
      {translate('views.columns.title')}
    </PopoverButton>
  );
}

function ColumnChoices() {
  const translate = useTranslate();
  const [columns, setColumns] = useCampaignColumns();
  const [moved, setMoved] = useState<CampaignColumn | null>(null);

  const move = (column: CampaignColumn, places: number) => {
    setColumns(moveColumn(columns, column, places));
    setMoved(column);
  };
  return (
    <>
      <Box sx={{ fontWeight: 600, px: 0.5 }}>{translate('views.columns.label')}</Box>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {columnChoices(columns).map((column) => (
          <ColumnChoice
            key={column}
            column={column}
            place={columns.indexOf(column)}
            count={columns.length}
            onToggle={() => setColumns(toggleColumn(columns, column))}
            onMove={(places) => move(column, places)}
          />
        ))}
      </Box>
      <Button size="small" onClick={() => setColumns(undefined)}>
        {translate('views.columns.reset')}
      </Button>
      <Box role="status" sx={VISUALLY_HIDDEN}>
        {moved &&
          translate('views.columns.moved', {
            column: translate(`campaigns.fields.${moved}`),
            place: columns.indexOf(moved) + 1,
            count: columns.length,
          })}
      </Box>
    </>
  );
}
