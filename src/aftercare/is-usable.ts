import type { Duration } from "../calendar/index";
import type { AftercarePolicy, ContactTemplate } from "./policy";

const isCount = (value: number, least = 0) => Number.isInteger(value) && value >= least;

const isTime = (duration: Duration, least = 0) =>
  isCount("days" in duration ? duration.days : duration.months, least);

const hasWindow = ({ earliestDays, latestDays }: ContactTemplate) =>
  isCount(earliestDays) && isCount(latestDays);

/** Whether the numbers of a policy are such that it can be applied. */
export function isUsable(policy: AftercarePolicy): boolean {
  const { segments, extension, lateDays, notPossible, inPerson, completion } = policy;
  const rhythms = segments.flatMap(({ rhythm }) => rhythm ?? []);
  if (extension) rhythms.push(extension.rhythm);
  return (
    isCount(lateDays) &&
    isCount(notPossible.attempts, 1) &&
    [inPerson, completion].every(
      ({ numerator, denominator }) =>
        isCount(numerator) && isCount(denominator, 1) && numerator <= denominator,
    ) &&
    (!extension || isTime(extension.atMost)) &&
    rhythms.every(
      (rhythm) => hasWindow(rhythm) && isTime(rhythm.from) && isTime(rhythm.every, 1),
    ) &&
    segments.every(
      ({ contacts, end }) =>
        contacts.every((contact) => hasWindow(contact) && isTime(contact.due)) &&
        (end === "discharge" || (isTime(end.min) && isTime(end.max))),
    )
  );
}
