/// How the page looks: quiet, legible, light and dark.
enum ReviewStyle {
  static let text = """
    :root { color-scheme: light dark; --ink: #1b1f24; --soft: #59636e; --paper: #fff;
      --line: #d5dae0; --field: #f4f6f8; --act: #0b5cad; --date: #fff0c2; --place: #d9f0dc;
      --agency: #e3e2fb; --sentence: #0b5cad; --good: #1a7f37; --bad: #b42318; }
    @media (prefers-color-scheme: dark) { :root { --ink: #e6e9ee; --soft: #a3adb8;
      --paper: #14181d; --line: #343b44; --field: #1f252c; --act: #7db7ff; --date: #4d3f10;
      --place: #1d4426; --agency: #35336b; --sentence: #7db7ff; --good: #56c271;
      --bad: #ff8b80; } }
    * { box-sizing: border-box; }
    body { margin: 0; height: 100vh; display: flex; flex-direction: column; color: var(--ink);
      background: var(--paper); font: 15px/1.5 "Noto Sans", "Noto Sans KR", NanumGothic,
      system-ui, sans-serif; }
    header { display: flex; gap: 1rem; align-items: center; padding: .5rem 1rem;
      border-bottom: 1px solid var(--line); }
    h1 { font-size: 1.05rem; margin: 0; flex: 1; }
    #count { color: var(--soft); font-variant-numeric: tabular-nums; }
    main { flex: 1; min-height: 0; display: grid;
      grid-template-columns: minmax(14rem, 1fr) minmax(20rem, 2.2fr) minmax(17rem, 1.3fr); }
    main > * { overflow: auto; padding: .75rem 1rem; }
    nav, article { border-right: 1px solid var(--line); }
    nav { padding: 0; }
    nav button { display: block; width: 100%; text-align: left; border: 0; border-radius: 0;
      border-left: 4px solid transparent; padding: .45rem .75rem; background: none;
      color: inherit; border-bottom: 1px solid var(--line); }
    nav button[aria-current] { border-left-color: var(--act); background: var(--field); }
    nav small { display: block; color: var(--soft); }
    nav .accept::after, nav .edit::after, nav .reject::after, nav .add::after,
    nav .merge::after, nav .split::after {
      font-size: .8rem; font-weight: 600; float: right; }
    nav .accept::after { content: "accepted"; color: var(--good); }
    nav .edit::after { content: "edited"; color: var(--act); }
    nav .add::after { content: "added"; color: var(--act); }
    nav .merge::after { content: "merged"; color: var(--act); }
    nav .split::after { content: "divided"; color: var(--act); }
    nav .reject::after { content: "rejected"; color: var(--bad); }
    nav .reject b { text-decoration: line-through; }
    article { font-size: 1.05rem; line-height: 1.7; white-space: pre-wrap;
      overflow-wrap: anywhere; }
    article .head { position: sticky; top: -.75rem; margin: -.75rem -1rem 1rem;
      padding: .6rem 1rem .5rem; background: var(--paper); white-space: normal;
      border-bottom: 1px solid var(--line); }
    article h2 { font-size: 1.05rem; line-height: 1.35; margin: 0; }
    article .about { color: var(--soft); font-size: .85rem; margin: .15rem 0 0; display: flex;
      flex-wrap: wrap; justify-content: space-between; gap: .2rem 1rem; }
    .legend { display: flex; gap: .6rem; } .legend span { padding: 0 .3em; color: var(--ink); }
    #body { max-width: 44rem; margin: 0 auto; }
    article .date { background: var(--date); border-radius: 2px; }
    article .place { background: var(--place); border-radius: 2px; }
    article .agency { background: var(--agency); border-radius: 2px; }
    article .sentence { border-bottom: 1px dotted var(--soft); cursor: pointer; }
    article .now { border-bottom: 3px solid var(--sentence); }
    #bar { height: 3px; background: var(--line); } #bar div { height: 3px; width: 0;
      background: var(--good); transition: width .2s; }
    dl.fields { margin: 0; border-top: 1px solid var(--line); }
    dl.fields > div { display: grid; grid-template-columns: 6.5rem 1fr; gap: .75rem;
      padding: .4rem .25rem; border-bottom: 1px solid var(--line); cursor: pointer; }
    dl.fields > div:hover { background: var(--field); }
    dl.fields dt { color: var(--soft); display: flex; justify-content: space-between;
      align-items: baseline; }
    dl.fields dt::first-letter { text-transform: uppercase; }
    .verdict { font-weight: 600; margin: 0 0 .6rem; color: var(--act); }
    .verdict.accept { color: var(--good); } .verdict.reject { color: var(--bad); }
    .tellings { padding-left: 1.2rem; font-size: .9rem; } .tellings li { margin: .3rem 0; }
    dialog select[size] { height: auto; padding: .25rem; }
    dialog option { padding: .15rem .3rem; }
    dl.fields dd { margin: 0; overflow-wrap: anywhere; }
    dl.fields del { color: var(--soft); margin-right: .5rem; }
    dl.fields ins { color: var(--act); font-weight: 600; text-decoration: none; }
    .none { color: var(--soft); font-style: italic; }
    button, input, select { font: inherit; color: inherit; background: var(--field);
      border: 1px solid var(--line); border-radius: 4px; padding: .2rem .5rem; }
    button { cursor: pointer; }
    input, select { width: 100%; }
    header input { width: 9rem; }
    :focus-visible { outline: 2px solid var(--act); outline-offset: 1px; }
    kbd { font: .8em ui-monospace, monospace; border: 1px solid var(--line);
      border-radius: 3px; padding: 0 .3em; color: var(--soft); }
    .actions { display: flex; flex-wrap: wrap; gap: .4rem; margin: .5rem 0 1rem; }
    #help { margin: 0; padding: .5rem 1rem; display: flex; flex-wrap: wrap; gap: .3rem 1.5rem;
      border-bottom: 1px solid var(--line); background: var(--field); }
    #help[hidden] { display: none; }
    #help div { display: flex; gap: .5rem; } #help dd { margin: 0; }
    article:focus { outline: none; }
    dialog { border: 1px solid var(--line); border-radius: 8px; max-width: 40rem; width: 90%;
      background: var(--paper); color: var(--ink); }
    dialog label { display: block; margin: .5rem 0; }
    blockquote { margin: 0; border-left: 3px solid var(--sentence); padding-left: .75rem; }
    @media (max-width: 60rem) { body { height: auto; } main { display: block; }
      nav { max-height: 30vh; } }

    """
}
