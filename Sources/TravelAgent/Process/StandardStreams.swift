import Glibc

enum StandardStreams {
  /// Opens what the process was started without: else the first socket would get the number of standard error, and the log with it.
  static func open() {
    // The system gives the lowest number that is free.
    for number in Int32(0)...2 where fcntl(number, F_GETFD) == -1 {
      _ = Glibc.open("/dev/null", O_RDWR)
    }
  }
}
