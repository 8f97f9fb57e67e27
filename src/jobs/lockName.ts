/** The lock that the tab holds which works on a job. */
export const lockName = (jobId: string): string => `sip-caller-admin.job.${jobId}`;
