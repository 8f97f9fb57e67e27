import { useTheme } from '@mui/material/styles';
import { COLORS, STATUS_COLORS } from '../theme';

/** The colours of marks; words stand beside them, so that none is told by its colour alone. */
export function useChartColors() {
  const { mode } = useTheme().palette;
  const statuses: Record<string, { color: string; background: string } | undefined> = STATUS_COLORS[mode];
  const types: Record<string, string | undefined> = {
    Static: COLORS[mode].control,
    Dynamic: COLORS[mode].accent,
  };
  const other = { color: COLORS[mode].textQuiet, background: COLORS[mode].line };
  return {
    statusTone: (status: string) => (Object.hasOwn(statuses, status) && statuses[status]) || other,
    typeColor: (type: string) => (Object.hasOwn(types, type) && types[type]) || other.color,
    line: COLORS[mode].line,
    accent: COLORS[mode].accent,
  };
}
