import AddIcon from '@mui/icons-material/Add';
import RemoveIcon from '@mui/icons-material/RemoveCircleOutlined';
import { Alert, Box, Button, IconButton, TextField, Tooltip } from '@mui/material';
import type { ReactNode } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import type { Judgement } from '../phonelist/number/judgeNumber';
import { variableValue } from '../phonelist/rows/variableValue';
import type { NewNumber } from './addNumber';

/** As csv-cases has it for uploads: what is spoken to a callee is never longer. */
const VALUE_LENGTH = 1_000;

interface NumberFieldsProps {
  draft: NewNumber;
  /** Why the number cannot be sent, or as what it is; null while nothing is to be said. */
  judgement: Judgement | null;
  disabled: boolean;
  onChange: (draft: NewNumber) => void;
  onLeave: () => void;
  /** Stands below the number. */
  children?: ReactNode;
}

/** A number and any count of variable values, which are told apart by their position only. */
export function NumberFields({ draft, judgement, disabled, onChange, onLeave, children }: NumberFieldsProps) {
  const translate = useTranslate();
  const { varValues } = draft;
  const setValue = (at: number, value: string) =>
    onChange({ ...draft, varValues: varValues.map((old, index) => (index === at ? value : old)) });
  const dropLast = () => onChange({ ...draft, varValues: varValues.slice(0, -1) });

  return (
    <>
      <TextField
        autoFocus
        type="tel"
        label={translate('numbers.number')}
        value={draft.number}
        disabled={disabled}
        error={judgement?.ok === false}
        helperText={<NumberHint judgement={judgement} />}
        onChange={(event) => onChange({ ...draft, number: event.target.value })}
        onBlur={onLeave}
        slotProps={{ htmlInput: { autoComplete: 'off' } }}
      />
      {children}
      {varValues.map((value, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a value is nothing but its position
        <Box key={index} sx={{ display: 'flex', alignItems: 'center', gap: 0.5 }}>
          <TextField
            label={translate('numbers.variable', { position: index + 1 })}
            value={value}
            disabled={disabled}
            onChange={(event) => setValue(index, event.target.value)}
            slotProps={{ htmlInput: { maxLength: VALUE_LENGTH, autoComplete: 'off' } }}
          />
          {index === varValues.length - 1 && (
            <Tooltip title={translate('numbers.dropVariable')}>
              <IconButton
                disabled={disabled}
                aria-label={translate('numbers.dropVariable')}
                onClick={dropLast}
              >
                <RemoveIcon />
              </IconButton>
            </Tooltip>
          )}
        </Box>
      ))}
      {draft.number.trim() !== '' && <SpokenBadly values={varValues} />}
      <Button
        startIcon={<AddIcon />}
        disabled={disabled}
        sx={{ justifySelf: 'start' }}
        onClick={() => onChange({ ...draft, varValues: [...varValues, ''] })}
      >
        {translate('numbers.addVariable')}
      </Button>
    </>
  );
}

/** What is wrong with the number, or what is repaired of it before it is sent: all that the upload page would list. */
function NumberHint({ judgement }: { judgement: Judgement | null }) {
  const translate = useTranslate();
  if (judgement?.ok === false) return translate(`upload.reasons.${judgement.reason}`);
  // The country is asked for, and said, below.
  const repairs = judgement?.repairs.filter((kind) => kind !== 'default-country') ?? [];
  if (!judgement || repairs.length === 0) return translate('numbers.numberHint');
  return translate('numbers.repaired', {
    number: judgement.number,
    repairs: repairs.map((kind) => translate(`review.repairs.kinds.${kind}`)).join('; '),
  });
}

/** Says which values would be read badly to the person who is called, by the rule of the upload page. */
function SpokenBadly({ values }: { values: readonly string[] }) {
  const translate = useTranslate();
  const locale = useLocale() ?? 'en';
  const bad = values.flatMap((value, at) => {
    const { trouble } = variableValue(value);
    const name = translate('numbers.variable', { position: at + 1 });
    return trouble ? [`${name} (${translate(`review.spoken.kinds.${trouble}`)})`] : [];
  });
  if (bad.length === 0) return null;
  return (
    <Alert severity="warning" role="note">
      {translate('numbers.spokenBadly', { values: new Intl.ListFormat(locale).format(bad) })}
    </Alert>
  );
}
