import { Box, Typography } from '@mui/material';
import { useEffect, useRef } from 'react';
import { useTranslate } from 'react-admin';
import type { PaletteItem, PaletteSection } from './items';

interface PaletteRowsProps {
  /** Of the listbox; those of its parts begin with it. */
  id: string;
  sections: readonly PaletteSection[];
  activeId: string | undefined;
  onPoint: (item: PaletteItem) => void;
  onChoose: (item: PaletteItem) => void;
}

/** What the palette found, as a listbox whose keys the field above it has. */
export function PaletteRows({ id, sections, ...rows }: PaletteRowsProps) {
  const translate = useTranslate();
  return (
    <Box
      id={id}
      role="listbox"
      aria-label={translate('palette.results')}
      sx={{ overflowY: 'auto', maxHeight: 'min(60vh, 440px)', px: 1, pb: 1 }}
    >
      {sections.map(({ title, items }) => (
        <Box key={title} role="group" aria-labelledby={`${id}-${title}`}>
          <Typography
            id={`${id}-${title}`}
            role="presentation"
            variant="caption"
            color="textSecondary"
            sx={{ display: 'block', px: 1, pt: 1, pb: 0.25, fontWeight: 600 }}
          >
            {translate(title)}
          </Typography>
          {items.map((item) => (
            <Row key={item.id} listId={id} item={item} {...rows} />
          ))}
        </Box>
      ))}
    </Box>
  );
}

/** The id of an item's element; an API's ID may hold a blank, which ends a reference to it. */
export function rowId(listId: string, item: PaletteItem): string {
  return `${listId}-${encodeURIComponent(item.id)}`;
}

interface RowProps extends Pick<PaletteRowsProps, 'activeId' | 'onPoint' | 'onChoose'> {
  listId: string;
  item: PaletteItem;
}

function Row({ listId, item, activeId, onPoint, onChoose }: RowProps) {
  const isActive = item.id === activeId;
  const element = useRef<HTMLElement>(null);
  useEffect(() => {
    if (isActive) element.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);
  return (
    <Box
      ref={element}
      id={rowId(listId, item)}
      role="option"
      aria-selected={isActive}
      onClick={() => onChoose(item)}
      // Not on enter: rows that come to lie under a resting pointer are not pointed at.
      onMouseMove={() => onPoint(item)}
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: 1.25,
        px: 1,
        py: 0.5,
        minHeight: 36,
        borderRadius: 1,
        cursor: 'pointer',
        fontSize: '0.875rem',
        ...(isActive && {
          bgcolor: 'primary.light',
          outline: '2px solid',
          outlineColor: 'primary.main',
          outlineOffset: -2,
        }),
      }}
    >
      <Box sx={{ display: 'flex', width: 20, flexShrink: 0, color: 'text.secondary' }}>{item.icon}</Box>
      <Box sx={{ flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' }}>{item.label}</Box>
      <Box sx={{ display: 'flex', gap: 0.75, alignItems: 'center', color: 'text.secondary', fontSize: 12 }}>
        {item.detail}
      </Box>
    </Box>
  );
}
