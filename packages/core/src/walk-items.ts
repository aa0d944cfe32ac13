import type { Items, ItemsState } from "./pages.ts";
import type { Query } from "./query.ts";
import { readPage } from "./read-page.ts";
import { type Walk, walkPages } from "./walk-pages.ts";

/** Walks through the items of pages, in the order they came in. */
export function walkItems(walk: Walk): Items<unknown, Query> {
  const state: State = { fetched: 0, end: undefined, resume: walk.parameters, skip: 0 };
  return Object.assign(generateItems(walk, state), { state });
}

/** A state while it changes. */
type State = { -readonly [Key in keyof ItemsState<Query>]: ItemsState<Query>[Key] };

async function* generateItems(walk: Walk, state: State): AsyncGenerator<unknown, void, undefined> {
  const pages = walkPages(walk);
  try {
    let asked: Query | undefined = walk.parameters;
    for await (const { data, next } of pages) {
      // Until its last item is handed out, going on means this page again.
      Object.assign(state, { fetched: pages.state.fetched, resume: asked });
      for (const item of readPage(data, walk.paging).items ?? []) {
        state.skip += 1;
        yield item;
      }
      Object.assign(state, { resume: next, skip: 0 });
      asked = next;
    }
    Object.assign(state, pages.state);
  } catch (thrown) {
    // In the middle of a page it is the consumer who threw.
    if (state.skip === 0) Object.assign(state, pages.state);
    throw thrown;
  }
}
