import { useTranslate } from 'react-admin';
import { PageFrame } from '../layout/PageFrame';

export function LabelsPage() {
  const translate = useTranslate();
  return <PageFrame title={translate('labels.title')}>{null}</PageFrame>;
}
