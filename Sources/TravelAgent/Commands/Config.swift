import ArgumentParser
import Storage

struct Config: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Prints every setting with its meaning; secrets are hidden.")

  @Flag(help: "Print a new DATA_KEY instead.")
  var newKey = false

  func run() throws {
    if newKey {
      print(DataKeys.newSetting())
      return
    }
    let settings = try Settings.load()
    for setting in Setting.all {
      print("# \(setting.meaning)")
      print(line(setting, settings))
    }
  }

  private func line(_ setting: Setting, _ settings: Settings) -> String {
    guard let value = settings[setting.name] else { return "#\(setting.name)=" }
    let shown = setting.isSecret ? "(hidden)" : value
    return switch settings.source(of: setting.name) {
    case .standard: "\(setting.name)=\(setting.isSecret ? value : shown)  (the default)"
    case .file(let path): "\(setting.name)=\(shown)  (from \(path))"
    case .environment: "\(setting.name)=\(shown)  (from the environment)"
    case .credential: "\(setting.name)=\(shown)  (from a credential)"
    case nil: "\(setting.name)=\(shown)"
    }
  }
}
