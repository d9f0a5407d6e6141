import type { AftercareSummary } from "../aftercare/index";
import type { Language } from "../calendar/index";
import { dischargeReasonLabels } from "../episode/labels";
import type { IbmSummary } from "../ibm/index";
import { facilityKindLabels, ownershipLabels } from "../institution/labels";
import { formatNumber, type Labels } from "../issue/index";
import { programKindLabels } from "../program/text";
import type { RecoverySummary } from "../recovery/index";
import type { SniSummary } from "../sni/index";
import { sniMilestoneKindLabels } from "../sni/labels";
import { formatRate, type Rate, type Shares } from "../statistics/index";
import type { RecordedPersons } from "./completeness-types";
import { type Line, printRecorded } from "./format-completeness";
import { words } from "./format-words";
import type {
  EpisodeFigures,
  EventsAndPersons,
  InstitutionFigures,
  KeyCount,
  ProgramFigures,
} from "./national-types";

/** The lines of each part in a language, from its figures of all or of one region. */
export function partLines(language: Language) {
  const word = words[language];
  const number = (value: number) => formatNumber(value, { language });
  const rate = (one: Rate) => formatRate(one, { language });
  const listed = (counts: readonly KeyCount<string>[], labels: Labels) =>
    counts.map(({ key, count }) => `${labelOf(key, labels)} ${number(count)}`).join("; ") || "–";
  const labelOf = (key: string, labels: Labels) =>
    labels[key]?.[language] ?? word[key === "none" ? "none" : "not-recorded"];
  const shares = (label: string, { documented, observed, best }: Shares): Line[] => [
    [label, `${word.documented} ${rate(documented)}`],
    ["", `${word.observed} ${rate(observed)}`],
    ["", `${word.best} ${rate(best)}`],
  ];
  const events = ({ events, persons }: EventsAndPersons, unit: "times" | "episodes") =>
    `${number(events)} ${word[unit]}, ${number(persons)} ${word.persons}`;

  return {
    institutions: (figures: InstitutionFigures): Line[] => [
      [
        word.counted,
        `${number(figures.counted)} (${word.considered} ${number(figures.considered)}; ${word.closed} ${number(figures.closed)}; ${word.openingUnknown} ${number(figures.openingUnknown)})`,
      ],
      [word.ownership, listed(figures.ownership, ownershipLabels)],
      [word.facility, listed(figures.facilityKind, facilityKindLabels)],
      [word.programs, listed(figures.programs, programKindLabels)],
      ...shares(word.agreement, figures.agreement),
    ],
    programs: ({ kinds }: ProgramFigures): Line[] =>
      kinds.flatMap(({ key, count, ...figures }) => [
        [programKindLabels[key][language], number(count)] as const,
        ...shares(`  ${word.conforming}`, figures),
      ]),
    sni: ({ considered, shares: steps, reached }: SniSummary): Line[] => [
      [word.sniInstitutions, number(considered)],
      ...steps.map(({ numerator, denominator, rate: one }): Line => {
        const of =
          denominator === "considered"
            ? word.considered
            : sniMilestoneKindLabels[denominator][language];
        return [`${sniMilestoneKindLabels[numerator][language]} / ${of}`, rate(one)];
      }),
      ...shares(word.reached, reached),
    ],
    ibm: (summary: IbmSummary): Line[] => [
      [
        word.eligible,
        `${number(summary.flow.eligible)} (${word.considered} ${number(summary.flow.considered)})`,
      ],
      ...shares(word.operational, summary),
      [word.months, rate(summary.reporting)],
    ],
    episodes: ({ considered, admissions, discharges, inCare }: EpisodeFigures): Line[] => [
      [word.episodesRecorded, number(considered)],
      [word.admissions, events(admissions, "times")],
      [word.discharges, events(discharges, "times")],
      ["", listed(discharges.reasons, dischargeReasonLabels)],
      [word.inCare, events(inCare, "episodes")],
    ],
    aftercare: ({ held, inTime, reached }: AftercareSummary): Line[] => [
      [word.held, rate(held)],
      [word.inTime, rate(inTime)],
      [word.reachedClients, rate(reached)],
    ],
    recovery: (summary: RecoverySummary & { recorded: RecordedPersons }): Line[] => [
      [word.rate, rate(summary.rate)],
      [word.recorded, printRecorded(summary.recorded, language)],
      ...shares(word.spread, summary),
      [
        word.due,
        `${number(summary.flow.due)}; ${word.pending} ${number(summary.flow.pending.total)}`,
      ],
    ],
  };
}
