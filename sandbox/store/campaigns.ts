import type { Campaign, CampaignStatus, CampaignType, DialerMode } from '../../src/sipcaller/types';
import type { Database, SqlRow, SqlValue } from './database';
import type { Condition, Order, Window } from './page';
import { pageOf } from './page';

/** A campaign with its place in the table, which its numbers refer to. */
export interface StoredCampaign {
  seq: number;
  campaign: Campaign;
}

const COLUMNS = `seq, id, name, status, type, dialer_mode, phone_system_id, extension_id, tag_ids, callflow_ids,
  human_answer_callflow_id, answering_machine_callflow_id, webhook_endpoint_id, start_date, end_date, started_at,
  ended_at, numbers_count, is_archived`;

/** Adds a campaign without numbers, whatever its `numbersCount` says. @returns its place in the table */
export function insertCampaign(db: Database, c: Campaign): number {
  const row = db.first(
    `insert into campaigns (id, name, name_folded, status, type, dialer_mode, phone_system_id, extension_id, tag_ids,
      callflow_ids, human_answer_callflow_id, answering_machine_callflow_id, webhook_endpoint_id, start_date, end_date,
      started_at, ended_at, numbers_count, is_archived)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?) returning seq`,
    [
      ...[c.id, c.name, foldName(c.name), c.status, c.type, c.dialer.mode, c.phoneSystemId, c.extensionId],
      ...[JSON.stringify(c.tagIds), JSON.stringify(c.callflowIds)],
      ...[
        c.callBehavior.humanAnswerCallflowId,
        c.callBehavior.answeringMachineCallflowId,
        c.webhookEndpointId,
      ],
      ...[c.startDate, c.endDate, c.startedAt, c.endedAt, c.isArchived ? 1 : 0],
    ],
  );
  return Number(row?.[0]);
}

/** The campaign with this id, if there is one. */
export function findCampaign(db: Database, id: string): StoredCampaign | undefined {
  const row = db.first(`select ${COLUMNS} from campaigns where id = ?`, [id]);
  return row && { seq: Number(row[0]), campaign: toCampaign(row) };
}

/**
 * The campaigns that meet every condition, in the order asked, and how many they are in all.
 * @param asOf counts their numbers as they were at this moment, in milliseconds since 1970; left out: as they are
 */
export function listCampaigns(
  db: Database,
  conditions: readonly Condition[],
  order: Order,
  window: Window,
  asOf?: number,
): { rows: Campaign[]; total: number } {
  const campaigns = asOf === undefined ? { sql: 'campaigns', params: [] } : campaignsAsOf(asOf);
  const where = conditions.map(({ sql }) => ` and ${sql}`).join('');
  const params = [...campaigns.params, ...conditions.flatMap((condition) => condition.params)];
  const total = Number(db.first(`select count(*) from ${campaigns.sql} where true${where}`, params)?.[0]);
  const rows = pageOf(order, window, total, (direction, limit, offset) =>
    db.all(
      `select ${COLUMNS} from ${campaigns.sql} where true${where}
       order by ${order.column} ${direction}, seq ${direction} limit ? offset ?`,
      [...params, limit, offset],
    ),
  );
  return { rows: rows.map(toCampaign), total };
}

function campaignsAsOf(asOf: number): Condition {
  const columns = COLUMNS.replace(
    'numbers_count',
    `numbers_count - coalesce(
       (select sum(difference) from history where campaign = campaigns.seq and at > ?), 0) as numbers_count`,
  );
  return { sql: `(select ${columns}, name_folded from campaigns)`, params: [asOf] };
}

/** How `name` is compared and ordered: without regard to case. */
export function foldName(name: string): string {
  return name.toLowerCase();
}

function toCampaign(row: SqlRow): Campaign {
  const text = (index: number) => String(row[index]);
  const optional = (index: number) => textOrNull(row[index]);
  return {
    id: text(1),
    name: text(2),
    status: text(3) as CampaignStatus,
    type: text(4) as CampaignType,
    dialer: { mode: text(5) as DialerMode },
    phoneSystemId: optional(6),
    extensionId: optional(7),
    tagIds: JSON.parse(text(8)) as string[],
    callflowIds: JSON.parse(text(9)) as string[],
    callBehavior: { humanAnswerCallflowId: optional(10), answeringMachineCallflowId: optional(11) },
    webhookEndpointId: optional(12),
    startDate: optional(13),
    endDate: optional(14),
    startedAt: optional(15),
    endedAt: optional(16),
    numbersCount: Number(row[17]),
    isArchived: row[18] === 1,
  };
}

function textOrNull(value: SqlValue | undefined): string | null {
  return typeof value === 'string' ? value : null;
}
