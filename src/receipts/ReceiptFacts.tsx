import { Box, Link as MuiLink, Paper } from '@mui/material';
import { useCreatePath, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { Actor } from '../campaignJobs/campaignJob';
import { type ImportData, isImport } from '../imports/importJob';
import { CopyButton } from '../layout/CopyButton';
import { checkedKey } from './checkedWords';
import { confirmedWords } from './confirmedWords';
import { Fact } from './Fact';
import { FactGrid } from './FactGrid';
import { OutcomeMark } from './OutcomeMark';
import { OUTCOMES, othersAtWork, type ReceiptJob } from './receipt';
import type { ReceiptSums } from './sumUpReceipt';
import { useReceiptText } from './useReceiptText';

/** Who did what, when, to which campaign, and what came of it. */
export function ReceiptFacts({ job, sums }: { job: ReceiptJob; sums: ReceiptSums | null }) {
  const text = useReceiptText();
  const { say } = text;
  const { campaign, note } = job.data;
  return (
    <Paper variant="outlined" component="section" aria-label={say('facts.label')} sx={{ p: 2 }}>
      <FactGrid>
        <Fact name={say('facts.campaign')}>
          <CampaignLink id={campaign.id} name={campaign.name} />
        </Fact>
        <Fact name={say('facts.who')}>
          <Who actor={job.data.actor} />
          {othersAtWork(job).map(({ at, by }) => (
            <Box key={at}>
              {say('facts.alsoSince')} <Time time={at} otherwise="" />: <Who actor={by} />
            </Box>
          ))}
        </Fact>
        <Fact name={say('facts.confirmed')}>{confirmedWords(job, text)}</Fact>
        <Fact name={say('facts.note')}>{note || '–'}</Fact>
        <Fact name={say('facts.confirmedAt')}>
          <Time time={job.createdAt} otherwise="" />
        </Fact>
        <Fact name={say('facts.begun')}>
          <Time time={job.startedAt} otherwise={say('facts.notBegun')} />
        </Fact>
        <Fact name={say('facts.ended')}>
          <Time time={job.endedAt} otherwise={say('facts.notEnded')} />
        </Fact>
        <Fact name={say('facts.count')}>
          <Counted before={job.data.before} after={job.data.after} />
        </Fact>
        {isImport(job) && job.frozen && (
          <Fact name={say('facts.held')}>
            <Held data={job.data} />
          </Fact>
        )}
        {sums && (
          <Fact name={say('facts.outcomes')}>
            <Outcomes kind={job.kind} sums={sums} />
          </Fact>
        )}
        <Fact name={say('facts.checked')}>
          <Checked job={job} />
        </Fact>
        <Fact name={say('facts.id')}>
          <code>{job.id}</code> <CopyButton text={job.id} what={say('facts.id')} />
        </Fact>
      </FactGrid>
    </Paper>
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

function Who({ actor: { userName, account, keyEnd } }: { actor: Actor }) {
  const { say } = useReceiptText();
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

/** Which way it was checked what the receipt claims. */
function Checked({ job }: { job: ReceiptJob }) {
  const translate = useTranslate();
  const { say } = useReceiptText();
  const words = translate(checkedKey(job));
  return job.checkedBy?.includes('lookup') ? `${words} ${say('facts.checkedProof')}` : words;
}

/** Of the list's numbers, what the campaign held before anything was sent. */
function Held({ data: { held, settings } }: { data: ImportData }) {
  const { say, counted } = useReceiptText();
  if (held === null) return say('facts.heldUnknown');
  return counted(`facts.heldWords.${settings.already}`, held);
}

function Outcomes({ kind, sums }: { kind: string; sums: ReceiptSums }) {
  const { number } = useReceiptText();
  const met = OUTCOMES.filter((outcome) => sums.outcomes[outcome] > 0);
  return (
    <Box component="span" sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2 }}>
      {met.length === 0 && '–'}
      {met.map((outcome) => (
        <span key={outcome}>
          <OutcomeMark kind={kind} outcome={outcome} /> <strong>{number(sums.outcomes[outcome])}</strong>
        </span>
      ))}
    </Box>
  );
}
