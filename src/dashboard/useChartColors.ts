import { useTheme } from '@mui/material/styles';
import { own } from '../sipcaller/json';
import { COLORS, STATUS_COLORS } from '../theme';

/** The colours of marks; words stand beside them, so that none is told by its colour alone. */
export function useChartColors() {
  const { mode } = useTheme().palette;
  const statuses: Record<string, { color: string; background: string }> = STATUS_COLORS[mode];
  const types: Record<string, string> = {
    Static: COLORS[mode].control,
    Dynamic: COLORS[mode].accent,
  };
  const other = { color: COLORS[mode].textQuiet, background: COLORS[mode].line };
  return {
    statusTone: (status: string | null | undefined) => own(statuses, status ?? '') ?? other,
    typeColor: (type: string) => own(types, type) ?? other.color,
    line: COLORS[mode].line,
    accent: COLORS[mode].accent,
  };
}
