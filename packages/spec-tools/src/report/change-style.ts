/** CSS for platforms and their changes. */
export const CHANGE_STYLE = `
.platform + .platform { margin-top: 2.75rem; }
.platform-head { display: flex; flex-wrap: wrap; align-items: center; gap: .35rem .75rem; margin-bottom: .9rem; }
.platform-head h2 { font-size: 1.35rem; letter-spacing: -.01em; line-height: 1.3; }
.callout { margin-bottom: .75rem; padding: .7rem 1rem; border-radius: .65rem; background: var(--note-ground);
  border: 1px solid var(--note-edge); }
summary { cursor: pointer; list-style: none; }
summary::-webkit-details-marker { display: none; }
.change, .compiler { border: 1px solid var(--line); border-radius: .75rem; background: var(--surface); }
.change + .change, .compiler { margin-top: .6rem; }
.compiler { margin-bottom: .9rem; }
.change:hover { border-color: var(--muted); }
.change > summary { display: grid; grid-template-columns: 4.4rem minmax(0, 1fr) 1rem; gap: .25rem 1rem; align-items: start;
  padding: .85rem 1.1rem; }
.change > summary::after, .compiler > summary::after { content: ""; width: .55rem; height: .55rem; margin-top: .45rem;
  border: solid var(--muted); border-width: 0 2px 2px 0; transform: rotate(45deg); justify-self: center; }
.change[open] > summary::after, .compiler[open] > summary::after { transform: rotate(-135deg); margin-top: .7rem; }
.change-badge { padding-top: .05rem; }
.change-head { display: block; min-width: 0; }
.change h3 { font-size: 1rem; font-weight: 650; line-height: 1.45; }
.change-location { display: block; margin-top: .15rem; color: var(--muted); font-size: .9rem; }
.change-location code + code::before { content: "· "; }
.change h3 > code { font-size: .92em; }
.change-text { font-weight: 400; }
.change-text code { padding: .1em .35em; border-radius: .3rem; background: var(--inset); }
.change-body { padding: 0 1.1rem 1.1rem; border-top: 1px solid var(--line); }
.group { padding-top: 1rem; }
.group + .group { margin-top: 1rem; border-top: 1px dashed var(--line); }
.calls li { padding-block: .12rem; }
.calls code:first-child { font-weight: 600; }
.path { color: var(--muted); }
.calls .path { margin-left: .35rem; }
.more > summary { display: inline-block; margin-top: .3rem; color: var(--accent); font-size: .9rem; font-weight: 600; }
.location { margin-top: .5rem; color: var(--muted); font-size: .95rem; }
.location code { color: var(--text); }
.replacement { margin-top: .75rem; padding: .6rem .9rem; border-radius: .55rem; background: var(--minor-ground); }
.replacement .path { color: var(--minor-text); }
.kind { margin-top: 1rem; color: var(--muted); font-size: .82rem; }
.sides { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: .75rem; margin-top: .75rem; }
.side { display: flex; flex-direction: column; border: 1px solid var(--line); border-radius: .6rem; overflow: hidden;
  min-width: 0; }
.side h4 { padding: .3rem .85rem; font-size: .8rem; font-weight: 600; color: var(--muted); background: var(--inset);
  border-bottom: 1px solid var(--line); }
.side pre, .absent { padding: .7rem .85rem; }
.side pre { white-space: pre-wrap; overflow-wrap: anywhere; line-height: 1.55; tab-size: 2; }
.absent { color: var(--muted); font-style: italic; }
del, ins { color: var(--text); border-radius: .2rem; padding-block: .08em; }
del { background: var(--del); text-decoration: line-through; text-decoration-thickness: 1px; }
ins { background: var(--ins); text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: .2em; }
.compiler h3 { font-size: 1rem; font-weight: 600; }
.compiler > summary { display: flex; justify-content: space-between; gap: 1rem; padding: .75rem 1.1rem; font-weight: 600; }
.compiler ul { padding: 0 1.1rem .35rem; }
.compiler li { padding-block: .6rem; border-top: 1px solid var(--line); }
.compiler > .muted { padding: 0 1.1rem .75rem; }
@media (max-width: 40rem) {
  .sides { grid-template-columns: minmax(0, 1fr); }
  .change > summary { grid-template-columns: minmax(0, 1fr) 1rem; padding: .8rem .9rem; }
  .change-badge { grid-column: 1; grid-row: 1; }
  .change-head { grid-column: 1 / -1; grid-row: 2; }
  .change-body { padding-inline: .9rem; }
  .calls .path { display: block; margin-left: 0; }
}
`;
