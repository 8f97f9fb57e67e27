import NameIcon from '@mui/icons-material/LabelOutlined';
import { Box, IconButton, Tooltip } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { CopyButton } from '../layout/CopyButton';
import { LabelDialog } from './LabelDialog';
import type { IdKind } from './labelTypes';
import { useLabel } from './useLabels';

interface IdTextProps {
  kind: IdKind;
  id: string;
  /** What the ID is, for the names of the buttons; the kind's name when left out. */
  what?: string;
}

/** An opaque ID, whole, with the user's label before it; it can be copied and named on the spot. */
export function IdText({ kind, id, what }: IdTextProps) {
  const translate = useTranslate();
  const [isNaming, setNaming] = useState(false);
  const label = useLabel(kind, id);
  const name = `${what ?? translate(`labels.kinds.${kind}`)} ${label ?? id}`;
  const nameIt = translate(label === undefined ? 'labels.nameIt' : 'labels.rename', { what: name });
  return (
    <Box component="span" sx={{ display: 'inline-flex', flexWrap: 'wrap', alignItems: 'center', gap: 0.5 }}>
      {label !== undefined && (
        <Box component="span" sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
          {label}
        </Box>
      )}
      <Box
        component="code"
        sx={{
          fontSize: 12,
          overflowWrap: 'anywhere',
          ...(label !== undefined && { color: 'text.secondary' }),
        }}
      >
        {id}
      </Box>
      <Box component="span" sx={{ whiteSpace: 'nowrap', displayPrint: 'none' }}>
        <CopyButton text={id} what={name} />
        <Tooltip title={nameIt}>
          <IconButton size="small" aria-label={nameIt} onClick={() => setNaming(true)} sx={{ p: 0.25 }}>
            <NameIcon sx={{ fontSize: 16 }} />
          </IconButton>
        </Tooltip>
      </Box>
      {isNaming && <LabelDialog kind={kind} id={id} onClose={() => setNaming(false)} />}
    </Box>
  );
}
