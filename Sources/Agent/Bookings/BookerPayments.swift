import Conversation
import Flights
import LocalTime

// Payments on a hosted page. Every call may be repeated, so a failure only means: later.

extension Booker {
  /// Notes durably that there is to be a page, then opens it and sends its address.
  func openPage(_ loaded: LoadedBooking) async -> Change? {
    var booking = loaded.booking
    let now = environment.now()
    guard var work = booking.work, let price = work.effect.price,
      let payments = environment.payments
    else { return nil }
    guard work.stage == .authorising,
      let index = booking.payments.firstIndex(where: { $0.id == work.operationID })
    else {
      work.stage = .authorising
      booking.work = work
      booking.payments.append(
        Booking.Payment(
          id: work.operationID, amount: price, until: now.adding(seconds: Self.pageOpen), now: now))
      return Change(booking: booking, news: nil)
    }
    do throws(PaymentError) {
      let payment = booking.payments[index]
      let url = try await payments.open(
        payment.id, payment.amount, booking.names.joined(separator: ", "), payment.until)
      booking.payments[index].url = url
      booking.payments[index].nextTry = now.adding(seconds: Self.pollPause)
      let news = BookingNews(
        number: loaded.id.number,
        .payHere(url: url, until: payment.until, amount: payment.amount), kind: work.effect.kind)
      return Change(booking: booking, news: news)
    } catch {
      environment.observe(.paymentFailed("open", error))
      if error.isFinal || booking.payments[index].tries >= 6 {
        let news = booking.fail(.unavailable, loaded.id.number)
        return Change(booking: booking, news: news)
      }
      booking.payments[index].putOff(now)
      return Change(booking: booking, news: nil)
    }
  }

  /// Asks whether the money is reserved; then the call may be made.
  func checkPayment(_ loaded: LoadedBooking) async -> Change? {
    var booking = loaded.booking
    let now = environment.now()
    guard let work = booking.work, let payments = environment.payments,
      let index = booking.payments.firstIndex(where: { $0.id == work.operationID })
    else { return nil }
    booking.payments[index].nextTry = now.adding(seconds: Self.pollPause)
    do throws(PaymentError) {
      switch try await payments.state(booking.payments[index].id) {
      case .authorised:
        booking.payments[index].stage = .authorised
        booking.work?.stage = .confirmed
        booking.work?.confirmedAt = now
      case .captured, .voided, .refunded, .failed:
        let news = booking.fail(.notPaid, loaded.id.number)
        return Change(booking: booking, news: news)
      case .open where booking.payments[index].isOver(now):
        let news = booking.fail(.notPaid, loaded.id.number)
        return Change(booking: booking, news: news)
      case .open: break
      }
    } catch {
      environment.observe(.paymentFailed("ask about", error))
    }
    return Change(booking: booking, news: nil)
  }

  /// Captures, voids or refunds.
  func settle(_ index: Int, _ loaded: LoadedBooking) async -> Change? {
    var booking = loaded.booking
    let now = environment.now()
    let payment = booking.payments[index]
    guard let payments = environment.payments else {
      // The page was taken out of the settings before all was settled.
      if payment.tries == 0 {
        environment.observe(.bookingNeedsPerson(loaded.id, payment.stage.rawValue))
      }
      booking.payments[index].putOff(now)
      return Change(booking: booking, news: nil)
    }
    do throws(PaymentError) {
      switch payment.stage {
      case .capturing:
        _ = try await payments.capture(payment.id)
        // What was cancelled meanwhile is given back.
        booking.payments[index].stage = payment.refund == nil ? .captured : .refunding
      case .voiding:
        _ = try await payments.void(payment.id)
        booking.payments[index].stage = .voided
      case .refunding:
        _ = try await payments.refund(payment.id, payment.refund ?? payment.amount)
        booking.payments[index].stage = .refunded
      default: return nil
      }
    } catch {
      environment.observe(.paymentFailed(payment.stage.rawValue, error))
      booking.payments[index].putOff(now)
      if error.isFinal {
        booking.payments[index].stage = .failed
        environment.observe(.bookingNeedsPerson(loaded.id, payment.stage.rawValue))
      }
    }
    return Change(booking: booking, news: nil)
  }

  /// Seconds for which a page is open.
  private static let pageOpen: Int64 = 900
  /// Seconds between two questions whether it was paid; its word usually comes sooner.
  private static let pollPause: Int64 = 10
}

extension Booking.Payment {
  /// Twice as long after each failure, at most ten minutes.
  fileprivate mutating func putOff(_ now: Instant) {
    tries += 1
    nextTry = now.adding(seconds: min(600, Int64(1) << Int64(min(tries, 10))))
  }
}
