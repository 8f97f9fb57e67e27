/** Six-digit European service numbers and the directory enquiries of many countries. */
const SERVICE = /^(?:\d{3}|116\d{3}|118\d{2,3})$/;

/** Whether digits are an emergency or service code (911, 112, 999, 000, 116117, …), which no list may call. */
export function isShortCode(digits: string): boolean {
  return SERVICE.test(digits);
}
