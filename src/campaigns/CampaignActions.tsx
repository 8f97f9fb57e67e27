import { CopyListCurl } from './CopyListCurl';
import { ExportCampaigns } from './ExportCampaigns';
import { CopyLinkButton } from './filters/CopyLinkButton';

/** What can be done from the campaign list's head, a line each, in order of appearance. */
export function CampaignActions() {
  return (
    <>
      <CopyLinkButton />
      <CopyListCurl />
      <ExportCampaigns />
    </>
  );
}
