import { Box } from '@mui/material';
import type { HTMLAttributes, Key } from 'react';
import type { IdKind } from '../../labels/labelTypes';
import { useKnownIds } from '../../labels/SeenIdsContext';
import { useLabels } from '../../labels/useLabels';
import { matchingIds, resolveId } from './idOptions';

/** What an Autocomplete over the IDs of one kind needs: IDs seen so far, found and shown by the user's labels. */
export function useIdOptions(kind: IdKind) {
  const labels = useLabels();
  const options = useKnownIds(kind);
  const labelOf = (id: string) => labels.of(kind, id);
  return {
    options,
    slotProps: { paper: { variant: 'outlined' } } as const,
    getOptionLabel: (id: string) => labelOf(id) ?? id,
    filterOptions: (ids: string[], { inputValue }: { inputValue: string }) =>
      matchingIds(ids, inputValue, labelOf),
    renderOption: ({ key, ...props }: HTMLAttributes<HTMLLIElement> & { key: Key }, id: string) => (
      <li key={key} {...props}>
        <Box sx={{ minWidth: 0 }}>
          {labelOf(id) !== undefined && <Box sx={{ fontSize: '0.8125rem' }}>{labelOf(id)}</Box>}
          <Box
            component="code"
            sx={{ fontSize: 12, overflowWrap: 'anywhere', color: labelOf(id) && 'text.secondary' }}
          >
            {id}
          </Box>
        </Box>
      </li>
    ),
    /** The ID that a typed text means. */
    resolve: (text: string) => resolveId(text, options, labelOf),
  };
}
