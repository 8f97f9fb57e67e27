import { Link as MuiLink, type SxProps } from '@mui/material';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';

interface ListLinkProps {
  to: string;
  /** What the link says where its content alone would not, such as a count. */
  label?: string;
  children: ReactNode;
  sx?: SxProps;
}

/** The way from a part of a picture to the campaigns that it stands for. */
export function ListLink({ to, label, children, sx }: ListLinkProps) {
  return (
    <MuiLink component={Link} to={to} aria-label={label} color="inherit" underline="hover" sx={sx ?? {}}>
      {children}
    </MuiLink>
  );
}
