import { IconButton } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { showListHead } from './screenFocus';

interface PageButtonProps {
  /** `common.pages.<name>`. */
  name: string;
  icon: ReactNode;
  /** Null where there is no such page. */
  onGo: (() => void) | null;
}

/** Turns the page of a list, whose head is then in sight. */
export function PageButton({ name, icon, onGo }: PageButtonProps) {
  const translate = useTranslate();
  return (
    <IconButton
      size="small"
      aria-label={translate(`common.pages.${name}`)}
      // Not disabled, which would take the focus away from who came to the last page by it.
      aria-disabled={onGo === null}
      onClick={({ currentTarget }) => {
        if (!onGo) return;
        onGo();
        showListHead(currentTarget);
      }}
      sx={{ color: 'text.primary' }}
    >
      {icon}
    </IconButton>
  );
}
