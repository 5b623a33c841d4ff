import type { EndedReason, Modality, MoneyShape, PartnershipState } from '@penc/domain';
import {
  Column,
  CreateDateColumn,
  Entity,
  JoinColumn,
  ManyToOne,
  OneToMany,
  PrimaryGeneratedColumn,
  UpdateDateColumn,
} from 'typeorm';
import { Posting } from './postings';

@Entity('partnerships')
export class Partnership {
  @PrimaryGeneratedColumn('uuid') readonly id: string;
  @Column('uuid', { name: 'suggestion_id' }) suggestionId: string;
  @Column('uuid', { name: 'need_id' }) needId: string;
  @Column('uuid', { name: 'offer_id' }) offerId: string;
  @Column('text') status: PartnershipState;
  @Column('text', { name: 'ended_reason', nullable: true }) endedReason: EndedReason | null;
  @Column('integer') revision: number;
  @CreateDateColumn({ type: 'timestamptz', name: 'created_at' }) readonly createdAt: Date;
  @UpdateDateColumn({ type: 'timestamptz', name: 'updated_at' }) updatedAt: Date;
  @OneToMany(() => PartnershipLine, (line) => line.partnership) lines?: PartnershipLine[];
  @ManyToOne(() => Posting) @JoinColumn({ name: 'need_id' }) need?: Posting;
  @ManyToOne(() => Posting) @JoinColumn({ name: 'offer_id' }) offer?: Posting;
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
  @Column('bigint', { name: 'agreed_xof' }) agreedXof: string;
  @Column('bigint', { name: 'delivered_xof' }) deliveredXof: string;
  @ManyToOne(() => Partnership, (partnership) => partnership.lines)
  @JoinColumn({ name: 'partnership_id' })
  partnership?: Partnership;
}
