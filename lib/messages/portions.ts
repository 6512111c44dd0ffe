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
/** Characters of a long text in one portion; a portion of a list ends with the entry that brings its texts to so many. */
const TEXT_PORTION = 64_000;

/** The portions of a message of plain data, in the order in which `Gathering` takes them. Time is linear in its size. */
export function* portionsOf(message: unknown): Generator<Portion, void> {
  const hollowing = new Hollowing();
  yield { path: [], value: hollowing.of(message, []) };
  for (const { path, value } of hollowing.left) {
    if (typeof value === 'string') for (let at = 0; at < value.length; at += TEXT_PORTION) yield { path, value: value.slice(at, at + TEXT_PORTION) };
    if (!Array.isArray(value)) continue;
    let portion: unknown[] = [];
    hollowing.characters = 0;
    for (const [i, entry] of value.entries()) {
      portion.push(hollowing.of(entry, [...path, i]));
      if (portion.length < LONG_LIST && hollowing.characters < TEXT_PORTION && i + 1 < value.length) continue;
      yield { path, value: portion };
      portion = [];
      hollowing.characters = 0;
    }
  }
}

/** Empties what is long, and keeps it for later portions. */
class Hollowing {
  readonly left: Portion[] = [];
  /** Of the texts that were not emptied. */
  characters = 0;

  of(value: unknown, path: Portion['path']): unknown {
    if (typeof value === 'string') {
      if (value.length > LONG_TEXT) return this.#later({ path, value }, '');
      this.characters += value.length;
      return value;
    }
    if (Array.isArray(value)) return value.length > LONG_LIST ? this.#later({ path, value }, []) : value.map((entry: unknown, i) => this.of(entry, [...path, i]));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, this.of(inner, [...path, name])]));
  }

  #later(portion: Portion, empty: '' | []): '' | [] {
    this.left.push(portion);
    return empty;
  }
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
type Definition = { type: string; innerType?: z.ZodMiniType; shape?: Record<string, z.ZodMiniType>; element?: z.ZodMiniType };

/** The schema of what stands at a place of the message. Inside what may be anything, anything may stand. */
function schemaAt(schema: z.ZodMiniType, path: Portion['path']): z.ZodMiniType {
  return path.reduce<z.ZodMiniType>((around, name) => {
    let definition = around._zod.def as Definition;
    while (definition.innerType) definition = definition.innerType._zod.def as Definition;
    const { type, element, shape = {} } = definition;
    if (type === 'unknown') return around;
    const inner = typeof name === 'number' ? element : Object.hasOwn(shape, name) ? shape[name] : undefined;
    if (!inner) throw new Error(`no ${name} in the contract`);
    return inner;
  }, schema);
}
