import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import { KEEPS_COLOR } from '../layout/forcedColors';
import { ListLink } from './ListLink';

interface LegendItem {
  key: string;
  color: string;
  label: ReactNode;
  value: string;
  to: string | undefined;
  /** The link in words: what, how many, and where it leads. */
  linkLabel: string;
}

/** What the colours of a chart mean; each part leads to its campaigns. */
export function ChartLegend({ items }: { items: LegendItem[] }) {
  return (
    <Box
      component="ul"
      sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2.5, rowGap: 0.5, p: 0, m: 0, mt: 1.5 }}
    >
      {items.map(({ key, color, label, value, to, linkLabel }) => (
        <Box component="li" key={key} sx={{ display: 'flex', alignItems: 'center', gap: 0.75 }}>
          <Box
            aria-hidden
            sx={{ width: 10, height: 10, borderRadius: 0.5, bgcolor: color, flexShrink: 0, ...KEEPS_COLOR }}
          />
          <ListLink to={to} label={linkLabel}>
            {label}
          </ListLink>
          <Box component="span" aria-hidden sx={{ color: 'text.secondary' }}>
            {value}
          </Box>
        </Box>
      ))}
    </Box>
  );
}
