import Glibc

/// Output is for whoever reads it: a process that serves goes on where it can go nowhere.
enum StandardStreams {
  /// Opens what the process was started without: else the first socket would get the number of standard error, and the log with it.
  static func open() {
    // The system gives the lowest number that is free.
    for number in Int32(0)...2 where fcntl(number, F_GETFD) == -1 {
      _ = Glibc.open("/dev/null", O_RDWR)
    }
  }

  /// Loses lines of the log where a pipe or a socket is full, rather than wait for a reader that has stopped.
  static func neverWait() {
    for number in Int32(1)...2 {
      var status = stat()
      guard fstat(number, &status) == 0 else { continue }
      let kind = status.st_mode & S_IFMT
      guard kind == S_IFIFO || kind == S_IFSOCK else { continue }
      let flags = fcntl(number, F_GETFL)
      if flags >= 0 { _ = fcntl(number, F_SETFL, flags | O_NONBLOCK) }
    }
  }
}
