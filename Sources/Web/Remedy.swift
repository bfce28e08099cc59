import Agent
import Twilio

extension Remedy {
  /// What helps about a message that failed after Twilio had taken it.
  ///
  /// - Parameter failure: Twilio's code; nil: it gave none.
  package init(failure code: Int?) {
    self =
      switch Twilio.Refusal.remedy(code: code ?? 0) {
      case .later: .again
      case .template: .template
      case .stop: .stop
      case .none, .configuration, .permission: .none
      }
  }
}
