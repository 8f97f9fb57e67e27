import { Box, Link as MuiLink, Paper, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useCreatePath } from 'react-admin';
import { Link } from 'react-router-dom';
import { CopyButton } from '../layout/CopyButton';
import { confirmedWords } from './confirmedWords';
import { OutcomeMark } from './OutcomeMark';
import { OUTCOMES, type ReceiptJob } from './receipt';
import type { Survey } from './surveyReceipt';
import { useReceiptText } from './useReceiptText';

/** Who did what, when, to which campaign, and what came of it. */
export function ReceiptFacts({ job, survey }: { job: ReceiptJob; survey: Survey | null }) {
  const text = useReceiptText();
  const { say } = text;
  const { campaign, note } = job.data;
  return (
    <Paper variant="outlined" component="section" aria-label={say('facts.label')} sx={{ p: 2 }}>
      <Box
        component="dl"
        sx={{
          m: 0,
          display: 'grid',
          gap: 1.5,
          gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 300px), 1fr))',
        }}
      >
        <Fact name="campaign">
          <CampaignLink id={campaign.id} name={campaign.name} />
        </Fact>
        <Fact name="who">
          <Who job={job} />
        </Fact>
        <Fact name="confirmed">{confirmedWords(job, text)}</Fact>
        <Fact name="note">{note || '–'}</Fact>
        <Fact name="confirmedAt">
          <Time time={job.createdAt} otherwise="" />
        </Fact>
        <Fact name="begun">
          <Time time={job.startedAt} otherwise={say('facts.notBegun')} />
        </Fact>
        <Fact name="ended">
          <Time time={job.endedAt} otherwise={say('facts.notEnded')} />
        </Fact>
        <Fact name="count">
          <Counted before={job.data.before} after={job.data.after} />
        </Fact>
        {survey && (
          <Fact name="outcomes">
            <Outcomes kind={job.kind} survey={survey} />
          </Fact>
        )}
        <Fact name="id">
          <code>{job.id}</code> <CopyButton text={job.id} what={say('facts.id')} />
        </Fact>
      </Box>
    </Paper>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  const { say } = useReceiptText();
  return (
    <Box sx={{ minWidth: 0 }}>
      <Typography component="dt" variant="caption" color="textSecondary">
        {say(`facts.${name}`)}
      </Typography>
      <Typography
        component="dd"
        variant="body2"
        sx={{ m: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-line' }}
      >
        {children}
      </Typography>
    </Box>
  );
}

function CampaignLink({ id, name }: { id: string; name: string }) {
  const createPath = useCreatePath();
  return (
    <MuiLink component={Link} to={createPath({ resource: 'campaigns', type: 'show', id })} underline="hover">
      {name}
    </MuiLink>
  );
}

function Who({ job }: { job: ReceiptJob }) {
  const { say } = useReceiptText();
  const { userName, account, keyEnd } = job.data.actor;
  return say(userName ? 'facts.whoNamed' : 'facts.whoUnnamed', {
    name: userName,
    account,
    keyEnd: keyEnd ? `…${keyEnd}` : '–',
  });
}

function Time({ time, otherwise }: { time: number | null; otherwise: string }) {
  const { when } = useReceiptText();
  return time === null ? otherwise : <time dateTime={new Date(time).toISOString()}>{when(time)}</time>;
}

function Counted({ before, after }: { before: number | null; after: number | null }) {
  const { say, number } = useReceiptText();
  const words = (count: number | null) => (count === null ? say('facts.unknownCount') : number(count));
  return say('facts.countWords', { before: words(before), after: words(after) });
}

function Outcomes({ kind, survey }: { kind: string; survey: Survey }) {
  const { number } = useReceiptText();
  const met = OUTCOMES.filter((outcome) => survey.outcomes[outcome] > 0);
  return (
    <Box component="span" sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2 }}>
      {met.length === 0 && '–'}
      {met.map((outcome) => (
        <span key={outcome}>
          <OutcomeMark kind={kind} outcome={outcome} /> <strong>{number(survey.outcomes[outcome])}</strong>
        </span>
      ))}
    </Box>
  );
}
