import { ActionNotice } from './ActionNotice';
import type { ColumnsPartProps } from './ColumnsPanel';
import { columnNames } from './columnNames';
import { swapNumber } from './columnUse';
import { useUploadText } from './useUploadText';

/** Says that another column could as well be the numbers, where nothing in the file tells which: only a person can. */
export function EitherColumn({ opened, disabled, onChange }: ColumnsPartProps) {
  const text = useUploadText();
  const { settings, inspection } = opened;
  const [own, ...others] = settings.numberColumns;
  // The column that was proposed is a rival once another one has taken its place.
  const rivals = [...inspection.rivalColumns, ...inspection.settings.numberColumns];
  const other = rivals.find((column) => column !== own);
  if (inspection.rivalColumns.length === 0 || own === undefined || others.length > 0 || other === undefined)
    return null;
  const names = columnNames(opened, text);
  const words = { own: names(own), other: names(other) };
  return (
    <ActionNotice
      severity="warning"
      action={{
        words: text.say('columns.takeOther', words),
        disabled,
        onClick: () => onChange(swapNumber(settings, other)),
      }}
    >
      {text.say('columns.either', words)}
    </ActionNotice>
  );
}
