import { Box } from '@mui/material';
import { BarChart } from '@mui/x-charts/BarChart';
import { useNavigate } from 'react-router-dom';
import { useNumberFormat } from '../layout/useNumberFormat';

/** The height of a bar's row in pixels: what stands beside the bars takes the same. */
export const ROW_HEIGHT = 34;

interface HorizontalBarsProps {
  /** What the picture shows, in words. */
  label: string;
  /** What each row is, one of its own; said in the row's tooltip unless there are labels. */
  categories: string[];
  categoryLabels?: string[];
  /** Drawn one after the other in each row. */
  series: { id: string; label: string; color: string; data: number[] }[];
  /** The address that a bar leads to. Links beside the chart lead there too: a drawn bar takes no focus. */
  linkOf: (series: number, row: number) => string | undefined;
}

/** Bars without axes, a row each, to stand beside rows of text. */
export function HorizontalBars({
  label,
  categories,
  categoryLabels = categories,
  series,
  linkOf,
}: HorizontalBarsProps) {
  const navigate = useNavigate();
  const formatNumber = useNumberFormat();
  const open = (id: string, row: number) => {
    const to = linkOf(
      series.findIndex((each) => each.id === id),
      row,
    );
    if (to) navigate(to);
  };
  return (
    <Box role="img" aria-label={label} sx={{ minWidth: 0 }}>
      <BarChart
        layout="horizontal"
        height={categories.length * ROW_HEIGHT}
        margin={NO_MARGIN}
        skipAnimation
        hideLegend
        disableKeyboardNavigation
        borderRadius={3}
        axisHighlight={{ y: 'band' }}
        slotProps={{ tooltip: { trigger: 'axis' } }}
        xAxis={[{ position: 'none', min: 0, domainLimit: 'strict' }]}
        yAxis={[
          {
            position: 'none',
            scaleType: 'band',
            data: categories,
            categoryGapRatio: 0.5,
            valueFormatter: (category: string) => categoryLabels[categories.indexOf(category)] ?? category,
          },
        ]}
        series={series.map((each) => ({
          ...each,
          // Alone, what is small beside the largest is still to be seen; a stack has no such least size.
          ...(series.length > 1 ? { stack: 'all' } : { minBarSize: 2 }),
          valueFormatter: (value) => formatNumber(value ?? 0),
        }))}
        onItemClick={(_, { seriesId, dataIndex }) => open(String(seriesId), dataIndex)}
      />
    </Box>
  );
}

const NO_MARGIN = { top: 0, bottom: 0, left: 0, right: 0 };
