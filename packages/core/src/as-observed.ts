/**
 * A `data` type with everything in it required and not null, for those who would rather assume that what was seen is
 * always there. It is a claim about the past: the publisher may leave any field out of the next answer.
 *
 * @example const data = result.data as AsObserved<NonNullable<typeof result.data>>;
 */
export type AsObserved<Data> = unknown extends Data ? Data : Present<NonNullable<Data>>;

type Present<Data> = Data extends readonly (infer Item)[]
  ? AsObserved<Item>[]
  : Data extends object
    ? { [Key in keyof Data]-?: AsObserved<Data[Key]> }
    : Data;
