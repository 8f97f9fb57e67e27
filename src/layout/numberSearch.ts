import { useEffect } from 'react';

/** The search of a campaign's numbers that the screen at hand can do. */
interface NumberSearch {
  /** The campaign's name. */
  campaign: string;
  search: (number: string) => void;
}

let offered: NumberSearch | null = null;

/**
 * Offers the screen's number search to what stands above the screens. In memory alone: a searched phone
 * number must reach neither the address nor any storage.
 */
export function useOfferNumberSearch(campaign: string, search: (number: string) => void): void {
  useEffect(() => {
    const mine = { campaign, search };
    offered = mine;
    return () => {
      if (offered === mine) offered = null;
    };
  }, [campaign, search]);
}

/** The search that the present screen offers, if it has one. */
export function offeredNumberSearch(): NumberSearch | null {
  return offered;
}
