import CloseIcon from '@mui/icons-material/Close';
import SearchIcon from '@mui/icons-material/Search';
import { Box, IconButton, InputBase } from '@mui/material';
import type { KeyboardEvent, Ref } from 'react';
import { useTranslate } from 'react-admin';
import type { useComposing } from '../layout/useComposing';

interface PaletteFieldProps {
  inputRef: Ref<HTMLInputElement>;
  text: string;
  /** Of the list below; nothing where nothing was found. */
  listId: string | undefined;
  activeRowId: string | undefined;
  onWrite: (text: string) => void;
  onPress: (event: KeyboardEvent) => void;
  composing: ReturnType<typeof useComposing>['handlers'];
  onClose: () => void;
}

/** The field of the palette: a combobox after the pattern of the ARIA Authoring Practices. */
export function PaletteField(props: PaletteFieldProps) {
  const { inputRef, text, listId, activeRowId, onWrite, onPress, composing, onClose } = props;
  const translate = useTranslate();
  return (
    <Box
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: 1.25,
        px: 2,
        borderBottom: 1,
        borderColor: 'divider',
        '&:focus-within': {
          borderColor: 'primary.main',
          boxShadow: ({ palette }) => `inset 0 -1px ${palette.primary.main}`,
        },
      }}
    >
      <SearchIcon fontSize="small" aria-hidden />
      <InputBase
        autoFocus
        inputRef={inputRef}
        fullWidth
        value={text}
        onChange={({ target }) => onWrite(target.value)}
        onKeyDown={onPress}
        {...composing}
        placeholder={translate('palette.hint')}
        sx={{ fontSize: '1rem', minHeight: 52 }}
        slotProps={{
          input: {
            role: 'combobox',
            'aria-label': translate('palette.title'),
            'aria-autocomplete': 'list',
            'aria-expanded': listId !== undefined,
            'aria-controls': listId,
            'aria-activedescendant': activeRowId,
            autoComplete: 'off',
            autoCapitalize: 'off',
            spellCheck: false,
            maxLength: 200,
          },
        }}
      />
      <IconButton
        size="small"
        edge="end"
        aria-label={translate('common.close')}
        onClick={onClose}
        sx={{ display: { sm: 'none' } }}
      >
        <CloseIcon fontSize="small" />
      </IconButton>
    </Box>
  );
}
