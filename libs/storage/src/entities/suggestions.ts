import type { Side } from '@penc/domain';
import { Column, CreateDateColumn, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** Append-only: what a coordinator or a side decided, and what they were shown. */
@Entity('decisions')
export class Decision {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' }) readonly id: string;
  @Column('uuid', { name: 'suggestion_id' }) suggestionId: string;
  @Column('text') action: string;
  /** Null for a coordinator, else the side that answered. */
  @Column('text', { nullable: true }) side: Side | null;
  @Column('text', { nullable: true }) reason: string | null;
  @Column('text', { nullable: true }) note: string | null;
  @Column('uuid', { name: 'decided_by', nullable: true }) decidedBy: string | null;
  @CreateDateColumn({ type: 'timestamptz', name: 'decided_at' }) readonly decidedAt: Date;
  @Column('integer', { name: 'need_revision' }) needRevision: number;
  @Column('integer', { name: 'offer_revision' }) offerRevision: number;
  /** The exact score, 0 to 100,000,000. */
  @Column('integer') total: number;
  @Column('smallint', { name: 'need_rank', nullable: true }) needRank: number | null;
  @Column('smallint', { name: 'offer_rank', nullable: true }) offerRank: number | null;
  @Column('integer', { name: 'weights_version' }) weightsVersion: number;
  /** Null of what was decided before these were kept. */
  @Column('text', { nullable: true }) engine: string | null;
  @Column('jsonb', { nullable: true }) criteria: Readonly<Record<string, number>> | null;
  @Column('text', { name: 'unknown_criteria', array: true, nullable: true }) unknownCriteria: string[] | null;
}
