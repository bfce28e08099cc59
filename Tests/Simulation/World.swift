import LocalTime

/// One run: everything that there is, under one seed. For a while things go wrong, then nothing does any more, and all has to come to rest.
final class World: @unchecked Sendable {
  /// What came of a run.
  struct Outcome {
    var violations: [String]
    /// A number made from everything that happened, in its order.
    var digest: UInt64
    var steps: Int
    /// Virtual seconds.
    var seconds: Int
  }

  /// 2026-11-24T14:40:00Z, a Tuesday.
  static let start = Instant(seconds: 1_795_531_200)

  let scheduler = Scheduler.shared
  let isTraced: Bool
  private(set) var chaos = Chaos.none
  private(set) lazy var database = Database(self)
  private(set) lazy var house = House(self)
  private(set) lazy var twilio = TwilioNetwork(self)
  private(set) lazy var seller = Seller(self)
  private(set) lazy var payments = PaymentPages(self)
  private(set) lazy var checks = Checks(self)
  private(set) var travellers: [Traveller] = []
  private var digest: UInt64 = 0xcbf2_9ce4_8422_2325
  /// When things cease to go wrong.
  private(set) var calmAt = World.start

  init(isTraced: Bool) { self.isTraced = isTraced }

  var dice: Dice { scheduler.dice }
  var now: Instant { Instant(milliseconds: scheduler.time / 1_000_000) }
  /// Whether nothing is to be expected any more but what takes hours.
  var isLate: Bool { now > calmAt.adding(seconds: 3600) }

  func pause(_ duration: Duration) async { try? await Task.sleep(for: duration) }

  func note(_ text: String) {
    digest = text.utf8.reduce(digest ^ UInt64(scheduler.time)) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01b3
    }
    guard isTraced else { return }
    let seconds = Double(scheduler.time) / 1e9 - Double(Self.start.seconds)
    print("\((seconds * 1000).rounded() / 1000)\t\(scheduler.current.name)\t\(text)")
  }

  /// Plays the seed to its end.
  func play(seed: UInt64) -> Outcome {
    scheduler.begin(seed: seed, at: Self.start.milliseconds * 1_000_000)
    chaos = Chaos(dice)
    calmAt = Self.start.adding(seconds: Int64(dice.number(in: 60...900)))
    note("\(chaos), calm after \(calmAt.seconds - Self.start.seconds) s")
    house.open()
    travellers = (1...dice.number(in: 1...4)).compactMap { Traveller(self, number: $0) }
    for traveller in travellers { scheduler.begin { await traveller.play() } }
    startFaults()
    // An unclear result of which no seller knows is called failed after a day.
    let end = calmAt.adding(seconds: 28 * 3600)
    scheduler.run { [self] in
      now > end || now > calmAt && checks.isAtRest || !checks.violations.isEmpty
    }
    checks.finish()
    return Outcome(
      violations: checks.violations, digest: digest, steps: scheduler.steps,
      seconds: Int(now.seconds - Self.start.seconds))
  }

  // MARK: Faults

  private func startFaults() {
    repeating(chaos.crashes) { [self] in
      guard let machine = house.machineToHit() else { return }
      if dice.happens(0.8) { return house.crash(machine) }
      note("\(machine.name) loses its claims")
      database.free(machine)
    }
    repeating(chaos.freezes) { [self] in
      guard let machine = house.machineToHit() else { return }
      let duration = dice.skewed(500...200_000)
      note("\(machine.name) stands still for \(duration)")
      scheduler.freeze(machine, for: duration)
    }
    repeating(chaos.outages) { [self] in
      guard !database.isAway else { return }
      note("the store goes away")
      database.isAway = true
      scheduler.at(after: dice.skewed(500...60_000)) { [self] in
        note("the store is back")
        database.isAway = false
      }
    }
    scheduler.at(after: .seconds(calmAt.seconds - Self.start.seconds)) { [self] in
      note("calm")
      chaos = .none
    }
  }

  /// Does it again and again, so many seconds apart in the mean, until all is calm.
  private func repeating(_ seconds: Int, _ event: @escaping () -> Void) {
    guard seconds > 0 else { return }
    scheduler.at(after: dice.duration(0...2000 * seconds)) { [self] in
      guard now < calmAt else { return }
      event()
      repeating(seconds, event)
    }
  }
}
