import type { KeyScope, Language, OrganisationState, OrganisationType, Role } from '@penc/domain';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

@Entity('organisations')
export class Organisation {
  @PrimaryGeneratedColumn('uuid') readonly id: string;
  @Column('text') name: string;
  @Column('text') type: OrganisationType;
  @Column('text', { default: 'applied' }) status: OrganisationState;
  /** ISO 3166-1 alpha-2 code. */
  @Column('text', { name: 'established_in', default: 'SN' }) establishedIn: string;
  @Column('text', { nullable: true }) registration: string | null;
  /** Where the members of a diaspora association come from. */
  @Column('text', { name: 'home_territories', array: true, default: '{}' }) homeTerritories: string[];
  @Column('text', { nullable: true }) website: string | null;
  @Column('integer', { default: 1 }) revision: number;
  /** Shown with every posting of it: this organisation stands for no real one. */
  @Column('boolean') illustrative: boolean;
}

/** The only table of personal data. */
@Entity('people')
export class Person {
  @PrimaryGeneratedColumn('uuid') readonly id: string;
  @Column('text') name: string;
  /** Null once the person is erased. */
  @Column('text', { nullable: true }) email: string | null;
  @Column('text', { nullable: true }) phone: string | null;
  @Column('text') language: Language;
}

/** What a person may do, and for whom. */
@Entity('memberships')
export class Membership {
  @PrimaryGeneratedColumn('uuid') readonly id: string;
  @Column('uuid', { name: 'person_id' }) personId: string;
  @Column('uuid', { name: 'organisation_id' }) organisationId: string;
  @Column('text') role: Role;
  /** Of a coordinator: the territories judged; `SN` is the country. Empty for the others. */
  @Column('text', { array: true }) territories: string[];
}

@Entity('api_keys')
export class ApiKey {
  @PrimaryGeneratedColumn('uuid') readonly id: string;
  @Column('uuid', { name: 'membership_id' }) membershipId: string;
  /** SHA-256 of the key: a key is 256 random bits, so no salt or stretching is needed. */
  @Column('bytea') hash: Buffer;
  @Column('text') label: string;
  /** Null: made before there were scopes, or for the demonstration; opens all that its membership may do. */
  @Column('text', { array: true, nullable: true }) scopes: KeyScope[] | null;
}
