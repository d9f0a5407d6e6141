import type { StaffingDefinition, StaffRole } from "../institution/index";

/**
 * Options of {@link staffingNeed}.
 *
 * @since 0.1.0
 */
export interface StaffingNeedOptions {
  /** How many staff the clients need. */
  definition: StaffingDefinition;
  /** Number of clients in care at one time; found from the two below when left out. */
  clients?: number | undefined;
  /** Number of people a year. */
  personsPerYear?: number | undefined;
  /** Length of a course in months. */
  courseMonths?: number | undefined;
  /** Staff who are there, by role; a role that is left out was not recorded. */
  available?:
    | readonly {
        /** The role. */
        role: StaffRole;
        /** How many. */
        people: number;
      }[]
    | undefined;
}

/**
 * How many staff one role needs, or why that cannot be told.
 *
 * @since 0.1.0
 */
export type RoleNeed =
  | {
      /** The need is known. */
      status: "defined";
      /** The role. */
      role: StaffRole;
      /** Whether clients at one time or people a year make the load. */
      counted: "at-one-time" | "a-year";
      /** The load: clients, or people a year. */
      load: number;
      /** How many one member of staff can have. */
      each: number;
      /** How many staff are needed. */
      needed: number;
      /** How many are there, if that was recorded. */
      available?: number;
      /** How many are short, if it was recorded how many are there; 0 when there are enough. */
      short?: number;
    }
  | {
      /** The need is not known. */
      status: "undefined";
      /** The role. */
      role: StaffRole;
      /** What was not given. */
      reason: "clients-not-given" | "persons-not-given";
    };

/**
 * How many staff the clients need, role by role.
 *
 * @since 0.1.0
 */
export interface StaffingNeed {
  /** The whole definition. */
  definition: StaffingDefinition;
  /** The need of each role, in the order of the definition. */
  roles: RoleNeed[];
}

/**
 * Returns how many staff are needed for clients at one time and people a year, role by role, and how
 * many are short.
 *
 * **Rule.** Load over what one member of staff can have, rounded up to whole people. Clients at one
 * time are people a year times the months of a course over twelve, when they are not given.
 *
 * **Unknown.** A role whose load was not given has no need, and says so; one whose staff was not
 * recorded has no shortage.
 *
 * **Assumption.** People arrive evenly over the year and stay as long as the course.
 *
 * @param options - The definition, the load, and the staff who are there.
 * @returns The need.
 * @throws RangeError when a number is negative or not whole, or the course has no length.
 * @example
 * const { roles } = staffingNeed({ definition: kemensos2015, personsPerYear: 10_000, courseMonths: 6 });
 * roles.map((role) => role.status === "defined" && [role.role, role.load, role.needed]); // => [["social-worker", 5000, 715], ["addiction-counselor", 5000, 500]]
 * @source For the example: Kemensos, 31 January 2015, speaks of 700 social workers and 500 counselors
 *   for 10,000 people.
 * @since 0.1.0
 */
export function staffingNeed(options: StaffingNeedOptions): StaffingNeed {
  const { definition, clients, personsPerYear, courseMonths, available = [] } = options;
  const counts = [clients, personsPerYear, ...available.map(({ people }) => people)];
  if (counts.some((n) => n !== undefined && !(Number.isSafeInteger(n) && n >= 0))) {
    throw new RangeError("pulih: numbers of people are whole and not negative");
  }
  if (courseMonths !== undefined && !(courseMonths > 0 && Number.isFinite(courseMonths))) {
    throw new RangeError("pulih: a course has a length above zero");
  }
  const present =
    clients ??
    (personsPerYear === undefined || courseMonths === undefined
      ? undefined
      : (personsPerYear * courseMonths) / 12);
  const needOf = (
    role: StaffRole,
    counted: "at-one-time" | "a-year",
    each: number,
    load: number | undefined,
  ): RoleNeed => {
    if (load === undefined) {
      const reason = counted === "a-year" ? "persons-not-given" : "clients-not-given";
      return { status: "undefined", role, reason };
    }
    const needed = Math.ceil(load / each);
    const rows = available.filter((row) => row.role === role);
    const people = rows.reduce((sum, row) => sum + row.people, 0);
    return {
      status: "defined",
      role,
      counted,
      load,
      each,
      needed,
      ...(rows.length > 0 && { available: people, short: Math.max(0, needed - people) }),
    };
  };
  return {
    definition,
    roles: [
      ...definition.ratios.map(({ role, clients: each }) =>
        needOf(role, "at-one-time", each, present),
      ),
      ...(definition.perYear ?? []).map(({ role, persons }) =>
        needOf(role, "a-year", persons, personsPerYear),
      ),
    ],
  };
}
