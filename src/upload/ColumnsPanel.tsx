import { Box } from '@mui/material';
import { memo } from 'react';
import { CountryChoice } from '../layout/CountryChoice';
import type { ReadSettings } from '../phonelist/readSettings';
import { ColumnNotices } from './ColumnNotices';
import { ColumnTable } from './ColumnTable';
import { hasOtherColumns } from './chosenSettings';
import { FormatSettings } from './FormatSettings';
import { HeaderSwitch } from './HeaderSwitch';
import { NumberColumns } from './NumberColumns';
import type { Opened } from './openFile';
import { RecalledNotice } from './RecalledNotice';
import { SheetChoice } from './SheetChoice';
import { usePieces } from './usePieces';
import { useUploadText } from './useUploadText';
import { VariableOrder } from './VariableOrder';

interface ColumnsPanelProps {
  opened: Opened;
  disabled: boolean;
  onChange: (change: Partial<ReadSettings>) => void;
  onStartOver: () => void;
}

/** How the file is read: what its first rows propose, each of it the user's to change. */
export const ColumnsPanel = memo(function ColumnsPanel({
  opened,
  disabled,
  onChange,
  onStartOver,
}: ColumnsPanelProps) {
  const { say } = useUploadText();
  const { inspection, settings } = opened;
  const parts = { opened, disabled, onChange };
  // Until another sheet is opened, the columns of this one are in sight: they must not be settled for that.
  const columns = { ...parts, disabled: disabled || hasOtherColumns(inspection.settings, settings) };
  const pieces = usePieces(ALL_PIECES);
  return (
    <Box
      role="group"
      aria-label={say('columns.title')}
      sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'minmax(0, 1fr)' }}
    >
      {opened.recalled && (
        <RecalledNotice
          opened={{ settings, recalled: opened.recalled }}
          disabled={disabled}
          onStartOver={onStartOver}
        />
      )}
      {inspection.sheets.length > 1 && <SheetChoice {...parts} />}
      <HeaderSwitch {...parts} />
      <ColumnNotices {...columns} />
      {pieces > 0 && <ColumnTable {...columns} />}
      {pieces > 1 && settings.numberColumns.length > 1 && <NumberColumns {...columns} />}
      {pieces > 1 && settings.variables.length > 1 && <VariableOrder {...columns} />}
      {pieces > 2 && (
        <CountryChoice
          value={settings.country}
          disabled={disabled}
          onChange={(country) => onChange({ country })}
        />
      )}
      {pieces > 2 && <FormatSettings {...parts} />}
    </Box>
  );
});

const ALL_PIECES = 3;

/** What each part of the panel takes. */
export type ColumnsPartProps = Pick<ColumnsPanelProps, 'opened' | 'disabled' | 'onChange'>;
