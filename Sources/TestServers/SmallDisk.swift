import Foundation

/// A file system in memory that is soon full.
enum SmallDisk {
  static func mount(_ folder: String, megabytes: Int) throws(TestServerError) {
    mkdir(folder, 0o700)
    let options = "size=\(megabytes)m,mode=0700,uid=postgres,gid=postgres"
    try run(["/usr/bin/mount", "-t", "tmpfs", "-o", options, "tmpfs", folder], folder)
  }

  static func unmount(_ folder: String) {
    do throws(TestServerError) {
      try run(["/usr/bin/umount", "--lazy", folder], folder)
    } catch {
      print("\(folder) is mounted still: \(error)")
    }
  }

  private static func run(_ command: [String], _ folder: String) throws(TestServerError) {
    let log = folder + ".mount.log"
    let process = try ServerProcess(command, asPostgres: false, log: log)
    var status: Int32 = 0
    guard waitpid(process.pid, &status, 0) == process.pid, status == 0 else {
      throw .failed("\(command[0]): \(TextFile.read(log))")
    }
  }
}
