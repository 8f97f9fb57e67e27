import ColumnsIcon from '@mui/icons-material/ViewColumnOutlined';
import { Box, Button, Popover } from '@mui/material';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import { VISUALLY_HIDDEN } from '../../layout/visuallyHidden';
import { ColumnChoice } from './ColumnChoice';
import { type CampaignColumn, columnChoices, moveColumn, toggleColumn } from './columns';
import { useCampaignColumns } from './useCampaignColumns';

/** Chooses the columns of the campaign list and their order, by pointer or keyboard. */
export function ColumnsMenu() {
  const translate = useTranslate();
  const titleId = useId();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [columns, setColumns] = useCampaignColumns();
  const [moved, setMoved] = useState<CampaignColumn | null>(null);

  const move = (column: CampaignColumn, places: number) => {
    setColumns(moveColumn(columns, column, places));
    setMoved(column);
  };
  return (
    <>
      <Button
        startIcon={<ColumnsIcon />}
        aria-haspopup="dialog"
        onClick={(event) => setAnchor(event.currentTarget)}
        // Cards have no columns.
        sx={{ display: { xs: 'none', sm: 'inline-flex' } }}
      >
        {translate('views.columns.title')}
      </Button>
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
        transformOrigin={{ vertical: 'top', horizontal: 'right' }}
        slotProps={{ paper: { role: 'dialog', 'aria-labelledby': titleId, sx: { p: 1.5 } } }}
      >
        <Box id={titleId} sx={{ fontWeight: 600, px: 0.5 }}>
          {translate('views.columns.label')}
        </Box>
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
      </Popover>
    </>
  );
}
