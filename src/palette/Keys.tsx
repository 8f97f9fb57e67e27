import { Box } from '@mui/material';
import { Fragment } from 'react';
import { useTranslate } from 'react-admin';

/** Apple's keyboards have Cmd where others have Ctrl. */
export const IS_APPLE = /Mac|iPhone|iPad/.test(globalThis.navigator?.platform ?? '');

/** Strokes as the keys to press. */
export function Keys({ strokes }: { strokes: readonly string[] }) {
  const translate = useTranslate();
  return (
    <Box component="span" sx={{ whiteSpace: 'nowrap' }}>
      {strokes.map((stroke, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a stroke is known by its place
        <Fragment key={at}>
          {at > 0 && ` ${translate('palette.keys.after')} `}
          <Key name={stroke} />
        </Fragment>
      ))}
    </Box>
  );
}

function Key({ name }: { name: string }) {
  return (
    <Box
      component="kbd"
      sx={{
        px: 0.75,
        py: 0.25,
        border: 1,
        borderColor: 'divider',
        borderRadius: 0.5,
        bgcolor: 'background.default',
        color: 'text.secondary',
        fontFamily: 'inherit',
        fontSize: '0.75rem',
      }}
    >
      {name.startsWith('Mod+') ? `${IS_APPLE ? '⌘' : 'Ctrl'} ${name.slice(4).toUpperCase()}` : name}
    </Box>
  );
}
