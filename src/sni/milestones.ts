import type { PlainDate } from "../calendar/index";
import type { Dated } from "../definition/index";
import type { SniActor, SniEdition } from "./vocabulary";

/**
 * One step of an institution on the way from target to certificate, with its edition and who acted:
 * a fact by itself, from which no other step follows.
 *
 * @since 0.1.0
 */
export type SniMilestone = Dated & {
  /** Identifier of the institution. */
  institutionId: string;
  /** The edition it concerns. */
  edition: SniEdition;
  /** Who acted. */
  actor: SniActor;
} & (
    | {
        /** It was put on the list of targets, or assessed itself, or was recommended. */
        kind: "targeted" | "self-assessed" | "recommended";
      }
    | {
        /** It was assisted. */
        kind: "assisted";
        /** Last day of the assistance; it goes on when not recorded. */
        until?: PlainDate | null | undefined;
      }
    | {
        /** It was verified. */
        kind: "verified";
        /** Whether it reached the standard, as the verifier stated; not stated when not recorded. */
        reached?: boolean | null | undefined;
        /** The result in the verifier's own words, such as a type (tipe), which has no order here. */
        result?: string | null | undefined;
      }
    | {
        /** It was certified. */
        kind: "certified";
        /** Number of the certificate. */
        certificate: string;
        /** Name of the body that certified. */
        body: string;
        /** Last day of validity as printed on the certificate. */
        validUntil?: PlainDate | null | undefined;
        /** Day from which the certificate was withdrawn. */
        withdrawnOn?: PlainDate | null | undefined;
      }
  );
