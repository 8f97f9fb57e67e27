import WarningIcon from '@mui/icons-material/ReportProblemOutlined';
import { memo } from 'react';
import { type RaRecord, useEvent, useListContext, useTranslate } from 'react-admin';
import type { CampaignNumber } from '../sipcaller/types';
import { PLAIN_ROWS } from '../theme';
import { useNumberSelection } from './NumberSelection';
import { isSelectable, isSelected } from './selection';
import { useVariableCount } from './useVariableCount';

/**
 * The rows of the grid. Ticking one renders that one again, whatever else is selected; and rows and cells are
 * the browser's own, for a hundred rows of react-admin's take longer than a person waits for a page.
 */
export function NumberRows() {
  const { data: rows = [] } = useListContext<CampaignNumber & RaRecord>();
  const { selection, dispatch, canSelect } = useNumberSelection();
  const variables = useVariableCount();
  const tick = useEvent((number: CampaignNumber, ticked: boolean, toHere: boolean) =>
    dispatch({ type: 'ticked', number, ticked, rows, toHere }),
  );
  return (
    <tbody className={PLAIN_ROWS}>
      {rows.map((number) => (
        <NumberRow
          key={number.id}
          number={number}
          variables={variables}
          selected={isSelected(selection, number.id)}
          hasBoxes={canSelect}
          onTick={tick}
        />
      ))}
    </tbody>
  );
}

interface NumberRowProps {
  number: CampaignNumber;
  /** How many columns of values there are. */
  variables: number;
  selected: boolean;
  /** Whether the rows have boxes to tick at all. */
  hasBoxes: boolean;
  /** `toHere`: with Shift, from the row ticked last to this one. */
  onTick: (number: CampaignNumber, ticked: boolean, toHere: boolean) => void;
}

const NumberRow = memo(function NumberRow(props: NumberRowProps) {
  const { number, variables, selected, hasBoxes, onTick } = props;
  const canSelect = isSelectable(number);
  const translate = useTranslate();
  return (
    <tr className={selected && canSelect ? 'Mui-selected' : undefined}>
      {hasBoxes && (
        <td className="tick">
          {canSelect && (
            // The browser's own: a hundred of them are ticked in a fraction of the time that Material's take.
            <input
              type="checkbox"
              checked={selected}
              onChange={({ target, nativeEvent }) =>
                onTick(number, target.checked, 'shiftKey' in nativeEvent && nativeEvent.shiftKey === true)
              }
              // With Shift the browser would also select the text between two clicks.
              onMouseDown={(event) => event.shiftKey && event.preventDefault()}
              aria-label={translate('numbers.select', { number: number.number })}
            />
          )}
        </td>
      )}
      <td>
        {number.number}
        {number.unreadable && <UnreadableMark fields={number.unreadable} />}
      </td>
      {Array.from({ length: variables }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a variable is known by its position
        <td key={index}>{number.varValues[index]}</td>
      ))}
    </tr>
  );
});

/** Says which parts of a record came in a form that cannot be read. */
function UnreadableMark({ fields }: { fields: NonNullable<CampaignNumber['unreadable']> }) {
  const translate = useTranslate();
  const names = fields.map((field) => translate(`numbers.parts.${field}`)).join(', ');
  const text = translate('numbers.unreadable', { fields: names });
  return (
    <span role="img" aria-label={text} title={text}>
      <WarningIcon aria-hidden color="warning" sx={{ fontSize: 16, verticalAlign: 'text-bottom', ml: 0.5 }} />
    </span>
  );
}
