extension PhonePage {
  static let style = #"""
    :root {
      --header: #008069; --header-text: #fff; --wall: #efeae2; --doodle: .055; --mine: #d9fdd3;
      --theirs: #fff; --text: #111b21; --soft: #667781; --field: #fff; --accent: #00a884;
      --send: #008069; --tick: #53bdeb; --chip: #ffffffe8; --page: #e4e9e7; --card: #fff;
      --line: #0000001a; --red: #d93636; --link: #027eb5; --code: #0000000d;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --header: #1f2c34; --header-text: #e9edef; --wall: #0b141a; --doodle: .05; --mine: #005c4b;
        --theirs: #202c33; --text: #e9edef; --soft: #8696a0; --field: #202c33; --accent: #00a884;
        --send: #00a884; --tick: #53bdeb; --chip: #182229f2; --page: #0a1014; --card: #111b21;
        --line: #ffffff1a; --red: #ff8080; --link: #53bdeb; --code: #ffffff14;
      }
    }
    * { box-sizing: border-box; margin: 0; }
    html, body { height: 100%; }
    [hidden] { display: none !important; }
    body {
      font: 15px/1.36 -apple-system, "Segoe UI", Roboto, Helvetica, Arial, "Noto Sans", sans-serif;
      color: var(--text); background: var(--page);
      display: flex; gap: 56px; align-items: center; justify-content: center;
      -webkit-font-smoothing: antialiased;
    }
    button { font: inherit; color: inherit; border: 0; cursor: pointer; }
    .plain { background: none; padding: 0; }
    svg { width: 24px; height: 24px; display: block; }
    :focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
    #talk:focus-visible, #text:focus-visible { outline: none; }

    .phone {
      position: relative; display: flex; flex-direction: column; overflow: hidden;
      width: 412px; height: min(860px, calc(100vh - 40px)); height: min(860px, calc(100dvh - 40px));
      border: 11px solid #14181b; border-radius: 46px; background: var(--wall);
      box-shadow: 0 0 0 2px #3b4248, 0 30px 70px #00000050, 0 6px 18px #00000038;
    }
    header {
      display: flex; align-items: center; gap: 8px; padding: 14px 14px 10px 8px; z-index: 2;
      background: var(--header); color: var(--header-text); box-shadow: 0 1px 2px #0003;
    }
    .avatar {
      width: 40px; height: 40px; border-radius: 50%; display: grid; place-items: center; flex: none;
      background: linear-gradient(140deg, #38bdf8, #2563eb 60%, #4338ca);
      box-shadow: inset 0 0 0 1px #ffffff30;
    }
    .avatar svg { width: 23px; height: 23px; }
    .who { flex: 1; min-width: 0; line-height: 1.2; }
    .who b { display: block; font-size: 16.5px; font-weight: 600; }
    .who small { font-size: 12.5px; opacity: .86; }
    .badge {
      font-size: 11px; letter-spacing: .04em; padding: 2px 8px; border-radius: 9px;
      background: #ffffff26; margin-right: 4px;
    }

    #talk {
      position: relative; flex: 1; overflow-y: auto; padding: 10px 14px 8px; isolation: isolate;
      display: flex; flex-direction: column; scrollbar-width: thin;
      scrollbar-color: #00000033 transparent;
    }
    .phone::before {
      content: ""; position: absolute; inset: 64px 0 0; opacity: var(--doodle); pointer-events: none;
      background-size: 220px 220px; filter: var(--invert, none);
      background-image: url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='220' height='220' fill='none' stroke='black' stroke-width='1.8' stroke-linecap='round' stroke-linejoin='round'%3E%3Cpath d='M22 40l30-12 4 4-20 14 2 12-4 2-7-11-11 3 3-9z'/%3E%3Crect x='96' y='28' width='34' height='26' rx='4'/%3E%3Cpath d='M106 28v-6h14v6M104 34v14M122 34v14'/%3E%3Ccircle cx='186' cy='46' r='14'/%3E%3Cpath d='M172 46h28M186 32c-9 9-9 19 0 28 9-9 9-19 0-28'/%3E%3Cg transform='translate(0 -13)'%3E%3Cpath d='M26 122c0-14 20-14 20 0 0 8-10 18-10 18s-10-10-10-18z'/%3E%3Ccircle cx='36' cy='121' r='3.5'/%3E%3Cpath d='M96 128c8-16 30-16 38 0zM115 128v20c0 5 7 5 7 0M115 116v-4'/%3E%3Cpath d='M170 112h34v22h-20l-8 7v-7h-6z'/%3E%3Cpath d='M178 120h18M178 126h12'/%3E%3C/g%3E%3Cpath d='M20 190h32M24 190l4-20h16l4 20M32 170v-8h8v8'/%3E%3Cpath d='M98 180q8-8 16 0t16 0M98 190q8-8 16 0t16 0'/%3E%3Ccircle cx='186' cy='186' r='9'/%3E%3Cpath d='M186 170v-5M186 207v-5M170 186h-5M207 186h-5M175 175l-4-4M201 201l-4-4M197 175l4-4M171 201l4-4'/%3E%3C/svg%3E");
    }
    @media (prefers-color-scheme: dark) { :root { --invert: invert(1); } }

    .chip {
      align-self: center; margin: 8px 0; padding: 5px 12px; border-radius: 8px; max-width: 88%;
      font-size: 12.5px; color: var(--soft); background: var(--chip); text-align: center;
      box-shadow: 0 1px 1px #0000001f;
    }
    .chip.note { background: #ffeecd; color: #54492f; }
    @media (prefers-color-scheme: dark) { .chip.note { background: #182229; color: #ffd279; } }

    .bubble {
      position: relative; max-width: 87%; margin-top: 2px; padding: 6px 9px 7px; border-radius: 8px;
      background: var(--theirs); align-self: flex-start; overflow-wrap: anywhere;
      box-shadow: 0 1px .5px #0b141a22; animation: come .16s ease-out;
    }
    .bubble.mine { background: var(--mine); align-self: flex-end; }
    .bubble.first { margin-top: 9px; }
    .bubble.first:not(.mine) { border-top-left-radius: 0; }
    .bubble.first.mine { border-top-right-radius: 0; }
    .bubble.first::before {
      content: ""; position: absolute; top: 0; left: -8px; width: 8px; height: 13px;
      background: inherit; clip-path: path("M1.5 0H8v11.2L1 2.6C-.1 1.3.2 0 1.5 0z");
    }
    .bubble.first.mine::before {
      left: auto; right: -8px; clip-path: path("M6.5 0H0v11.2L7 2.6C8.1 1.3 7.8 0 6.5 0z");
    }
    @keyframes come { from { opacity: 0; transform: translateY(6px); } }
    @media (prefers-reduced-motion: reduce) { .bubble { animation: none; } }
    .words { white-space: pre-wrap; }
    .words a { color: var(--link); }
    .words code, .words pre {
      font: 13.5px/1.4 ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace;
    }
    .words code { background: var(--code); border-radius: 4px; padding: 0 4px; }
    .words pre { margin: 2px 0; white-space: pre-wrap; }
    .words blockquote { border-left: 3px solid var(--accent); padding-left: 8px; color: var(--soft); }
    .words .item { display: block; padding-left: 1.1em; text-indent: -1.1em; }
    .meta {
      float: right; display: flex; align-items: center; gap: 3px; margin: 8px -2px -5px 10px;
      font-size: 11px; line-height: 15px; color: var(--soft); user-select: none;
    }
    .mine .meta { color: color-mix(in srgb, var(--text) 55%, var(--mine)); }
    .meta svg { width: 17px; height: 11px; }
    .meta .read { color: var(--tick); }
    .bubble::after { content: ""; display: block; clear: both; }
    .trouble { font-size: 12px; color: var(--red); align-self: flex-end; margin: 2px 2px 0; }

    .voice { display: flex; align-items: center; gap: 10px; padding: 3px 2px; min-width: 210px; }
    .picture + .meta {
      position: absolute; right: 14px; bottom: 16px; margin: 0; padding: 1px 7px; border-radius: 9px;
      color: #fff; background: #0006;
    }
    .file + .meta { margin-top: 2px; }
    .voice + .meta { margin-top: -9px; }
    .voice svg { width: 30px; height: 30px; color: var(--soft); flex: none; }
    .wave { display: flex; align-items: center; gap: 2px; height: 26px; flex: 1; }
    .wave i { width: 3px; border-radius: 2px; background: var(--soft); opacity: .7; }
    .voice small { color: var(--soft); font-size: 11.5px; }
    .picture {
      width: 240px; height: 160px; border-radius: 6px; margin: -2px -5px 4px; overflow: hidden;
      background: linear-gradient(#7cc6f2 0 46%, #f5d9a6 46% 52%, #2f8fb3 52%);
      position: relative;
    }
    .picture::after {
      content: ""; position: absolute; width: 34px; height: 34px; border-radius: 50%; right: 40px;
      top: 24px; background: #fff3c4; box-shadow: 0 0 30px #fff7d6;
    }
    .photo { display: block; margin: -2px -5px 4px; }
    .photo img { display: block; width: 300px; max-width: 100%; min-height: 80px; border-radius: 6px; background: var(--code); }
    .map {
      width: 240px; height: 132px; border-radius: 6px; margin: -2px -5px 5px; position: relative;
      background:
        linear-gradient(115deg, #0000 46%, #fff 46% 51%, #0000 51%),
        linear-gradient(20deg, #0000 60%, #ffe9a8 60% 65%, #0000 65%),
        linear-gradient(160deg, #a8d8ea 0 30%, #0000 30%), #dfeed8;
    }
    .map svg {
      position: absolute; left: 50%; top: 50%; width: 34px; height: 34px; margin: -30px -17px;
      color: #e5484d; filter: drop-shadow(0 2px 2px #0005);
    }
    .file {
      display: flex; gap: 10px; align-items: center; background: var(--code); padding: 10px 12px;
      border-radius: 6px; margin: -1px -4px 4px; min-width: 210px; color: inherit;
      text-decoration: none;
    }
    .file b {
      font-size: 10px; color: #fff; background: #e5484d; border-radius: 4px; padding: 8px 5px;
    }

    .down {
      position: absolute; right: 14px; bottom: 74px; width: 38px; height: 38px; border-radius: 50%;
      background: var(--theirs); color: var(--soft); display: grid; place-items: center; z-index: 2;
      box-shadow: 0 1px 4px #0004;
    }
    #composer { display: flex; gap: 7px; align-items: flex-end; padding: 5px 8px 12px; z-index: 2; }
    .field {
      flex: 1; min-width: 0; display: flex; align-items: flex-end; background: var(--field); border-radius: 24px;
      padding: 0 14px 0 10px; min-height: 46px; box-shadow: 0 1px 1px #0000001f;
    }
    .field .plain { color: var(--soft); padding: 11px 6px 11px 2px; }
    textarea {
      flex: 1; resize: none; border: 0; outline: 0; background: none; color: inherit; font: inherit;
      font-size: 16px; line-height: 21px; padding: 12.5px 4px; max-height: 132px; min-width: 0;
    }
    ::placeholder { color: var(--soft); opacity: 1; }
    .send {
      width: 46px; height: 46px; border-radius: 50%; background: var(--send); color: #fff; flex: none;
      display: grid; place-items: center; box-shadow: 0 1px 2px #0003;
    }
    .send:active { transform: scale(.94); }
    .send svg { grid-area: 1/1; transition: .14s; }
    .send .arrow { opacity: 0; transform: scale(.5); margin-left: 3px; }
    .writing .send .arrow { opacity: 1; transform: none; }
    .writing .send .mic { opacity: 0; transform: scale(.5); }
    .sheet {
      position: absolute; left: 10px; right: 10px; bottom: 68px; z-index: 3; padding: 18px 10px 14px;
      background: var(--card); border-radius: 16px; display: flex; justify-content: space-around;
      box-shadow: 0 6px 24px #0004;
    }
    .sheet button { background: none; font-size: 13px; color: var(--soft); }
    .sheet i {
      display: block; width: 52px; height: 52px; border-radius: 50%; margin: 0 auto 6px;
      background: center/26px no-repeat;
    }
    .sheet .green { background-color: #02a698; background-image: url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24' fill='white'%3E%3Cpath d='M12 2a7 7 0 0 0-7 7c0 5 7 13 7 13s7-8 7-13a7 7 0 0 0-7-7zm0 9.500A2.5 2.5 0 1 1 12 6.500a2.5 2.5 0 0 1 0 5z'/%3E%3C/svg%3E"); }
    .sheet .purple { background-color: #ac44cf; background-image: url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24' fill='white'%3E%3Cpath d='M4 4h16a2 2 0 0 1 2 2v12a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2V6c0-1.1.9-2 2-2zm1 13h14l-4.5-6-3.5 4.5-2.5-3z'/%3E%3C/svg%3E"); }
    .sheet .blue { background-color: #5157ae; background-image: url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24' fill='white'%3E%3Cpath d='M6 2h8l5 5v13a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2V4c0-1.1.9-2 2-2zm7 1.500V8h4.500z'/%3E%3C/svg%3E"); }

    aside { width: 340px; max-height: calc(100vh - 60px); overflow-y: auto; padding: 4px; }
    aside h1 { font-size: 26px; letter-spacing: -.02em; font-weight: 650; }
    aside h1 span { color: var(--accent); font-weight: 400; }
    aside h2 {
      font-size: 12px; letter-spacing: .06em; text-transform: uppercase; color: var(--soft);
      margin: 22px 0 8px; font-weight: 600;
    }
    .lead { color: var(--soft); margin: 6px 0 16px; font-size: 14px; }
    label { display: block; font-size: 12.5px; color: var(--soft); margin-bottom: 10px; }
    input {
      display: block; width: 100%; margin-top: 4px; padding: 9px 12px; border-radius: 10px;
      border: 1px solid var(--line); background: var(--card); color: var(--text); font: inherit;
      font-size: 16px;
    }
    #phones { display: flex; flex-wrap: wrap; gap: 6px; }
    #phones button, #ideas button {
      background: var(--card); border: 1px solid var(--line); border-radius: 16px; padding: 5px 12px;
      font-size: 13px; text-align: left;
    }
    #phones button.on { border-color: var(--accent); color: var(--accent); }
    #ideas { display: flex; flex-direction: column; gap: 6px; align-items: flex-start; }
    #ideas button:hover, #phones button:hover { border-color: var(--accent); }
    #events { padding: 0; list-style: none; font-size: 12.5px; color: var(--soft); }
    #events li { padding: 4px 0; border-top: 1px solid var(--line); }
    #events li:first-child { border: 0; }
    #events .bad { color: var(--red); }
    .close { display: none; }

    @media (max-width: 860px) {
      body { display: block; background: var(--wall); }
      .phone { width: 100%; height: 100vh; height: 100dvh; border: 0; border-radius: 0; box-shadow: none; }
      header { padding-top: max(10px, env(safe-area-inset-top)); }
      #composer { padding-bottom: max(8px, env(safe-area-inset-bottom)); }
      aside {
        position: fixed; inset: 0; z-index: 9; width: auto; max-height: none; background: var(--page);
        padding: 22px 20px; display: none;
      }
      .panel aside { display: block; }
      .close {
        display: block; width: 100%; margin-top: 24px; padding: 12px; border-radius: 24px;
        background: var(--send); color: #fff;
      }
    }
    @media (min-width: 861px) { #menu { display: none; } header { padding: 16px 16px 11px; } }
    """#
}
