import type { NationalRegister } from "./national-types";

/** The lists of a register, each read once. */
export function listsOf(register: NationalRegister) {
  const list = <T>(given: Iterable<T> | null | undefined) => (given ? [...given] : undefined);
  return {
    institutions: list(register.institutions),
    ibmUnits: list(register.ibmUnits),
    ibmReports: list(register.ibmReports),
    ibmActivities: list(register.ibmActivities),
    sniMilestones: list(register.sniMilestones),
    sniAssessments: list(register.sniAssessments),
    episodes: list(register.episodes),
    independentCounts: list(register.independentCounts),
  };
}
