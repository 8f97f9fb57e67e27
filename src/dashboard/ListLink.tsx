import { Box, Link as MuiLink, type SxProps } from '@mui/material';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';

interface ListLinkProps {
  /** Undefined where no list can show it. */
  to: string | undefined;
  /** What the link says where its content alone would not, such as a count. */
  label?: string;
  children: ReactNode;
  /** Primary, and underlined, where the link stands in text that is none. */
  color?: 'primary' | 'inherit';
  sx?: SxProps;
}

/** The way from a part of a picture to the campaigns that it stands for. */
export function ListLink({ to, label, children, color = 'inherit', sx }: ListLinkProps) {
  if (to === undefined) {
    return (
      <Box component="span" sx={sx ?? {}}>
        {children}
      </Box>
    );
  }
  return (
    <MuiLink
      component={Link}
      to={to}
      aria-label={label}
      color={color}
      // In a text, colour alone does not make a link.
      underline={color === 'primary' ? 'always' : 'hover'}
      sx={sx ?? {}}
    >
      {children}
    </MuiLink>
  );
}
