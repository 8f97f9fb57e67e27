import VisibilityOff from '@mui/icons-material/VisibilityOffOutlined';
import Visibility from '@mui/icons-material/VisibilityOutlined';
import IconButton from '@mui/material/IconButton';
import InputAdornment from '@mui/material/InputAdornment';
import { type ComponentProps, useState } from 'react';
import { Field } from './Field';
import { useDoorTranslate } from './translate';

type KeyFieldProps = Omit<ComponentProps<typeof Field>, 'label' | 'type' | 'endAdornment'>;

/** The API key, hidden until asked for. */
export function KeyField(props: KeyFieldProps) {
  const translate = useDoorTranslate();
  const [isShown, setIsShown] = useState(false);
  return (
    <Field
      {...props}
      label={translate('door.key')}
      type={isShown ? 'text' : 'password'}
      endAdornment={
        <InputAdornment position="end">
          <IconButton
            edge="end"
            size="small"
            aria-label={translate(isShown ? 'door.hideKey' : 'door.showKey')}
            onClick={() => setIsShown(!isShown)}
          >
            {isShown ? <VisibilityOff fontSize="small" /> : <Visibility fontSize="small" />}
          </IconButton>
        </InputAdornment>
      }
    />
  );
}
