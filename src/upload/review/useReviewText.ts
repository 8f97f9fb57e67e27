import { useMemo } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import { numberFormat } from '../../layout/intlFormats';
import { useNumberFormat } from '../../layout/useNumberFormat';
import { countryName } from './countryName';

type Values = Record<string, unknown>;

/** The words of the review; keys are below `review.`. */
export interface ReviewText {
  say(key: string, values?: Values): string;
  /** A sentence in singular or plural; `%{count}` is the count as written in the user's language. */
  count(key: string, count: number, values?: Values): string;
  number(count: number): string;
  /** A share from 0 to 1; what is less than one percent, and not nothing, is said to be so. */
  percent(share: number): string;
  /** Of a country as ListResult names it. */
  country(code: string): string;
  /** Several phrases as one: "a, b and c". */
  and(phrases: readonly string[]): string;
}

export function useReviewText(): ReviewText {
  const translate = useTranslate();
  const locale = useLocale() ?? 'en';
  const number = useNumberFormat();
  return useMemo(() => {
    const say: ReviewText['say'] = (key, values) => translate(`review.${key}`, values);
    const percents = numberFormat(locale, { style: 'percent' });
    return {
      say,
      count: (key, count, values) => say(key, { ...values, smart_count: count, count: number(count) }),
      number,
      percent: (share) =>
        share > 0 && share < 0.01 ? `< ${percents.format(0.01)}` : percents.format(floor(share)),
      and: (phrases) => new Intl.ListFormat(locale).format(phrases),
      country: (code) => countryName(code, locale) ?? say('countries.local'),
    };
  }, [translate, locale, number]);
}

/** All is 100 % only when it is all. */
const floor = (share: number) => Math.floor(share * 100) / 100;
