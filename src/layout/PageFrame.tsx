import { Box, Typography } from '@mui/material';
import { type ReactNode, useEffect } from 'react';
import { useTranslate } from 'react-admin';

interface PageFrameProps {
  title: string;
  /** Beside the title: status, type. */
  badges?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
}

/** A screen's heading (also the tab's title), its actions and its content. */
export function PageFrame({ title, badges, actions, children }: PageFrameProps) {
  const translate = useTranslate();
  const app = translate('common.app');
  useEffect(() => {
    document.title = `${title} · ${app}`;
  }, [title, app]);
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, minHeight: 56, py: 1 }}>
        <Typography variant="h1" sx={{ overflowWrap: 'anywhere' }}>
          {title}
        </Typography>
        {badges}
        <Box sx={{ flexGrow: 1 }} />
        {actions}
      </Box>
      {children}
    </>
  );
}
