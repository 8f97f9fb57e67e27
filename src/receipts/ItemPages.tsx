import PreviousIcon from '@mui/icons-material/ChevronLeft';
import NextIcon from '@mui/icons-material/ChevronRight';
import FirstIcon from '@mui/icons-material/FirstPage';
import LastIcon from '@mui/icons-material/LastPage';
import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { PageButton } from '../layout/PageButton';
import { useReceiptText } from './useReceiptText';

export const PAGE_SIZE = 50;

interface ItemPagesProps {
  /** From 0. */
  page: number;
  /** Of all pages, in items. */
  total: number;
  onPage: (page: number) => void;
}

/** Where one is among the numbers of a receipt. */
export function ItemPages({ page, total, onPage }: ItemPagesProps) {
  const translate = useTranslate();
  const { number } = useReceiptText();
  if (total === 0) return null;
  const last = Math.ceil(total / PAGE_SIZE) - 1;
  const words = {
    from: number(page * PAGE_SIZE + 1),
    to: number(Math.min(total, (page + 1) * PAGE_SIZE)),
    total: number(total),
  };
  const go = (name: string, icon: ReactNode, target: number) => {
    const isThere = target >= 0 && target <= last && target !== page;
    return <PageButton name={name} icon={icon} onGo={isThere ? () => onPage(target) : null} />;
  };
  return (
    <Box
      component="nav"
      aria-label={translate('common.pages.label')}
      sx={{ display: 'flex', alignItems: 'center', justifyContent: 'flex-end', gap: 1, px: 1.5, py: 0.75 }}
    >
      <Typography variant="body2" aria-live="polite">
        {translate('common.pages.range', words)}
      </Typography>
      {last > 0 && (
        <Box sx={{ whiteSpace: 'nowrap' }}>
          {go('first', <FirstIcon />, 0)}
          {go('previous', <PreviousIcon />, page - 1)}
          {go('next', <NextIcon />, page + 1)}
          {go('last', <LastIcon />, last)}
        </Box>
      )}
    </Box>
  );
}
