import type * as z from 'zod/mini';

/**
 * A long message cut into portions. Browsers write a message down and read it in one go on the thread of the page: 3 MB take
 * 120 ms, and checking them as much again. So lists and texts that are long travel piece by piece: first the message with these
 * left empty, then what belongs into them, each portion checked by itself.
 */
export type Portion = {
  /** Where it belongs: names of properties and places in lists, from the message inwards. Empty for the message itself. */
  path: (string | number)[];
  /** The message, or what is added to the list or text at `path`. */
  value: unknown;
};

/** A text longer than this, and a list with more entries, is left empty at first. */
const LONG_TEXT = 4_000;
const LONG_LIST = 200;
/** Characters of a long text in one portion. */
const TEXT_PORTION = 64_000;

/** The portions of a message of plain data, in the order in which `Gathering` takes them. Time is linear in its size. */
export function* portionsOf(message: unknown): Generator<Portion, void> {
  const left: Portion[] = [];
  yield { path: [], value: hollow(message, [], left) };
  for (const { path, value } of left) {
    if (typeof value === 'string') for (let at = 0; at < value.length; at += TEXT_PORTION) yield { path, value: value.slice(at, at + TEXT_PORTION) };
    if (Array.isArray(value))
      for (let at = 0; at < value.length; at += LONG_LIST)
        yield { path, value: value.slice(at, at + LONG_LIST).map((entry: unknown, i) => hollow(entry, [...path, at + i], left)) };
  }
}

/** The value with what is long left empty; that is put on the list of what is left. */
function hollow(value: unknown, path: Portion['path'], left: Portion[]): unknown {
  if (typeof value === 'string' && value.length > LONG_TEXT) {
    left.push({ path, value });
    return '';
  }
  if (Array.isArray(value)) {
    if (value.length <= LONG_LIST) return value.map((entry: unknown, i) => hollow(entry, [...path, i], left));
    left.push({ path, value });
    return [];
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, hollow(inner, [...path, name], left)]));
}

/** Puts a message together again from its portions. */
export class Gathering {
  readonly #schema: z.ZodMiniType;
  #message: unknown;

  /** @param schema what the message has to fit */
  constructor(schema: z.ZodMiniType) {
    this.#schema = schema;
  }

  /** Throws when a portion does not fit, or belongs nowhere. */
  add({ path, value }: Portion): void {
    const fitting: unknown = schemaAt(this.#schema, path).parse(value);
    if (path.length === 0) this.#message = fitting;
    else {
      const holder = path.slice(0, -1).reduce(within, this.#message);
      const name = path.at(-1)!;
      const before = within(holder, name);
      if (Array.isArray(before) && Array.isArray(fitting)) for (const entry of fitting) before.push(entry);
      else if (typeof before === 'string' && typeof fitting === 'string') (holder as Record<string, unknown>)[name] = before + fitting;
      else throw new Error(`nothing can be added at ${path.join('.')}`);
    }
  }

  /** The message, once its last portion is there. */
  get message(): unknown {
    return this.#message;
  }
}

/** What stands there; own properties only, since the path comes from outside. */
function within(holder: unknown, name: string | number): unknown {
  if (typeof holder !== 'object' || holder === null || !Object.hasOwn(holder, name)) throw new Error(`no ${name} in the message`);
  return (holder as Record<string | number, unknown>)[name];
}

/** The parts of a schema's definition that lead inwards. */
type Definition = { innerType?: z.ZodMiniType; shape?: Record<string, z.ZodMiniType>; element?: z.ZodMiniType };

/** The schema of what stands at a place of the message. */
function schemaAt(schema: z.ZodMiniType, path: Portion['path']): z.ZodMiniType {
  return path.reduce<z.ZodMiniType>((around, name) => {
    let definition = around._zod.def as Definition;
    while (definition.innerType) definition = definition.innerType._zod.def as Definition;
    const { element, shape = {} } = definition;
    const inner = typeof name === 'number' ? element : Object.hasOwn(shape, name) ? shape[name] : undefined;
    if (!inner) throw new Error(`no ${name} in the contract`);
    return inner;
  }, schema);
}
