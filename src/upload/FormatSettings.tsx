import ExpandIcon from '@mui/icons-material/ExpandMoreOutlined';
import { Box, Button, Collapse, MenuItem, TextField } from '@mui/material';
import { useId, useState } from 'react';
import { ENCODINGS } from '../phonelist/readSettings';
import { DELIMITERS, QUOTES } from '../phonelist/records/recordFormat';
import type { ColumnsPartProps } from './ColumnsPanel';
import { ForeignLines } from './ForeignLines';
import { useUploadText } from './useUploadText';
import { WholeNumberField } from './WholeNumberField';

const MOST_PREAMBLE = 1_000;
const MOST_COLUMNS = 2_000;
const ESCAPES = ['doubled', 'backslash'] as const;
/** Keys of the words for signs that no key can hold. */
const DELIMITER_NAMES = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'pipe' } as const;
const QUOTE_NAMES = { '"': 'double', "'": 'single', curly: 'curly', none: 'none', row: 'row' } as const;

/** How the file's text is taken apart: seldom to be changed, so it is folded away with its main points in sight. */
export function FormatSettings(props: ColumnsPartProps) {
  const { say } = useUploadText();
  const [isOpen, setOpen] = useState(false);
  const partsId = useId();
  const { settings } = props.opened;
  const isText = settings.container === 'text';
  const summary = isText
    ? say('settings.summary', {
        encoding: say(`settings.encodings.${settings.encoding}`),
        delimiter: say(`settings.delimiters.${DELIMITER_NAMES[settings.delimiter]}`),
      })
    : say('settings.summaryWorkbook');
  return (
    <Box sx={{ minWidth: 0 }}>
      <Button
        size="small"
        aria-expanded={isOpen}
        aria-controls={partsId}
        onClick={() => setOpen(!isOpen)}
        endIcon={<ExpandIcon sx={{ transform: isOpen ? 'rotate(180deg)' : undefined }} />}
        sx={{ textAlign: 'start', ml: -0.6 }}
      >
        {summary}
      </Button>
      <Collapse in={isOpen} id={partsId} unmountOnExit>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, pt: 1 }}>
          {isText && <TextSettings {...props} />}
          <WholeNumberField
            label={say('settings.preamble')}
            value={settings.preambleRows}
            least={0}
            most={MOST_PREAMBLE}
            disabled={props.disabled}
            onChange={(preambleRows) => props.onChange({ preambleRows })}
          />
          <WholeNumberField
            label={say('settings.width')}
            value={settings.width}
            least={1}
            most={MOST_COLUMNS}
            disabled={props.disabled}
            onChange={(width) => props.onChange({ width })}
          />
        </Box>
      </Collapse>
      {isText && settings.encoding !== 'utf-8' && (
        <ForeignLines lines={props.opened.inspection.foreignLines} encoding={settings.encoding} />
      )}
    </Box>
  );
}

function TextSettings({ opened: { settings, inspection }, disabled, onChange }: ColumnsPartProps) {
  const { say } = useUploadText();
  const parts = { disabled, say };
  return (
    <>
      <Choice
        {...parts}
        name="encoding"
        value={settings.encoding}
        choices={ENCODINGS.map((value) => ({ value, words: `encodings.${value}` }))}
        onChange={(encoding) => onChange({ encoding })}
      />
      <Choice
        {...parts}
        name="delimiter"
        value={settings.delimiter}
        choices={DELIMITERS.map((value) => ({ value, words: `delimiters.${DELIMITER_NAMES[value]}` }))}
        onChange={(delimiter) => onChange({ delimiter })}
      />
      <Choice
        {...parts}
        name="quote"
        value={settings.quote}
        choices={QUOTES.map((value) => ({ value, words: `quotes.${QUOTE_NAMES[value]}` }))}
        onChange={(quote) => onChange({ quote })}
      />
      {settings.quote !== 'none' && (
        <Choice
          {...parts}
          name="escape"
          value={settings.escape}
          choices={ESCAPES.map((value) => ({ value, words: `escapes.${value}` }))}
          onChange={(escaping) => onChange({ escape: escaping })}
        />
      )}
      {settings.encoding === 'utf-8' && inspection.foreignLines.length > 0 && (
        <Box sx={{ width: '100%' }}>
          <ForeignLines lines={inspection.foreignLines} encoding={settings.encoding} />
        </Box>
      )}
    </>
  );
}

interface ChoiceProps<Value extends string> {
  name: string;
  value: Value;
  choices: { value: Value; words: string }[];
  disabled: boolean;
  say: (key: string) => string;
  onChange: (value: Value) => void;
}

function Choice<Value extends string>({ name, value, choices, disabled, say, onChange }: ChoiceProps<Value>) {
  return (
    <TextField
      select
      label={say(`settings.${name}`)}
      value={value}
      disabled={disabled}
      onChange={({ target }) => onChange(target.value as Value)}
      sx={{ width: 240 }}
    >
      {choices.map((choice) => (
        <MenuItem key={choice.value} value={choice.value}>
          {say(`settings.${choice.words}`)}
        </MenuItem>
      ))}
    </TextField>
  );
}
