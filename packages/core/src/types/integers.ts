import type { Integers } from "./options.ts";

/**
 * A `data` type as a client with the option `integers` returns it: every `number` in it may also be a bigint (for `"bigint"`)
 * or a string (for `"string"`), because an integer beyond 2^53 is returned in that form.
 *
 * @example
 * const rednote = createRednoteClient({ integers: "bigint" });
 * const { data } = await rednote.getNoteDetailV1({ noteId });
 * const show = (detail: WithIntegers<GetNoteDetailV1Data, "bigint">) => …;
 */
export type WithIntegers<Data, Mode extends Integers> = Data extends string
  ? Data
  : Data extends number
    ? // A closed list of numbers has no number beyond 2^53.
      number extends Data
      ? Data | LongInteger<Mode>
      : Data
    : Data extends object
      ? ObjectWithIntegers<Data, Mode>
      : Data;

/** {@link WithIntegers} of an object or an array. */
export type ObjectWithIntegers<Data, Mode extends Integers> = { [Key in keyof Data]: WithIntegers<Data[Key], Mode> };

/**
 * The parameters of a call to a client with the option `integers`. Each string or number may also be a number, or an integer
 * in the form in which a response contains it, so that an ID or a cursor of a response can be passed on as it is.
 */
export type ParametersWithIntegers<Parameters, Mode extends Integers> = {
  [Name in keyof Parameters]: ParameterWithIntegers<Parameters[Name], Mode>;
};

type ParameterWithIntegers<Value, Mode extends Integers> = Value extends readonly unknown[]
  ? ParametersWithIntegers<Value, Mode>
  : IsOpen<Value> extends true
    ? Value | number | LongInteger<Mode>
    : Value;

/** Whether a value can be any string or any number. A closed list of values stays closed. */
type IsOpen<Value> = string extends Value ? true : number extends Value ? true : false;

/** The type of an integer beyond 2^53; `never` for `"number"`. */
export type LongInteger<Mode extends Integers> = Mode extends "bigint"
  ? bigint
  : Mode extends "string"
    ? string
    : never;
