/** What a person signs in with on the sandbox, and which of its campaigns show what. Loads nothing. */

export const DEMO_ACCOUNT = 'demo';
export const DEMO_KEY = 'demo-key';

/** Names of start-data campaigns that a story, a test or a tour can rely on. All three are Dynamic, Active and not archived. */
export const DEMO_CAMPAIGNS = {
  small: 'Appointment reminders, Main Street clinic',
  empty: 'Web form leads, call back today',
  large: 'Customer win-back, all regions',
} as const;
