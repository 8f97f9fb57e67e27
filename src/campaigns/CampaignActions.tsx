import { CopyListCurl } from './CopyListCurl';
import { ExportCampaigns } from './ExportCampaigns';
import { CopyLinkButton } from './filters/CopyLinkButton';
import { ColumnsMenu } from './views/ColumnsMenu';
import { ViewsMenu } from './views/ViewsMenu';

/** What can be done from the campaign list's head, a line each, in order of appearance. */
export function CampaignActions() {
  return (
    <>
      <ViewsMenu />
      <ColumnsMenu />
      <CopyLinkButton />
      <CopyListCurl />
      <ExportCampaigns />
    </>
  );
}
