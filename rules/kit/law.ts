import { add, type Day, type Unit } from './day.ts';

/** How sure we are: two sources or one official; one source; none good enough (then only "ask about this" may follow). */
export type Certainty = 'confirmed' | 'single-source' | 'unverified';

/** A number the law gives, with its unit and what it is counted from. */
export type Quantity = { value: number; unit: Unit | 'percent' | 'euro' | 'workers' | 'times'; from?: string };

/**
 * One rule of law (or one piece of guidance) in one version.
 * `from`/`until` are inclusive days; null means "not known": in force as far back or ahead as anyone can tell.
 */
export type Provision = {
  id: string;
  from: Day | null;
  until: Day | null;
  certainty: Certainty;
  quantities?: Readonly<Record<string, Quantity>>;
};

export class LawNotInForce extends Error {
  constructor(
    readonly provision: string,
    readonly day: Day,
  ) {
    super(`"${provision}" is not in force on ${day}; no other version is used in its place`);
  }
}

export type Law = {
  day: Day;
  /** Whether the provision exists and is in force on the day. */
  holds: (id: string) => boolean;
  /** The provision in force. Throws LawNotInForce; never another year's version. */
  provision: (id: string) => Provision;
  /** `fact.quantity`, for example `be-emp-formal-appeal-b.appeal_deadline`. Throws LawNotInForce. */
  quantity: (path: string) => Quantity;
};

/** The law as it stands on one day. */
export function lawOn(provisions: readonly Provision[], day: Day): Law {
  const byId = new Map<string, Provision>();
  for (const provision of provisions) byId.set(provision.id, provision);
  const inForce = (provision: Provision | undefined): provision is Provision =>
    provision !== undefined && (provision.from ?? '') <= day && day <= (provision.until ?? '9999-12-31');
  const provision = (id: string): Provision => {
    const found = byId.get(id);
    if (!inForce(found)) throw new LawNotInForce(id, day);
    return found;
  };
  return {
    day,
    holds: (id) => inForce(byId.get(id)),
    provision,
    quantity: (path) => {
      const [id = '', name = ''] = path.split('.');
      const quantity = provision(id).quantities?.[name];
      if (!quantity) throw new LawNotInForce(path, day);
      return quantity;
    },
  };
}

const CALENDAR_UNITS = new Set(['days', 'calendar-days', 'working-days', 'weeks', 'months', 'years']);

/** `day` moved by a quantity of the law. Throws when the quantity is no length of time. */
export function addQuantity(day: Day, quantity: Quantity, sign: 1 | -1 = 1): Day {
  if (!CALENDAR_UNITS.has(quantity.unit)) throw new TypeError(`${quantity.unit} is not a length of time`);
  return add(day, sign * quantity.value, quantity.unit as Unit);
}
