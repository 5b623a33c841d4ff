import type {
  CloseReason,
  FixedAmounts,
  Language,
  NeedContent,
  OfferContent,
  PostingKind,
  PostingState,
  Visibility,
} from '@penc/domain';
import { Column, CreateDateColumn, Entity, PrimaryColumn, PrimaryGeneratedColumn, UpdateDateColumn } from 'typeorm';

/** A concept that a text speaks of; the vector of a text has length 10,000. */
export interface StoredConcept {
  readonly id: string;
  readonly weight: number;
}

/** A word that a text uses, and how much it tells. */
export type StoredWord = StoredConcept;

@Entity('postings')
export class Posting {
  @PrimaryGeneratedColumn('uuid') readonly id: string;
  @Column('text') kind: PostingKind;
  @Column('uuid', { name: 'organisation_id' }) organisationId: string;
  @Column('text') status: PostingState;
  @Column('integer', { default: 1 }) revision: number;
  @Column('jsonb') content: NeedContent | OfferContent;
  @Column('jsonb') amounts: FixedAmounts;
  /** The one that its text is really written in; the content says which one was chosen. */
  @Column('text') language: Language;
  @Column('jsonb') concepts: readonly StoredConcept[];
  @Column('jsonb') words: readonly StoredWord[];
  /** Of the concepts and words: by which catalogue they were found. */
  @Column('integer', { name: 'concepts_version' }) conceptsVersion: number;
  @Column('text', { array: true }) themes: readonly string[];
  @Column('text', { array: true }) sectors: readonly string[];
  @Column('text', { array: true }) territories: readonly string[];
  @Column('text', { array: true }) modalities: readonly string[];
  @Column('date', { nullable: true }) deadline: string | null;
  @Column('date', { name: 'period_end', nullable: true }) periodEnd: string | null;
  /** When the deadline has passed. */
  @Column('timestamptz', { name: 'deadline_at', nullable: true }) deadlineAt: Date | null;
  @Column('text', { default: 'public' }) visibility: Visibility;
  @Column('date', { name: 'embargo_until', nullable: true }) embargoUntil: string | null;
  @Column('text', { name: 'close_reason', nullable: true }) closeReason: CloseReason | null;
  @CreateDateColumn({ type: 'timestamptz', name: 'created_at' }) readonly createdAt: Date;
  @UpdateDateColumn({ type: 'timestamptz', name: 'updated_at' }) readonly updatedAt: Date;
}

/** Every revision is kept: a suggestion can be computed again from what it was scored on. */
@Entity('posting_revisions')
export class PostingRevision {
  @PrimaryColumn('uuid', { name: 'posting_id' }) postingId: string;
  @PrimaryColumn('integer') revision: number;
  @Column('jsonb') content: NeedContent | OfferContent;
  @Column('jsonb') amounts: FixedAmounts;
  /** The one that its text is really written in; the content says which one was chosen. */
  @Column('text') language: Language;
  @Column('jsonb') concepts: readonly StoredConcept[];
  @Column('jsonb') words: readonly StoredWord[];
  /** Of the concepts and words: by which catalogue they were found. */
  @Column('integer', { name: 'concepts_version' }) conceptsVersion: number;
  @Column('uuid', { name: 'written_by', nullable: true }) writtenBy: string | null;
}
