import { useMemo } from 'react';
import { useTranslate } from 'react-admin';
import type { ListInHand } from '../providers/ListsContext';
import { useNumberFormat } from './useNumberFormat';

/** What lists that are not sent are called: "list.csv for Spring", "list.csv and 2 more files for Spring". */
export function useListWords() {
  const translate = useTranslate();
  const number = useNumberFormat();
  return useMemo(() => {
    const name = ({ files, campaign }: ListInHand): string => {
      const [first = '', ...more] = files;
      const values = { name: first, smart_count: more.length, count: number(more.length) };
      const what = more.length > 0 ? translate('upload.inHand.andMore', values) : first;
      return campaign === null ? what : translate('upload.inHand.for', { what, campaign });
    };
    return {
      name,
      isNotSent: (list: ListInHand): string =>
        translate('upload.inHand.notSent', { what: name(list), smart_count: list.files.length }),
    };
  }, [translate, number]);
}
