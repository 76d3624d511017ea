/** The card that the page gives: taken up when it gives another one. */
import {decode, type OrganisationCard, type Refusal} from './codec.js';
import {codeIn} from './link.js';

export class GivenCard {
  card: OrganisationCard | undefined;
  /** Why what was given cannot be shown. */
  refusal: Refusal | undefined;
  /** As it was given. */
  #profile: string | undefined;

  /** @returns whether the page gives another one than before */
  read(profile: string | undefined): boolean {
    if (profile === this.#profile) return false;
    this.#profile = profile;
    const code = codeIn(profile ?? '');
    const decoded = decode(code);
    this.card = decoded.ok ? {profile: decoded.profile, code} : undefined;
    this.refusal = decoded.ok || profile === undefined ? undefined : decoded.reason;
    return true;
  }
}
