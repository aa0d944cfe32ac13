import { expect, it } from "vitest";
import { successValue } from "../client/examples.ts";
import { requiredParameters } from "../client/parameters.ts";
import { connectClient, sentParameters, type Subject } from "./subject.ts";

/** Iterates over the pages of an operation that has pages. The mock returns the same page again and again. */
export function describePaging(subject: Subject): void {
  const { operationId, parameters, "x-paging": paging } = subject.operation;
  if (paging === undefined) return;
  const { data } = successValue(subject.operation);
  const required = requiredParameters(parameters.filter(({ name }) => name !== paging.parameter));

  it(`${subject.operation.id} returns its first page and stops when the page does not change`, async () => {
    const { client, observed } = connectClient(subject);
    const walk = client.iterate(operationId, "pages", required);
    const pages: unknown[] = [];
    for await (const page of walk) pages.push(page);
    expect(pages).toMatchObject([{ data, number: paging.start ?? 1 }]);
    expect(walk.state.pagesFetched).toBeLessThanOrEqual(2);
    expect(walk.state.stopReason).not.toBe("max-pages");
    expect(observed.last().violations).toBeUndefined();
    if (walk.state.pagesFetched < 2) return;
    const next = paging.start === undefined ? getByPath(data, paging.cursor ?? "") : paging.start + 1;
    const sent = sentParameters(subject.operation, observed.last()).parameters.get(paging.parameter);
    expect(sent).toBe(String(next));
  });

  if (paging.items === undefined) return;
  it(`${subject.operation.id} returns the items of its page`, async () => {
    const { client } = connectClient(subject);
    const walk = client.iterate(operationId, "items", required);
    const items: unknown[] = [];
    for await (const item of walk) items.push(item);
    expect(items).toEqual(getByPath(data, paging.items ?? "") ?? []);
  });
}

function getByPath(data: unknown, path: string): unknown {
  if (path === "") return data;
  return path.split(".").reduce<unknown>((value, name) => {
    return Array.isArray(value) ? value.at(Number(name)) : (value as Record<string, unknown>)[name];
  }, data);
}
