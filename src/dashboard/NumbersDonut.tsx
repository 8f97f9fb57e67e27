import { Box } from '@mui/material';
import { PieChart } from '@mui/x-charts/PieChart';
import { useNavigate } from 'react-router-dom';
import { useNumberFormat } from '../layout/useNumberFormat';
import type { NumbersTally } from './tallies';
import { useChartColors } from './useChartColors';
import { useNumberRows } from './useNumberRows';

const SIZE = 132;
const NO_MARGIN = { top: 0, bottom: 0, left: 0, right: 0 };

/** The shares of the statuses as a ring. Its slices take no focus: the links beside it lead where they do. */
export function NumbersDonut({ tally }: { tally: NumbersTally }) {
  const navigate = useNavigate();
  const formatNumber = useNumberFormat();
  const { statusTone } = useChartColors();
  const rows = useNumberRows(tally);
  const label = rows.map(({ name, count }) => `${name} ${count}`).join(', ');
  const data = rows.map(({ status, name, numbers }, index) => ({
    id: `status-${index}`,
    label: name,
    value: numbers ?? 0,
    color: statusTone(status).color,
  }));
  return (
    <Box role="img" aria-label={label} sx={{ width: SIZE, height: SIZE, mx: 'auto' }}>
      <PieChart
        width={SIZE}
        height={SIZE}
        margin={NO_MARGIN}
        skipAnimation
        hideLegend
        disableKeyboardNavigation
        series={[
          {
            data,
            innerRadius: '64%',
            paddingAngle: 1.5,
            cornerRadius: 2,
            valueFormatter: ({ value }) => formatNumber(value),
          },
        ]}
        onItemClick={(_, { dataIndex }) => {
          const row = rows[dataIndex];
          if (row?.to) navigate(row.to);
        }}
      />
    </Box>
  );
}
