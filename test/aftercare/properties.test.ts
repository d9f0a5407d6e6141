import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type AftercarePolicy,
  aftercare2026,
  aftercarePlan,
  aftercareReport,
  aftercareStatus,
  compareWorklistLines,
  worklist,
} from "../../src/aftercare/index";
import { addDays, addMonths, type PlainDate, toEpochDay } from "../../src/calendar/index";
import type { Contact, Episode } from "../../src/episode/index";
import { deepFreeze } from "../definition/deep-freeze";
import { episodes } from "../episode/records";
import {
  clients,
  contactOf,
  days,
  fourVisits,
  policyOf,
  reversed,
  segmentOf,
  stayOf,
} from "./records";

const timeout = 60_000;
const policies = fc.constantFrom<AftercarePolicy>(
  fourVisits,
  aftercare2026,
  policyOf({
    lateDays: 0,
    suspension: { imprisonment: "keep", hospitalization: "shift", movedAway: "shift" },
  }),
  segmentOf({}, { earliestDays: 40, latestDays: 40, urine: true, instruments: ["whoqol-bref"] }),
);
const over = new Set(["missed", "done", "done-late", "not-possible"]);
const statuses = (episode: Episode, policy: AftercarePolicy, asOf: PlainDate) =>
  new Map(aftercarePlan(episode, { policy, asOf }).contacts.map(({ id, status }) => [id, status]));

