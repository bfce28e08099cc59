/// The phone in the browser: one page, nothing from elsewhere.
enum PhonePage {
  static let html = """
    <!doctype html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
    <meta name="color-scheme" content="light dark">
    <meta name="theme-color" content="#008069" media="(prefers-color-scheme: light)">
    <meta name="theme-color" content="#1f2c34" media="(prefers-color-scheme: dark)">
    <title>Travel Agent</title>
    <link rel="icon" href="data:,">
    <style>
    \(style)
    </style>
    </head>
    <body>
    \(body)
    <script>
    \(script)
    </script>
    </body>
    </html>
    """

  private static let body = #"""
    <main class="phone">
      <header>
        <button class="plain" id="menu" title="Phones and more" aria-label="Phones and more">
          <svg viewBox="0 0 24 24"><path d="M15 5l-7 7 7 7" fill="none" stroke="currentColor"
            stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round"/></svg>
        </button>
        <div class="avatar"><svg viewBox="0 0 24 24"><path fill="#fff" d="M20.6 3.4c-.9-.9-2.3-.8-3.3.2L14
          6.9 5.2 4.5l-1.4 1.4 7.1 4-3.3 3.3-2.5-.4-1.2 1.2 3.2 1.7 1.7 3.2
          1.2-1.2-.4-2.5 3.3-3.3 4 7.1 1.4-1.4L17.1 10l3.3-3.3c1-1 1.1-2.4.2-3.3z"/></svg></div>
        <div class="who"><b>Travel Agent</b><small id="presence">online</small></div>
        <span class="badge">demo</span>
      </header>
      <section id="talk" aria-live="polite" tabindex="0"></section>
      <button class="plain down" id="down" hidden aria-label="To the newest message">
        <svg viewBox="0 0 24 24"><path d="M6 9l6 6 6-6" fill="none" stroke="currentColor"
          stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round"/></svg></button>
      <div class="sheet" id="sheet" hidden>
        <button data-kind="location"><i class="green"></i>Location</button>
        <button data-kind="photo"><i class="purple"></i>Photo</button>
        <button data-kind="document"><i class="blue"></i>Document</button>
      </div>
      <form id="composer" autocomplete="off">
        <div class="field">
          <button class="plain" type="button" id="attach" title="Attach" aria-label="Attach">
            <svg viewBox="0 0 24 24"><path d="M12 5v14M5 12h14" stroke="currentColor" stroke-width="2"
              stroke-linecap="round"/></svg></button>
          <textarea id="text" rows="1" placeholder="Message" enterkeyhint="send" autofocus></textarea>
        </div>
        <button class="send" id="send" title="Send" aria-label="Send">
          <svg class="mic" viewBox="0 0 24 24"><path fill="currentColor" d="M12 15a3.5 3.5 0 0 0
            3.5-3.5v-6a3.5 3.5 0 0 0-7 0v6A3.5 3.5 0 0 0 12 15zm6.2-3.5a6.2 6.2 0 0
            1-12.4 0H4a8 8 0 0 0 7 7.9V22h2v-2.6a8 8 0 0 0 7-7.9z"/></svg>
          <svg class="arrow" viewBox="0 0 24 24"><path fill="currentColor" d="M3 20.5v-6.8L12.5
            12 3 10.3V3.5L21.5 12z"/></svg>
        </button>
      </form>
    </main>
    <aside id="panel">
      <h1>Travel Agent <span>demo</span></h1>
      <p class="lead">A phone for trying the agent. Twilio and WhatsApp are played on this computer;
        nginx, the workers and the database are the real ones.</p>
      <label>Your phone number
        <input id="number" spellcheck="false" inputmode="tel"></label>
      <label>Your name
        <input id="name" spellcheck="false"></label>
      <div id="phones"></div>
      <h2>Try</h2>
      <div id="ideas"></div>
      <h2>What Twilio saw</h2>
      <ol id="events"><li class="none">Nothing yet.</li></ol>
      <button class="plain close" id="close">Back to the talk</button>
    </aside>
    """#
}
