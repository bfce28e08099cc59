import Synchronization
import Threads

/// An HTTP client on one thread, for any number of requests at once.
///
/// No proxy is used, whatever the environment says; redirects are replies like others. Requests go
/// out once, but for one case: where a kept connection is closed before a single byte of a reply came,
/// libcurl sends the request again on a new one by itself, even though it may have been read. With
/// `HTTPRequest.isOnce` it never does. Every other failure is thrown, and
/// `HTTPError.mayHaveBeenSent` says what is certain.
package final class Client: Sendable {
  private let queue = CommandQueue()

  package init(
    limits: Limits = Limits(), userAgent: String,
    events: @escaping @Sendable (Event) -> Void = { _ in }
  ) {
    let queue = queue
    let isStarted = startDedicatedThread {
      guard let loop = TransferLoop(queue: queue, limits: limits, userAgent: userAgent) else {
        events(.cannotStart)
        return queue.close(.internalFailure)
      }
      loop.run(events)
    }
    if !isStarted {
      events(.cannotStart)
      queue.close(.internalFailure)
    }
  }

  deinit { shutdown() }

  /// Sends a request and returns the whole reply, whatever its status. Cancelling the task ends the
  /// transfer at once and closes its connection. The corresponding C function is
  /// `curl_multi_add_handle`.
  package func send(_ request: HTTPRequest) async throws(HTTPError) -> HTTPResponse {
    let transfer = Transfer(request)
    let result: Result<HTTPResponse, HTTPError> = await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        transfer.continuation = continuation
        queue.add(.start(transfer))
      }
    } onCancel: {
      queue.add(.cancel(transfer))
    }
    return try result.get()
  }

  /// Ends every transfer as `.shutDown`; later requests fail at once.
  package func shutdown() { queue.add(.shutdown) }
}
