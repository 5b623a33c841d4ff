import type { EndedReason, Modality, MoneyShape, PartnershipState } from '@penc/domain';
import { Column, CreateDateColumn, Entity, PrimaryGeneratedColumn, UpdateDateColumn } from 'typeorm';

@Entity('partnerships')
export class Partnership {
  @PrimaryGeneratedColumn('uuid') readonly id: string;
  @Column('uuid', { name: 'suggestion_id' }) suggestionId: string;
  @Column('uuid', { name: 'need_id' }) needId: string;
  @Column('uuid', { name: 'offer_id' }) offerId: string;
  @Column('text', { default: 'drafted' }) status: PartnershipState;
  @Column('text', { name: 'ended_reason', nullable: true }) endedReason: EndedReason | null;
  @Column('text', { name: 'ended_from', nullable: true }) endedFrom: PartnershipState | null;
  @Column('integer', { default: 1 }) revision: number;
  @CreateDateColumn({ type: 'timestamptz', name: 'created_at' }) readonly createdAt: Date;
  @UpdateDateColumn({ type: 'timestamptz', name: 'updated_at' }) updatedAt: Date;
}

/** One modality of a partnership: what was asked, agreed, committed and delivered. */
@Entity('partnership_lines')
export class PartnershipLine {
  @PrimaryGeneratedColumn('uuid') readonly id: string;
  @Column('uuid', { name: 'partnership_id' }) partnershipId: string;
  @Column('smallint') position: number;
  @Column('text') modality: Modality;
  @Column('jsonb', { nullable: true }) asked: MoneyShape | null;
  @Column('jsonb', { nullable: true }) agreed: MoneyShape | null;
  @Column('jsonb', { nullable: true }) committed: MoneyShape | null;
  @Column('jsonb', { nullable: true }) delivered: MoneyShape | null;
  /** Whole francs CFA, fixed when the line was written; a bigint. */
  @Column('bigint', { name: 'agreed_xof', default: 0 }) agreedXof: string | number;
  @Column('bigint', { name: 'delivered_xof', default: 0 }) deliveredXof: string | number;
}
