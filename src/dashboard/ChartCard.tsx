import ChartIcon from '@mui/icons-material/BarChartOutlined';
import TableIcon from '@mui/icons-material/TableRowsOutlined';
import { Box, Button, Paper, Typography } from '@mui/material';
import { type ReactNode, useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import { ReadScope } from './ReadScope';

interface ChartCardProps {
  title: string;
  /** Under the title: the one figure to remember. */
  figure?: ReactNode;
  chart: ReactNode;
  /** The same data as the chart, for who reads rather than looks. */
  table: ReactNode;
  children?: ReactNode;
}

/** A picture in its frame, and its table one click away. */
export function ChartCard({ title, figure, chart, table, children }: ChartCardProps) {
  const translate = useTranslate();
  const [asTable, setAsTable] = useState(false);
  const id = useId();
  return (
    <Paper
      variant="outlined"
      component="section"
      aria-labelledby={id}
      sx={{ p: 2, height: '100%', minWidth: 0 }}
    >
      <Box sx={{ display: 'flex', alignItems: 'flex-start', gap: 1, mb: 1.5 }}>
        <Box sx={{ flexGrow: 1, minWidth: 0 }}>
          <Typography variant="h3" component="h2" id={id}>
            {title}
          </Typography>
          {figure && (
            <Typography variant="body2" color="textSecondary">
              {figure}
            </Typography>
          )}
          <ReadScope />
        </Box>
        <Button
          size="small"
          color="inherit"
          startIcon={asTable ? <ChartIcon /> : <TableIcon />}
          onClick={() => setAsTable(!asTable)}
          aria-label={translate(asTable ? 'dashboard.asChartOf' : 'dashboard.asTableOf', { title })}
          sx={{ color: 'text.secondary', flexShrink: 0, my: -0.25 }}
        >
          {translate(asTable ? 'dashboard.asChart' : 'dashboard.asTable')}
        </Button>
      </Box>
      {asTable ? table : chart}
      {children}
    </Paper>
  );
}