describe("contacts", { timeout }, () => {
  it("with the same facts never go back from missed to scheduled, open or suspended as days pass", () => {
    fc.assert(
      fc.property(
        clients,
        policies,
        days,
        fc.integer({ min: 1, max: 120 }),
        (client, policy, asOf, later) => {
          const after = statuses(client, policy, addDays(asOf, later));
          for (const [id, status] of statuses(client, policy, asOf)) {
            const next = after.get(id);
            if (status === "missed" && next) expect(over).toContain(next);
            if (status === "done") expect(next).toBe("done");
            if (status === "overdue" && next) expect(next).not.toBe("open");
            if (next === "scheduled") expect(["scheduled", "suspended"]).toContain(status);
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it("held, accepted, within the window, on or before the day, known and before death: they are done", () => {
    fc.assert(
      fc.property(
        clients,
        policies,
        days,
        fc.nat(20),
        fc.nat(60),
        (client, policy, asOf, which, into) => {
          const { contacts } = aftercarePlan(client, { policy, asOf });
          const contact = contacts[which % Math.max(1, contacts.length)];
          if (!contact) return;
          const length = toEpochDay(contact.latest) - toEpochDay(contact.earliest) + 1;
          const on = addDays(contact.earliest, into % length);
          const closed = aftercarePlan(client, { policy, asOf }).segments.find(
            ({ id, round }) =>
              id === contact.segment && contact.id.endsWith(round === 1 ? "" : `/${round}`),
          )?.closed;
          if (on > asOf || (closed && closed.on < on)) return;
          const visit: Contact = contactOf(on, { id: "added", recordedOn: addDays(asOf, 30) });
          const added = { ...client, observations: [...client.observations, visit] };
          expect(statuses(added, policy, asOf).get(contact.id)).toBe("done");
        },
      ),
      { numRuns: 500 },
    );
  });

  it("windows follow one another without overlap, the due day inside, and ids are never shared", () => {
    fc.assert(
      fc.property(clients, policies, days, (client, policy, asOf) => {
        const { contacts } = aftercarePlan(client, { policy, asOf });
        expect(new Set(contacts.map(({ id }) => id)).size).toBe(contacts.length);
        for (const [i, { id, earliest, due, latest, segment }] of contacts.entries()) {
          expect(earliest <= due && due <= latest).toBe(true);
          const next = contacts[i + 1];
          if (next?.segment === segment && /\/\d+$/.exec(next.id)?.[0] === /\/\d+$/.exec(id)?.[0])
            expect(latest < next.earliest).toBe(true);
        }
      }),
    );
  });

  it("each contact that was held after the first segment began stands in the plan once, or beside it", () => {
    fc.assert(
      fc.property(clients, policies, days, (client, policy, asOf) => {
        const plan = aftercarePlan(client, { policy, asOf });
        const used = plan.contacts.flatMap(({ held, evidence }) => (held ? evidence : []));
        const beside = plan.unplanned.map(({ record }) => record);
        expect(new Set([...used, ...beside]).size).toBe(used.length + beside.length);
        const start = plan.segments[0]?.start;
        const held = client.observations.filter(
          (o) => o.kind === "contact" && o.on <= asOf && start !== undefined && o.on > start,
        );
        expect([...used, ...beside].sort()).toEqual(held.map(({ id }) => id).sort());
      }),
    );
  });
});

describe("the order of input", { timeout }, () => {
  it("changes neither plan nor status", () => {
    fc.assert(
      fc.property(fc.oneof(clients, episodes), policies, days, (client, policy, asOf) => {
        const turned = reversed(client);
        const options = { policy, asOf };
        expect(aftercarePlan(turned, options)).toEqual(aftercarePlan(client, options));
        expect(aftercareStatus(turned, options)).toEqual(aftercareStatus(client, options));
      }),
    );
  });

  it("changes neither worklist nor report", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(clients, episodes), { maxLength: 5 }),
        policies,
        days,
        (list, policy, asOf) => {
          const options = { policy, asOf };
          const turned = deepFreeze(list.map(reversed).reverse());
          expect(worklist(turned, options)).toEqual(worklist(list, options));
          expect(aftercareReport(turned, options)).toEqual(aftercareReport(list, options));
        },
      ),
    );
  });
});

describe("the worklist", { timeout }, () => {
  const list = fc.array(fc.tuple(clients, fc.constantFrom("p1", "p2", "p3")), { maxLength: 8 });

  it("gives the lines of a person, and persons by their first lines, in the order of lines", () => {
    fc.assert(
      fc.property(list, policies, days, fc.nat(40), (pairs, policy, asOf, ahead) => {
        const people = pairs.map(([client, personId]) => ({ ...client, personId }));
        const { persons } = worklist(people, { policy, asOf, to: addDays(asOf, ahead) });
        for (const { lines } of persons) {
          expect(lines).toEqual(lines.toSorted(compareWorklistLines));
        }
        const firsts = persons.flatMap(({ lines }) => lines.slice(0, 1));
        expect(firsts).toEqual(firsts.toSorted(compareWorklistLines));
        const unlisted = persons.flatMap(({ personId, lines }) => (lines[0] ? [] : personId));
        expect(persons.slice(firsts.length).map(({ personId }) => personId)).toEqual(
          unlisted.toSorted(),
        );
      }),
    );
  });
});

describe("one decision", { timeout }, () => {
  it("a line tells the state of its client as the status does, be the last segment broken off or not", () => {
    const [inCare] = aftercare2026.segments;
    const [after] = fourVisits.segments;
    if (!inCare || typeof after?.end !== "object") throw new Error("no segment");
    const goingOn = { ...inCare, id: "going-on", end: { ...after.end, max: { days: 300 } } };
    const both: AftercarePolicy = {
      ...aftercare2026,
      segments: [goingOn, { ...inCare, neverLost: false }],
      loss: { ...aftercare2026.loss, missedInARow: 1, daysWithoutContact: null },
    };
    fc.assert(
      fc.property(
        fc.oneof(clients, episodes),
        fc.oneof(policies, fc.constant(both)),
        days,
        (client, policy, asOf) => {
          const { status } = aftercareStatus(client, { policy, asOf });
          for (const { lines } of worklist([client], { policy, asOf }).persons) {
            for (const { state } of lines) expect(state).toBe(status);
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it("the worklist lists what the plan says is open, overdue or about to open, and nothing else", () => {
    fc.assert(
      fc.property(
        fc.oneof(clients, episodes),
        policies,
        days,
        fc.nat(40),
        (client, policy, asOf, ahead) => {
          const to = addDays(asOf, ahead);
          const plan = aftercarePlan(client, { policy, asOf, to });
          const ended = new Set(
            plan.segments.filter(({ closed }) => closed).map(({ id, round }) => `${id} ${round}`),
          );
          const expected = plan.contacts.filter(
            ({ id, segment, status, earliest, latest, urineDue, instrumentsDue }) => {
              const round = Number(/\/(\d+)$/.exec(id)?.[1] ?? 1);
              if (ended.has(`${segment} ${round}`)) return false;
              if (status === "open" || status === "overdue") return true;
              if (status === "scheduled") return earliest <= to;
              const held = status === "done" || status === "done-late";
              return held && asOf <= latest && (urineDue === true || instrumentsDue.length > 0);
            },
          );
          const lines = worklist([client], { policy, asOf, to }).persons.flatMap(
            (person) => person.lines,
          );
          const isLate = (status: string) => status === "missed" || status === "not-possible";
          const missed = new Map(plan.contacts.map(({ id, status }) => [id, status]));
          for (const { contactId, status, latest, lateUntil = latest } of lines) {
            if (!isLate(status)) continue;
            expect(missed.get(contactId)).toBe(status);
            expect(latest < asOf && asOf <= lateUntil).toBe(true);
            expect(lateUntil <= addDays(latest, policy.lateDays)).toBe(true);
          }
          const inTime = lines.filter(({ status }) => !isLate(status));
          expect(inTime.map(({ contactId, status }) => `${contactId} ${status}`).sort()).toEqual(
            expected.map(({ id, status }) => `${id} ${status}`).sort(),
          );
        },
      ),
      { numRuns: 500 },
    );
  });

  it("the report counts what the plan and the status of each client say", () => {
    fc.assert(
      fc.property(fc.array(clients, { maxLength: 4 }), policies, days, (list, policy, asOf) => {
        const options = { policy, asOf };
        const report = aftercareReport(list, options);
        const contacts = list.flatMap((client) => aftercarePlan(client, options).contacts);
        const count = (...of: string[]) =>
          contacts.filter(({ status }) => of.includes(status)).length;
        expect(report.contacts).toMatchObject({
          considered: contacts.length,
          done: count("done"),
          doneLate: count("done-late"),
          missed: count("missed"),
          notPossible: count("not-possible"),
          suspended: count("suspended"),
          pending: count("scheduled", "open", "overdue"),
        });
        for (const { key, count: clientsIn } of report.states) {
          expect(
            list.filter((client) => aftercareStatus(client, options).status === key),
          ).toHaveLength(clientsIn);
        }
      }),
    );
  });

  it("a plain course read as it stands gives what the walk through its history gives", () => {
    const withdrawn = {
      step: "screened",
      id: "w",
      on: "2020-01-01",
      retractedOn: "2020-01-02",
    } as const;
    fc.assert(
      fc.property(episodes, policies, days, (episode, policy, asOf) => {
        const plain = { ...episode, earlier: null, reopened: null };
        const walked = { ...plain, earlier: [withdrawn] };
        const options = { policy, asOf };
        expect(aftercarePlan(walked, options)).toEqual(aftercarePlan(plain, options));
        expect(worklist([walked], options)).toEqual(worklist([plain], options));
      }),
      { numRuns: 500 },
    );
  });
});

describe("days", { timeout }, () => {
  it("offsets of days and months from any day of four centuries are those of the calendar", () => {
    const anchors = fc.integer({ min: 0, max: 146_000 }).map((n) => addDays("1900-01-31", n));
    const monthly = segmentOf({
      contacts: [],
      rhythm: {
        id: "r",
        purpose: "monitoring",
        from: { months: 1 },
        every: { months: 1 },
        earliestDays: 0,
        latestDays: 0,
      },
      end: { min: { months: 3 }, max: { months: 6 }, chosenBy: [], unlessChosen: "max" },
    });
    fc.assert(
      fc.property(anchors, (anchor) => {
        const client = stayOf("e1", addDays(anchor, -90), anchor);
        const dues = (policy: AftercarePolicy) =>
          aftercarePlan(client, { policy, asOf: anchor }).contacts.map(({ due }) => due);
        expect(dues(fourVisits)).toEqual([15, 30, 60, 90].map((n) => addDays(anchor, n)));
        expect(dues(monthly)).toEqual([1, 2, 3, 4, 5, 6].map((n) => addMonths(anchor, n)));
      }),
    );
  });

  it("what was recorded after the day of knowledge changes nothing", () => {
    fc.assert(
      fc.property(clients, policies, days, (client, policy, asOf) => {
        const options = { policy, asOf, knownAt: "2026-08-01" } as const;
        const late = contactOf(asOf, { id: "late", recordedOn: "2026-08-02", use: "some" });
        const more = { ...client, observations: [late, ...client.observations] };
        expect(aftercareStatus(more, options)).toEqual(aftercareStatus(client, options));
        expect(worklist([more], options)).toEqual(worklist([client], options));
      }),
    );
  });
});
