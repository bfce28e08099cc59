import Glibc

/// Why a private server could not be started.
package enum TestServerError: Error, CustomStringConvertible {
  /// Its program is not installed: the tests that need it are skipped, or fail in CI.
  case missing(program: String)
  case failed(String)

  package var description: String {
    switch self {
    case .missing(let program): "\(program) is not installed"
    case .failed(let why): why
    }
  }
}

/// True where a missing program must fail the tests instead of skipping them.
var isContinuousIntegration: Bool {
  getenv("CI").map { String(cString: $0) } == "true"
}
