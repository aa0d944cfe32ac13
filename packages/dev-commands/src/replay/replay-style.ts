/** The rules of the timeline beside those that every page has. */
export const REPLAY_STYLE = `
.verdict { margin-top: 1.25rem; font-weight: 600; }
.strip { display: flex; flex-wrap: wrap; gap: 2px; margin-top: 1rem; }
.strip a { width: .75rem; height: 1.6rem; border-radius: .2rem; background: var(--level-edge); }
.strip a[data-level="none"] { opacity: .45; }
.strip a:hover { outline: 2px solid var(--accent); outline-offset: 1px; }
.away { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.timeline { list-style: none; margin: 0; padding: 0 0 0 1.5rem; border-left: 2px solid var(--line); }
.entry { position: relative; margin: 0 0 1rem; padding: .9rem 1.1rem; border-radius: .75rem; background: var(--surface);
  border: 1px solid var(--line); scroll-margin-top: 1rem; }
.entry:target { border-color: var(--accent); }
.entry::before { content: ""; position: absolute; left: calc(-1.5rem - 1px); top: 1.2rem; width: .9rem; height: .9rem;
  transform: translateX(-50%); border-radius: 50%; background: var(--level-edge); border: 3px solid var(--ground); }
.quiet { padding-block: .4rem; background: none; border-color: transparent; }
.quiet::before { top: .75rem; }
.quiet p { display: inline; margin-right: .75rem; font-size: .9rem; }
.when { font-weight: 650; font-variant-numeric: tabular-nums; }
.when .muted { font-weight: 400; font-size: .85rem; margin-left: .35rem; }
.part { margin-top: .75rem; }
.part h2 { font-size: 1rem; display: flex; align-items: center; gap: .5rem; }
.facts { margin-top: .35rem; }
.facts li { position: relative; padding: .15rem 0 .15rem 1.1rem; }
.facts li > code { color: var(--muted); }
.dot { position: absolute; left: 0; top: .65em; width: .55rem; height: .55rem; border-radius: 50%;
  background: var(--level-edge); }
summary { cursor: pointer; color: var(--accent); font-size: .9rem; margin-top: .35rem; }
.asked { margin-top: .6rem; padding: .4rem .7rem; border-radius: .5rem; background: var(--note-ground);
  border: 1px solid var(--note-edge); font-size: .9rem; }
.wrong { margin-top: .6rem; padding: .4rem .7rem; border-radius: .5rem; background: var(--major-ground);
  border: 1px solid var(--major-edge); color: var(--major-text); font-size: .9rem; }
.small { margin-top: .6rem; font-size: .85rem; }
`;
