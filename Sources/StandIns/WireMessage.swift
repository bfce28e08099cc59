import Foundation
import LocalTime

/// A message in the JSON of Twilio's REST API; absent values are `null`, never missing.
struct WireMessage: Encodable {
  private let message: ChatMessage
  private let account: TwilioAccount

  init(_ message: ChatMessage, account: TwilioAccount) {
    self.message = message
    self.account = account
  }

  private enum Key: CodingKey {
    case sid, status, to, from, body, direction, price, uri, numSegments, numMedia, dateCreated
    case dateSent, dateUpdated, errorCode, errorMessage, priceUnit, messagingServiceSid, accountSid
    case apiVersion, subresourceUris
  }

  func encode(to encoder: any Encoder) throws {
    let path = "/2010-04-01/Accounts/\(account.sid)/Messages/\(message.sid)"
    var values = encoder.container(keyedBy: Key.self)
    try values.encode(message.sid, forKey: .sid)
    try values.encode(message.isFromTraveller ? "received" : message.status, forKey: .status)
    try values.encode(message.to, forKey: .to)
    try values.encode(message.from, forKey: .from)
    try values.encode(message.body, forKey: .body)
    try values.encode(message.direction.rawValue, forKey: .direction)
    try values.encode("1", forKey: .numSegments)
    try values.encode(String(message.media.count), forKey: .numMedia)
    try values.encode(internetDate(message.created), forKey: .dateCreated)
    try values.encode(dateSent.map(internetDate), forKey: .dateSent)
    try values.encode(internetDate(message.updated), forKey: .dateUpdated)
    try values.encode(message.isFromTraveller ? nil : message.errorCode, forKey: .errorCode)
    try values.encodeNil(forKey: .errorMessage)
    try values.encodeNil(forKey: .price)
    try values.encodeNil(forKey: .priceUnit)
    try values.encodeNil(forKey: .messagingServiceSid)
    try values.encode(account.sid, forKey: .accountSid)
    try values.encode("2010-04-01", forKey: .apiVersion)
    try values.encode(path + ".json", forKey: .uri)
    try values.encode(["media": path + "/Media.json"], forKey: .subresourceUris)
  }

  private var dateSent: Date? { message.isFromTraveller ? message.created : message.sent }
}

/// A page of the list of messages.
struct MessagePage: Encodable {
  var messages: [WireMessage]
  var page: Int
  var pageSize: Int
  var start: Int
  var end: Int
  var uri: String
  var firstPageUri: String
  var nextPageUri: String?
  var previousPageUri: String?

  init(
    messages: [WireMessage], page: Int, size: Int, next: Int?, path: String, query: Form
  ) {
    func address(_ page: Int, token: Int? = nil) -> String {
      var query = query
      query.fields.removeAll { ["Page", "PageSize", "PageToken"].contains($0.name) }
      query.fields += [("PageSize", String(size)), ("Page", String(page))]
      if let token { query.fields.append(("PageToken", String(token))) }
      return path + "?" + String(decoding: query.encoded, as: UTF8.self)
    }
    self.messages = messages
    self.page = page
    self.pageSize = size
    self.start = page * size
    self.end = max(page * size + messages.count - 1, 0)
    self.uri = address(page)
    self.firstPageUri = address(0)
    self.nextPageUri = next.map { address(page + 1, token: $0) }
    self.previousPageUri = page > 0 ? address(page - 1) : nil
  }

  private enum CodingKeys: String, CodingKey {
    case messages, page, pageSize, start, end, uri, firstPageUri, nextPageUri
    case previousPageUri
  }

  func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(messages, forKey: .messages)
    try values.encode(page, forKey: .page)
    try values.encode(pageSize, forKey: .pageSize)
    try values.encode(start, forKey: .start)
    try values.encode(end, forKey: .end)
    try values.encode(uri, forKey: .uri)
    try values.encode(firstPageUri, forKey: .firstPageUri)
    try values.encode(nextPageUri, forKey: .nextPageUri)
    try values.encode(previousPageUri, forKey: .previousPageUri)
  }
}

/// The filters of the list of messages: `To`, `From`, `DateSent`, `DateSent>`, `DateSent<`.
///
/// A bare date stands for the whole day, in UTC.
struct MessageFilter {
  let to: String?
  let from: String?
  private let day: Range<Date>?
  private let first: Range<Date>?
  private let last: Range<Date>?
  private let isDated: Bool

  init(_ query: Form) {
    to = query["To"]
    from = query["From"]
    day = MessageFilter.interval(query["DateSent"])
    first = MessageFilter.interval(query["DateSent>"])
    last = MessageFilter.interval(query["DateSent<"])
    isDated = ["DateSent", "DateSent>", "DateSent<"].contains { query[$0] != nil }
  }

  func matches(_ message: ChatMessage) -> Bool {
    if let to, to != message.to { return false }
    if let from, from != message.from { return false }
    guard let sent = message.sent ?? (message.isFromTraveller ? message.created : nil) else {
      return !isDated
    }
    if let day, !day.contains(sent) { return false }
    if let first, sent < first.lowerBound { return false }
    if let last, sent >= last.upperBound { return false }
    return true
  }

  private static func interval(_ text: String?) -> Range<Date>? {
    guard let text else { return nil }
    if let day = try? Date(text + "T00:00:00Z", strategy: .iso8601) {
      return day..<day.addingTimeInterval(86_400)
    }
    guard let moment = try? Date(text, strategy: .iso8601) else { return nil }
    return moment..<moment.addingTimeInterval(1)
  }
}

/// A date as in RFC 2822, `Mon, 23 Nov 2026 20:17:22 +0000`.
func internetDate(_ date: Date) -> String {
  let seconds = Int(date.timeIntervalSince1970.rounded(.down))
  let day = CalendarDate(day: seconds / 86_400)
  let (year, month, dayOfMonth) = day.components
  let time = seconds % 86_400
  func two(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
  return "\(weekdays[day.weekday.rawValue - 1]), \(two(dayOfMonth)) \(months[month - 1]) \(year) "
    + "\(two(time / 3600)):\(two(time / 60 % 60)):\(two(time % 60)) +0000"
}

private let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
private let months = [
  "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
]
