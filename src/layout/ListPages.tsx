import PreviousIcon from '@mui/icons-material/ChevronLeft';
import NextIcon from '@mui/icons-material/ChevronRight';
import FirstIcon from '@mui/icons-material/FirstPage';
import LastIcon from '@mui/icons-material/LastPage';
import { Box, MenuItem, TextField, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useListContext, useTranslate } from 'react-admin';
import { PageButton } from './PageButton';
import { PAGE_SIZES } from './pageSizes';
import { useNumberFormat } from './useNumberFormat';
import { useSettledPage } from './useSettledPage';

/** Where one is in a list. Without a total from the API it offers next and previous and claims no end. */
export function ListPages() {
  const translate = useTranslate();
  const { page, perPage, total, setPage, setPerPage, hasNextPage, hasPreviousPage } = useListContext();
  const pages = total == null ? undefined : Math.max(1, Math.ceil(total / perPage));
  const go = (name: string, icon: ReactNode, target: number | undefined, possible: boolean | undefined) => (
    <PageButton
      name={name}
      icon={icon}
      onGo={possible && target !== undefined ? () => setPage(target) : null}
    />
  );

  return (
    <Box
      component="nav"
      aria-label={translate('common.pages.label')}
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        justifyContent: 'flex-end',
        gap: 1,
        px: 1.5,
        py: 0.75,
      }}
    >
      <PageSize perPage={perPage} onChange={setPerPage} />
      <Box sx={{ flexGrow: 1 }} />
      <PagePosition />
      <Box sx={{ whiteSpace: 'nowrap' }}>
        {go('first', <FirstIcon />, 1, hasPreviousPage)}
        {go('previous', <PreviousIcon />, page - 1, hasPreviousPage)}
        {go('next', <NextIcon />, page + 1, hasNextPage)}
        {go('last', <LastIcon />, pages, hasNextPage)}
      </Box>
    </Box>
  );
}

function PagePosition() {
  const translate = useTranslate();
  const formatNumber = useNumberFormat();
  const settled = useSettledPage();
  if (!settled?.rows) return null;
  const { page, perPage, rows, total } = settled;
  const from = (page - 1) * perPage + 1;
  const to = from + rows - 1;
  const words = { from: formatNumber(from), to: formatNumber(to), total: formatNumber(total ?? 0) };
  return (
    <Typography variant="body2" aria-live="polite">
      {translate(total == null ? 'common.pages.rangeOnly' : 'common.pages.range', words)}
    </Typography>
  );
}

function PageSize({ perPage, onChange }: { perPage: number; onChange: (perPage: number) => void }) {
  const translate = useTranslate();
  return (
    <TextField
      select
      size="small"
      margin="none"
      fullWidth={false}
      value={perPage}
      onChange={(event) => onChange(Number(event.target.value))}
      label={translate('common.pages.size')}
      sx={{ minWidth: 110 }}
    >
      {PAGE_SIZES.map((size) => (
        <MenuItem key={size} value={size}>
          {size}
        </MenuItem>
      ))}
    </TextField>
  );
}
