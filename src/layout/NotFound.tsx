import { Button, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { PageFrame } from './PageFrame';

interface NotFoundProps {
  heading?: string;
  text?: string;
}

/** A page that is not there, with a way back. */
export function NotFound({ heading, text }: NotFoundProps) {
  const translate = useTranslate();
  return (
    <PageFrame title={heading ?? translate('common.notFound.title')}>
      <Typography sx={{ mb: 2 }}>{text ?? translate('common.notFound.text')}</Typography>
      <Button component={Link} to="/campaigns" variant="contained">
        {translate('common.notFound.back')}
      </Button>
    </PageFrame>
  );
}
