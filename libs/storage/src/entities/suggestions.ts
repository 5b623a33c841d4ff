import type { Answer, CriterionResult, GateResult, Reason, Side, SuggestionState } from '@penc/domain';
import {
  Column,
  CreateDateColumn,
  Entity,
  JoinColumn,
  ManyToOne,
  PrimaryGeneratedColumn,
  UpdateDateColumn,
} from 'typeorm';
import { Posting } from './postings';

/** What the scorer said of a pair; sentences are made from it when it is read. */
export interface StoredReasons {
  readonly gates: readonly GateResult[];
  readonly criteria: readonly CriterionResult[];
  readonly toVerify: readonly Reason[];
}

@Entity('suggestions')
export class Suggestion {
  @PrimaryGeneratedColumn('uuid') readonly id: string;
  @Column('uuid', { name: 'need_id' }) needId: string;
  @Column('uuid', { name: 'offer_id' }) offerId: string;
  @Column('text') status: SuggestionState;
  @Column('integer') revision: number;
  /** Place of the offer among the need's best, from 1; null when it is not among them. */
  @Column('smallint', { name: 'need_rank', nullable: true }) needRank: number | null;
  @Column('smallint', { name: 'offer_rank', nullable: true }) offerRank: number | null;
  @Column('integer') total: number;
  @Column('integer', { name: 'need_revision' }) needRevision: number;
  @Column('integer', { name: 'offer_revision' }) offerRevision: number;
  @Column('jsonb') reasons: StoredReasons;
  @Column('integer', { name: 'weights_version' }) weightsVersion: number;
  @Column('text', { name: 'need_answer' }) needAnswer: Answer;
  @Column('text', { name: 'offer_answer' }) offerAnswer: Answer;
  @Column('timestamptz', { name: 'approved_at', nullable: true }) approvedAt: Date | null;
  @Column('date', { name: 'answer_due', nullable: true }) answerDue: string | null;
  @CreateDateColumn({ type: 'timestamptz', name: 'created_at' }) readonly createdAt: Date;
  @UpdateDateColumn({ type: 'timestamptz', name: 'updated_at' }) updatedAt: Date;
  @ManyToOne(() => Posting) @JoinColumn({ name: 'need_id' }) need?: Posting;
  @ManyToOne(() => Posting) @JoinColumn({ name: 'offer_id' }) offer?: Posting;
}

/** Append-only: what a coordinator or a side decided, and what they were shown. */
@Entity('decisions')
export class Decision {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' }) readonly id: string;
  @Column('uuid', { name: 'suggestion_id' }) suggestionId: string;
  @Column('text') action: string;
  @Column('text', { nullable: true }) side: Side | null;
  @Column('text', { nullable: true }) reason: string | null;
  @Column('text', { nullable: true }) note: string | null;
  @Column('uuid', { name: 'decided_by', nullable: true }) decidedBy: string | null;
  @CreateDateColumn({ type: 'timestamptz', name: 'decided_at' }) readonly decidedAt: Date;
  @Column('integer', { name: 'need_revision' }) needRevision: number;
  @Column('integer', { name: 'offer_revision' }) offerRevision: number;
  @Column('integer') total: number;
  @Column('smallint', { name: 'need_rank', nullable: true }) needRank: number | null;
  @Column('smallint', { name: 'offer_rank', nullable: true }) offerRank: number | null;
  @Column('integer', { name: 'weights_version' }) weightsVersion: number;
}
