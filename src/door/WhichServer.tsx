import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useDoorTranslate } from './translate';
import type { Settings } from './useSettings';

interface WhichServerProps {
  settings: Settings;
  onDemo: (demo: { account: string; key: string }) => void;
  isBusy: boolean;
}

/** Which SIP Caller this console leads to, and on the sandbox the way in without an account. */
export function WhichServer({ settings: { config, hasFailed, load }, onDemo, isBusy }: WhichServerProps) {
  const translate = useDoorTranslate();
  const demo = config?.demo;
  return (
    // The height is there before the configuration is, so that nothing moves when it arrives.
    <Box sx={{ px: { xs: 2, sm: 3 }, minHeight: 116 }}>
      {hasFailed && (
        <Box role="alert">
          <Typography variant="body2" sx={{ color: 'error.main' }}>
            {translate('door.configFailed')}
          </Typography>
          <Button size="small" sx={{ mt: 1 }} onClick={() => load().catch(() => {})}>
            {translate('common.retry')}
          </Button>
        </Box>
      )}
      {config && !hasFailed && (
        <>
          <Typography variant="body2" sx={{ fontWeight: 600 }}>
            {translate(config.mode === 'sandbox' ? 'door.sandboxTitle' : 'door.liveTitle')}
          </Typography>
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            {translate(config.mode === 'sandbox' ? 'door.sandboxText' : 'door.liveText')}
          </Typography>
        </>
      )}
      {demo && (
        <Button variant="outlined" aria-disabled={isBusy} sx={{ mt: 1.5 }} onClick={() => onDemo(demo)}>
          {translate('door.demo')}
        </Button>
      )}
    </Box>
  );
}
