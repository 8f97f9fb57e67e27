import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useDoorTranslate } from './translate';

/** Where in SIP Caller's own web console the account ID and the API key are. */
export function WhereToFind() {
  const translate = useDoorTranslate();
  return (
    <Box
      component="section"
      aria-labelledby="where-to-find"
      sx={{ pt: { md: 9 }, px: { xs: 2, sm: 3, md: 0 } }}
    >
      <Typography variant="h2" id="where-to-find" gutterBottom>
        {translate('door.help.title')}
      </Typography>
      <Entry title="door.help.accountTitle" texts={['door.help.account']} />
      <Entry
        title="door.help.keyTitle"
        texts={['door.help.key', 'door.help.keyOnce', 'door.help.keyFixed']}
      />
    </Box>
  );
}

function Entry({ title, texts }: { title: string; texts: string[] }) {
  const translate = useDoorTranslate();
  return (
    <>
      <Typography variant="h3" sx={{ mt: 2 }}>
        {translate(title)}
      </Typography>
      {texts.map((text) => (
        <Typography key={text} variant="body2" sx={{ color: 'text.secondary', mt: 0.5 }}>
          {translate(text)}
        </Typography>
      ))}
    </>
  );
}
