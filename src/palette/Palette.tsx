import { Box, Button, Dialog } from '@mui/material';
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import { ErrorNotice } from '../layout/ErrorNotice';
import { useComposing } from '../layout/useComposing';
import { move, type PaletteItem } from './items';
import { PaletteField } from './PaletteField';
import { PaletteFoot } from './PaletteFoot';
import { PaletteRows, rowId } from './PaletteRows';
import { usePaletteSections } from './usePaletteSections';

interface PaletteProps {
  onClosed: () => void;
  /** Shows the shortcuts instead. */
  onHelp: () => void;
}

/** Goes to a campaign, a page or a number, or sets something: typed, and chosen by keys or pointer. */
export function Palette({ onClosed, onHelp }: PaletteProps) {
  const translate = useTranslate();
  const listId = useId();
  const [isOpen, setOpen] = useState(true);
  const [text, setText] = useState('');
  const [pointedId, setPointedId] = useState<string>();
  const field = useRef<HTMLInputElement>(null);
  const chosen = useRef<PaletteItem>(null);
  /** What is searched for: the text, without what is being composed. */
  const [meant, setMeant] = useState('');
  const { isComposingNow, handlers } = useComposing(setMeant);
  const { sections, isSearching, error, retry } = usePaletteSections(meant.trim(), onHelp);
  const items = sections.flatMap((section) => section.items);
  // What the user pointed at, while it is there; else the first.
  const active = items.find(({ id }) => id === pointedId) ?? items[0];

  const write = (value: string) => {
    setText(value);
    if (!isComposingNow()) setMeant(value);
    setPointedId(undefined);
  };
  const choose = (item: PaletteItem) => {
    if (!isOpen) return;
    item.run();
    chosen.current = item;
    setOpen(false);
  };
  const press = (event: KeyboardEvent) => {
    if (isComposingNow(event)) return;
    const next = move(items, active?.id, event.key);
    if (!next && event.key !== 'Enter') return;
    event.preventDefault();
    if (next) setPointedId(next);
    else if (active && !event.repeat) choose(active);
  };
  const finish = () => {
    onClosed();
    chosen.current?.focus?.();
  };

  return (
    <Dialog
      open={isOpen}
      onClose={() => setOpen(false)}
      maxWidth="sm"
      fullWidth
      slotProps={{
        transition: { onExited: finish },
        container: { sx: { alignItems: 'flex-start' } },
        paper: {
          'aria-label': translate('palette.title'),
          sx: { mt: { xs: 1, sm: 8 }, mx: { xs: 1 }, width: { xs: 'calc(100% - 16px)' } },
        },
      }}
    >
      <PaletteField
        inputRef={field}
        text={text}
        listId={items.length > 0 ? listId : undefined}
        activeRowId={active && rowId(listId, active)}
        onWrite={write}
        onPress={press}
        composing={handlers}
        onClose={() => setOpen(false)}
      />
      {items.length > 0 && (
        <PaletteRows
          id={listId}
          sections={sections}
          activeId={active?.id}
          onPoint={({ id }) => setPointedId(id)}
          onChoose={choose}
        />
      )}
      {items.length === 0 && !isSearching && !error && (
        <Box sx={{ p: 2, textAlign: 'center' }}>
          <Button
            size="small"
            variant="outlined"
            onClick={() => {
              write('');
              field.current?.focus();
            }}
          >
            {translate('palette.clear')}
          </Button>
        </Box>
      )}
      {error ? (
        <Box sx={{ p: 1 }}>
          <ErrorNotice error={error} title={translate('palette.searchFailed')} onRetry={retry} />
        </Box>
      ) : null}
      <PaletteFoot count={items.length} isSearching={isSearching} hasFailed={Boolean(error)} />
    </Dialog>
  );
}
