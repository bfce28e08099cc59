import FlyingFox
import Foundation

// The page on which a traveller pays: GET /pay/TOKEN, and its two buttons.

extension PaymentStandIn {
  func page(_ call: Call) async -> HTTPResponse {
    let parts = call.path.split(separator: "/").map(String.init)
    guard parts.count >= 2, await desk.payment(token: parts[1]) != nil else {
      return .text("There is no such page.", status: 404)
    }
    if call.method == "POST", let button = parts.dropFirst(2).first.flatMap(PaymentButton.init) {
      _ = await press(button, token: parts[1])
      // The result is a page of its own, so that reading it again pays nothing again.
      var result = HTTPResponse(statusCode: .seeOther)
      result.headers[.location] = "/pay/" + parts[1]
      return result
    }
    guard call.method == "GET", parts.count == 2, let payment = await desk.payment(token: parts[1])
    else { return .text("not found", status: 404) }
    var response = HTTPResponse.text(
      PaymentBrowserPage(payment: payment).html, type: "text/html; charset=utf-8")
    response.headers[.cacheControl] = "no-store"
    return response
  }
}

struct PaymentBrowserPage {
  var payment: PlayedPayment

  var html: String {
    """
    <!doctype html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
    <meta name="color-scheme" content="light dark">
    <meta name="theme-color" content="#008069" media="(prefers-color-scheme: light)">
    <meta name="theme-color" content="#1f2c34" media="(prefers-color-scheme: dark)">
    <title>Pay \(sum) to Travel Agent</title>
    <link rel="icon" href="data:,">
    <style>
    \(PhonePage.style)
    \(Self.style)
    </style>
    </head>
    <body>
    <main class="phone">
      <header>
        <div class="avatar"><svg viewBox="0 0 24 24"><path fill="none" stroke="#fff" stroke-width="1.8"
          stroke-linejoin="round" d="M3.500 6.500h17v11h-17zM3.500 10h17M6.500 14.500h4"/></svg></div>
        <div class="who"><b>Travel Agent</b><small>a page to pay on</small></div>
        <span class="badge">demo</span>
      </header>
      <section class="till">
        <p class="chip note">This is a demonstration: no card is asked for, and no money moves.</p>
        \(content)
      </section>
    </main>
    </body>
    </html>
    """
  }

  private var sum: String { Self.escaped("\(payment.amount) \(payment.currency)") }

  private var content: String {
    switch payment.status {
    case .open:
      """
      <div class="card">
        <h1>Pay \(sum) to Travel Agent demo</h1>
        <p class="for">\(Self.escaped(payment.description))</p>
        <p class="lead">The amount is reserved now and taken only when your booking is made.</p>
        <form method="post" action="/pay/\(payment.token)/pay">
          <button class="main">Pay</button></form>
        <form method="post" action="/pay/\(payment.token)/refuse">
          <button class="other">Refuse</button></form>
      </div>
      """
    case .authorised, .captured:
      result(
        "✓", "Paid: \(sum)", "Thank you. You can go back to the chat: your booking is on its way.")
    case .voided:
      result("↩", "Nothing was taken", "The \(sum) are not reserved any more.")
    case .refunded:
      result("↩", "Given back", "What was refunded of the \(sum) is on its way to you.")
    case .failed:
      result("✕", "Not paid", "Nothing was taken. You can go back to the chat and begin again.")
    }
  }

  private func result(_ mark: String, _ title: String, _ words: String) -> String {
    """
    <div class="card \(payment.status.rawValue)">
      <div class="mark">\(mark)</div><h1>\(title)</h1><p class="lead">\(words)</p>
    </div>
    """
  }

  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text {
      switch character {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      default: escaped.append(character)
      }
    }
    return escaped
  }

  private static let style = """
    .till { position: relative; flex: 1; display: flex; flex-direction: column; padding: 10px 14px;
      overflow-y: auto; z-index: 1; }
    .card { background: var(--card); border-radius: 16px; padding: 26px 22px; margin-top: 14px;
      box-shadow: 0 1px 2px #0002; text-align: center; overflow-wrap: anywhere; }
    .card h1 { font-size: 24px; line-height: 1.2; letter-spacing: -.02em; font-weight: 650; }
    .for { margin-top: 10px; }
    .card .lead { margin: 12px 0 20px; }
    .card button { width: 100%; padding: 14px; border-radius: 26px; font-size: 17px; margin-top: 10px; }
    .main { background: var(--send); color: #fff; font-weight: 600; }
    .other { background: none; border: 1px solid var(--line); color: var(--red); }
    .mark { width: 64px; height: 64px; border-radius: 50%; margin: 0 auto 14px; display: grid;
      place-items: center; font-size: 32px; color: #fff; background: var(--send); }
    .failed .mark { background: var(--red); }
    """
}
