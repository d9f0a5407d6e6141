import type { Language } from "../calendar/index";
import type { Definition, Wording } from "../definition/index";
import { standingLabels } from "../definition/text";
import { recoveryMeasureLabels } from "../recovery/labels";
import { sniEditionLabels } from "../sni/labels";
import { completenessLines, type Line, say } from "./format-completeness";
import { wrapLines } from "./format-lines";
import { partLines } from "./format-part-lines";
import { words } from "./format-words";
import type { NationalPart, NationalReport } from "./national-types";

/** The lines of a part for all and by region, by one and the same printing. */
export function linesOf({ parts }: NationalReport, part: NationalPart, language: Language) {
  const print = {
    ...partLines(language),
    completeness: (summary: Parameters<typeof completenessLines>[0]) =>
      completenessLines(summary, language),
  };
  const both = <Figures>(
    figures: (Figures & { groups: readonly (Figures & { key: string })[] }) | undefined,
    lines: (one: Figures) => Line[],
  ) =>
    figures && {
      total: lines(figures),
      groups: figures.groups.map((group) => ({ key: group.key, lines: lines(group) })),
    };
  switch (part) {
    case "institutions":
      return both(parts.institutions, print.institutions);
    case "programs":
      return both(parts.programs, print.programs);
    case "sni":
      return both(parts.sni, print.sni);
    case "ibm":
      return both(parts.ibm, print.ibm);
    case "episodes":
      return both(parts.episodes, print.episodes);
    case "aftercare":
      return both(parts.aftercare, print.aftercare);
    case "recovery":
      return both(parts.recovery, print.recovery);
    case "completeness":
      return both(parts.completeness, print.completeness);
  }
}

/** What a part is counted by, or that it needs no definition. */
export function definitionLines({ parts }: NationalReport, part: NationalPart, language: Language) {
  const word = words[language];
  const { sni, recovery } = parts;
  const named = definitionsOf({ ...parts[part] } as object).map(
    ({ id, version, title, standing }) => {
      const shown: Wording = title ?? id;
      return `${word.definition}: ${say(shown, language)} (${standingLabels[standing][language]}) [${id}@${version}]`;
    },
  );
  const lines = [
    ...(part === "sni" && sni
      ? [`${word.edition}: ${sniEditionLabels[sni.edition][language]}`]
      : []),
    ...named,
    ...(part === "recovery" && recovery
      ? [`${word.measure}: ${recoveryMeasureLabels[recovery.definition.measure][language]}`]
      : []),
  ];
  return (lines.length > 0 ? lines : [word.noDefinition]).flatMap((line) => wrapLines("  ", line));
}

function definitionsOf(part: {
  definition?: Definition;
  policies?: readonly Definition[];
}): readonly Definition[] {
  return part.policies ?? (part.definition ? [part.definition] : []);
}
