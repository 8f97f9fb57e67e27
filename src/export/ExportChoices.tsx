import { FormControl, FormControlLabel, FormLabel, Radio, RadioGroup, Typography } from '@mui/material';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import { useNumberFormat } from '../layout/useNumberFormat';
import { COLUMN_CHOICES, type ColumnChoice } from './exportRequest';
import { FORMATS, type Format } from './writeFile';

export interface Choices {
  format: Format;
  choice: ColumnChoice;
}

interface ExportChoicesProps {
  total: number | null;
  choices: Choices;
  onChange: (choices: Choices) => void;
}

/** What the file is to be. */
export function ExportChoices({ total, choices, onChange }: ExportChoicesProps) {
  const translate = useTranslate();
  const formatNumber = useNumberFormat();
  const words =
    total === null
      ? translate('exporting.whatUncounted')
      : translate('exporting.what', { smart_count: total, rows: formatNumber(total) });
  return (
    <>
      <Typography variant="body2" sx={{ mb: 1 }}>
        {words}
      </Typography>
      <Choice
        name="formats"
        options={FORMATS}
        value={choices.format}
        onChange={(format) => onChange({ ...choices, format })}
      />
      <Choice
        name="columns"
        options={COLUMN_CHOICES}
        value={choices.choice}
        onChange={(choice) => onChange({ ...choices, choice })}
      />
    </>
  );
}

interface ChoiceProps<T extends string> {
  name: 'formats' | 'columns';
  options: readonly T[];
  value: T;
  onChange: (value: T) => void;
}

function Choice<T extends string>({ name, options, value, onChange }: ChoiceProps<T>) {
  const translate = useTranslate();
  const id = useId();
  return (
    <FormControl>
      <FormLabel id={id}>{translate(`exporting.${name}.label`)}</FormLabel>
      <RadioGroup
        aria-labelledby={id}
        value={value}
        onChange={(_event, chosen) => onChange(options.find((option) => option === chosen) ?? value)}
      >
        {options.map((option) => (
          <FormControlLabel
            key={option}
            value={option}
            control={<Radio size="small" sx={{ py: 0.5 }} />}
            label={translate(`exporting.${name}.${option}`)}
          />
        ))}
      </RadioGroup>
    </FormControl>
  );
}
