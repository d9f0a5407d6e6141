import type { LinkPolicy } from "../link-policy";

/**
 * Each episode is a course of its own, as in the American discharge data.
 *
 * @source SAMHSA, Treatment Episode Data Set, Discharges (TEDS-D) 2005: the unit is the discharge, and
 *   a person may appear many times.
 * @since 0.1.0
 */
export const linkNone: LinkPolicy = {
  id: "episode.link-none",
  version: "1.0.0",
  title: { id: "Setiap episode berdiri sendiri", en: "Each episode by itself" },
  standing: "published",
  basis: {
    id: "TEDS-D menghitung setiap terminasi; satu orang dapat muncul berkali-kali.",
    en: "TEDS-D counts each discharge; one person may appear many times.",
  },
  source: {
    title: "Treatment Episode Data Set (TEDS): Discharges from Substance Abuse Treatment Services",
    publisher: "SAMHSA",
    year: 2005,
  },
  follows: "none",
  assumptions: [],
};
