import { Box, Button, Typography } from '@mui/material';
import { type ReactNode, useContext } from 'react';
import { ListContext, useTranslate } from 'react-admin';
import { focusSearch } from './screenFocus';

interface ListEmptyProps {
  title: string;
  hint?: string | undefined;
  /** Takes away what nothing matches: a button offers it. */
  onClear?: (() => void) | undefined;
  children?: ReactNode;
}

/** A list that has nothing to show, and what to do about it. */
export function ListEmpty({ title, hint, onClear, children }: ListEmptyProps) {
  const translate = useTranslate();
  // A list that could not be read is not an empty one; ListProblem says so above. Lists of this device have no reads.
  if (useContext(ListContext)?.error) return null;
  return (
    <Box sx={{ p: 4, textAlign: 'center' }}>
      <Typography sx={{ fontWeight: 600 }}>{title}</Typography>
      {hint && <Typography color="textSecondary">{hint}</Typography>}
      {onClear && (
        <Button
          variant="outlined"
          sx={{ mt: 1.5 }}
          onClick={() => {
            onClear();
            // The button is gone then, and the focus with it.
            focusSearch();
          }}
        >
          {translate('common.clearFilters')}
        </Button>
      )}
      {children}
    </Box>
  );
}
