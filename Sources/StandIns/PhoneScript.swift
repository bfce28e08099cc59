extension PhonePage {
  static let script = #"""
    "use strict";
    const $ = (id) => document.getElementById(id);
    const talk = $("talk"), text = $("text");
    const stored = (key, usual) => { try { return localStorage[key] || usual; } catch { return usual; } };
    const store = (key, value) => { try { localStorage[key] = value; } catch {} };
    const asked = new URLSearchParams(location.search);
    let phone = asked.get("phone") || stored("phone", "+49 151 23456789");
    let name = asked.get("name") || stored("name", "Anna");
    let messages = new Map(), faults = [], version = -1, round = 0, typing = 0, follows = true;

    const ideas = [
      "hey need to get to lisbon friday back sunday night, 2 of us + baby",
      "Hi! I want to fly from Munich to New York on 12 December",
      "actually make it saturday",
      "only direct flights please",
      "start over",
    ];

    // WhatsApp's own marks, on escaped text.
    const escaped = (s) => s.replace(/[&<>"]/g, (c) => ({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"})[c]);
    const mark = (s, sign, tag) => s.replace(
      new RegExp(`(^|[\\s(\\["'.,;:!?*_~-])\\${sign}(?=\\S)([^\\n]*?\\S)\\${sign}(?=$|[\\s)\\]"'.,;:!?*_~-])`, "g"),
      `$1<${tag}>$2</${tag}>`);
    // The agent's own documents, whose certificate the browser may not know, come by way of this computer.
    const reached = (url) => /^https:\/\/[^/]+\/documents\//.test(url) ? "/media?url=" + encodeURIComponent(url.replace(/&amp;/g, "&")) : url;
    function styled(line) {
      const kept = [];
      const keep = (html) => "\u0001" + (kept.push(html) - 1) + "\u0002";
      line = escaped(line)
        .replace(/`([^`\n]+)`/g, (_, code) => keep(`<code>${code}</code>`))
        .replace(/(https:\/\/|http:\/\/(127\.0\.0\.1|localhost):)[^\s<]+[^\s<.,;:!?)*_~]/g, (url) =>
          keep(`<a href="${reached(url)}" target="_blank" rel="noopener noreferrer">${url}</a>`));
      line = mark(mark(mark(line, "*", "b"), "_", "i"), "~", "s");
      return line.replace(/\u0001(\d+)\u0002/g, (_, n) => kept[n]);
    }
    function words(body) {
      return body.split(/```/).map((part, index, parts) => {
        if (index % 2 && index < parts.length - 1) return `<pre>${escaped(part.replace(/^\n|\n$/g, ""))}</pre>`;
        if (index % 2) part = "```" + part;
        else if (index) part = part.replace(/^\n/, "");
        return part.split("\n").map((line) => {
          if (/^> /.test(line)) return `<blockquote>${styled(line.slice(2))}</blockquote>`;
          if (/^[-*] /.test(line)) return `<span class="item">•&nbsp; ${styled(line.slice(2))}</span>`;
          return styled(line) + "\n";
        }).join("").replace(/\n$/, "");
      }).join("");
    }

    const one = '<svg viewBox="0 0 17 11" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round"><path d="M4.5 6l3 3L14 1.8"/></svg>';
    const two = '<svg viewBox="0 0 17 11" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round"><path d="M1.2 6l3 3L10.7 1.8M7.5 8.2l.8.8 6.5-7.2"/></svg>';
    const clock = '<svg viewBox="0 0 17 11" fill="none" stroke="currentColor" stroke-width="1.3"><circle cx="10" cy="5.5" r="4.6"/><path d="M10 3v2.7l1.7 1"/></svg>';
    function tick(message) {
      if (message.direction !== "inbound") return "";
      if (message.pending) return clock;
      if (message.status === "read") return `<span class="read" title="Read">${two}</span>`;
      if (message.status === "delivered") return `<span title="Delivered">${two}</span>`;
      return `<span title="Sent">${one}</span>`;
    }

    const pin = '<svg viewBox="0 0 24 24" fill="currentColor"><path d="M12 2a7 7 0 0 0-7 7c0 5 7 13 7 13s7-8 7-13a7 7 0 0 0-7-7zm0 9.5A2.5 2.5 0 1 1 12 6.5a2.5 2.5 0 0 1 0 5z"/></svg>';
    const play = '<svg viewBox="0 0 24 24" fill="currentColor"><path d="M8 5.5v13l11-6.5z"/></svg>';
    function content(message) {
      const caption = message.body ? `<span class="words">${words(message.body)}</span>` : "";
      if (message.kind === "location") {
        const at = message.location || {};
        return `<div class="map">${pin}</div>` + (caption || `<span class="words">${escaped(at.label || `${at.latitude}, ${at.longitude}`)}</span>`);
      }
      if (message.kind === "voice") {
        const bars = Array.from({length: 34}, (_, i) => `<i style="height:${5 + Math.abs(Math.sin(i * 1.7) * Math.cos(i * .55)) * 20}px"></i>`).join("");
        return `<div class="voice">${play}<div class="wave">${bars}</div><small>0:04</small></div>`;
      }
      if (message.kind === "photo") {
        const link = message.media.find((m) => m.startsWith("https://"));
        if (!link) return '<div class="picture"></div>' + caption;
        const address = escaped("/media?url=" + encodeURIComponent(link));
        return `<a class="photo" target="_blank" rel="noopener" href="${address}"><img src="${address}" alt="The picture that came with it"></a>` + caption;
      }
      if (message.kind === "document") {
        const link = message.media.find((m) => m.startsWith("http"));
        const label = link ? decodeURIComponent(link.split("/").pop().split("?")[0]) : "Document.pdf";
        const file = `<b>FILE</b><span>${escaped(label)}</span>`;
        return (link ? `<a class="file" target="_blank" rel="noopener" href="${reached(escaped(link))}">${file}</a>` : `<div class="file">${file}</div>`) + caption;
      }
      return caption;
    }

    const day = (date) => {
      const days = Math.round((new Date().setHours(0, 0, 0, 0) - new Date(date).setHours(0, 0, 0, 0)) / 864e5);
      return days === 0 ? "Today" : days === 1 ? "Yesterday" : date.toLocaleDateString(undefined, {weekday: "long", day: "numeric", month: "long"});
    };
    const time = (date) => date.toLocaleTimeString([], {hour: "numeric", minute: "2-digit"});

    const isAtEnd = () => talk.scrollHeight - talk.scrollTop - talk.clientHeight < 90;
    function show() {
      const atEnd = isAtEnd();
      const old = new Map([...talk.querySelectorAll("[data-sid]")].map((node) => [node.dataset.sid, node]));
      const nodes = [];
      const chip = (words, type) => {
        const node = document.createElement("div");
        node.className = "chip " + (type || "");
        node.textContent = words;
        nodes.push(node);
      };
      let lastDay = "", lastSide = "";
      chip("🔒 Messages stay on this computer. The agent is the real one; WhatsApp and Twilio are played.", "note");
      for (const message of messages.values()) {
        const date = new Date(message.created), side = message.direction === "inbound" ? "mine" : "theirs";
        if (day(date) !== lastDay) { lastDay = day(date); lastSide = ""; chip(lastDay); }
        let node = old.get(message.sid);
        const state = `${message.version}/${message.pending}`;
        if (!node || node.dataset.state !== state) {
          const fresh = node || document.createElement("div");
          fresh.dataset.sid = message.sid;
          fresh.dataset.state = state;
          fresh.innerHTML = `${content(message)}<span class="meta">${time(date)} ${tick(message)}</span>`;
          node = fresh;
        }
        node.className = `bubble ${side === "mine" ? "mine" : ""} ${side !== lastSide ? "first" : ""}`;
        lastSide = side;
        nodes.push(node);
        if (message.errorCode || message.failed) {
          const trouble = document.createElement("div");
          const fault = faults.find((f) => f.messageSid === message.sid);
          trouble.className = "trouble";
          trouble.textContent = message.failed || `⚠ ${message.errorCode}${fault ? ": " + fault.detail : ""}`;
          nodes.push(trouble);
          lastSide = "";
        }
      }
      talk.replaceChildren(...nodes);
      if (atEnd) talk.scrollTop = talk.scrollHeight;
      $("down").hidden = isAtEnd();
      events();
    }
    function events() {
      const lines = [];
      for (const message of messages.values()) {
        if (message.direction === "inbound" && message.answerMilliseconds !== undefined)
          lines.push([`${time(new Date(message.created))}  webhook answered in ${message.answerMilliseconds} ms`]);
        if (message.direction === "outbound-api")
          lines.push([`${time(new Date(message.created))}  a message by REST: ${message.status}`]);
      }
      for (const fault of faults) lines.push([`${fault.code}  ${fault.detail}`, "bad"]);
      if (!lines.length) return;
      $("events").replaceChildren(...lines.slice(-9).reverse().map(([words, type]) => {
        const item = document.createElement("li");
        item.textContent = words;
        item.className = type || "";
        return item;
      }));
    }

    async function json(path, options) {
      const answer = await fetch(path, options);
      if (!answer.ok) throw new Error((await answer.json().catch(() => ({}))).error || `HTTP ${answer.status}`);
      return answer.json();
    }
    async function follow() {
      const mine = ++round;
      while (mine === round) {
        try {
          const wait = version < 0 ? 0 : 25;
          const news = await json(`/control/news?phone=${encodeURIComponent(phone)}&after=${version}&wait=${wait}`);
          if (mine !== round) return;
          if (news.version < version) { messages = new Map(); }
          version = news.version;
          for (const message of news.messages) messages.set(message.sid, message);
          $("presence").textContent = news.typing ? "typing…" : "online";
          faults = (await json("/control/faults")).faults.filter((f) => !f.messageSid || messages.has(f.messageSid));
          if (mine === round) show();
          clearTimeout(typing);
          if (news.typing) typing = setTimeout(() => { $("presence").textContent = "online"; }, 25e3);
          phones();
        } catch {
          if (mine !== round) return;
          $("presence").textContent = "connecting…";
          await new Promise((done) => setTimeout(done, 1000));
        }
      }
    }
    const bare = (address) => address.replace(/^whatsapp:/, "").replace(/\s/g, "");
    async function phones() {
      const known = (await json("/control/phones")).phones.map(bare).slice(0, 8);
      $("phones").replaceChildren(...known.map((number) => {
        const button = document.createElement("button");
        button.textContent = number;
        button.className = number === bare(phone) ? "on" : "";
        button.onclick = () => change(number);
        return button;
      }));
    }
    function change(number) {
      phone = number.trim() || phone;
      store("phone", phone);
      $("number").value = phone;
      messages = new Map();
      version = -1;
      show();
      follow();
    }

    const sid = (prefix) => prefix + [...crypto.getRandomValues(new Uint8Array(16))].map((b) => b.toString(16).padStart(2, "0")).join("");
    async function send(kind, body, more) {
      const id = sid(["voice", "photo", "document"].includes(kind) ? "MM" : "SM");
      messages.set(id, {sid: id, direction: "inbound", kind, body, media: [], created: Date.now(), pending: true, ...more});
      show();
      talk.scrollTop = talk.scrollHeight;
      try {
        await json("/control/messages", {
          method: "POST", headers: {"Content-Type": "application/json"},
          body: JSON.stringify({from: phone, name, kind, body, sid: id, ...more}),
        });
      } catch (error) {
        const message = messages.get(id);
        if (message) { message.failed = "⚠ not sent: " + error.message; show(); }
      }
    }

    function grow() {
      const atEnd = isAtEnd();
      document.body.classList.toggle("writing", text.value.trim() !== "");
      text.style.height = "auto";
      text.style.height = Math.min(text.scrollHeight, 132) + "px";
      if (atEnd) talk.scrollTop = talk.scrollHeight;
    }
    function submit() {
      const body = text.value.trim();
      text.value = "";
      grow();
      text.focus();
      if (body) send("text", body); else send("voice", "");
    }
    $("composer").onsubmit = (event) => { event.preventDefault(); submit(); };
    text.oninput = grow;
    text.onkeydown = (event) => {
      if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      if (text.value.trim()) submit();
    };
    $("attach").onclick = () => { $("sheet").hidden = !$("sheet").hidden; };
    for (const button of document.querySelectorAll("#sheet button")) {
      button.onclick = () => {
        $("sheet").hidden = true;
        const place = {location: {latitude: 48.1372, longitude: 11.5756, label: "Marienplatz, München"}};
        send(button.dataset.kind, "", button.dataset.kind === "location" ? place : {});
      };
    }
    talk.onclick = () => { $("sheet").hidden = true; };
    talk.onscroll = () => { follows = isAtEnd(); $("down").hidden = follows; };
    // A picture is as high as it is only when it has come.
    talk.addEventListener("load", () => { if (follows) talk.scrollTop = talk.scrollHeight; }, true);
    $("down").onclick = () => talk.scrollTo({top: talk.scrollHeight, behavior: "smooth"});
    $("menu").onclick = () => document.body.classList.add("panel");
    $("close").onclick = () => document.body.classList.remove("panel");
    $("number").value = phone;
    $("name").value = name;
    $("number").onchange = (event) => change(event.target.value);
    $("name").onchange = (event) => { name = event.target.value.trim() || name; store("name", name); };
    $("ideas").replaceChildren(...ideas.map((idea) => {
      const button = document.createElement("button");
      button.textContent = idea;
      button.onclick = () => {
        document.body.classList.remove("panel");
        text.value = idea;
        grow();
        text.focus();
      };
      return button;
    }));
    show();
    follow();
    """#
}
