import Foundation
import Glibc

extension Workshop {
  /// nginx's main configuration around the repository's site.
  func nginxConfiguration(site: String) -> String {
    """
    \(geteuid() == 0 ? "user root;" : "")
    daemon off;
    worker_processes auto;
    worker_rlimit_nofile 8192;
    pid \(folder)/nginx/nginx.pid;
    error_log \(logs)/nginx-error.log warn;

    events {
        worker_connections 2048;
    }

    http {
        client_body_temp_path \(folder)/nginx/client_body;
        fastcgi_temp_path \(folder)/nginx/fastcgi;
        proxy_temp_path \(folder)/nginx/proxy;
        uwsgi_temp_path \(folder)/nginx/uwsgi;
        scgi_temp_path \(folder)/nginx/scgi;
        access_log \(logs)/nginx-access.log;
        default_type application/octet-stream;

    \(site)
    }

    """
  }

  /// The site from the repository's folder `nginx`, its tokens replaced.
  func nginxSite(folder repository: String, port: Int) throws -> String {
    let source = repository + "/nginx"
    let names = try FileManager.default.contentsOfDirectory(atPath: source).sorted()
    let tokens = [
      "@SERVER_NAME@": "localhost", "@LISTEN@": "127.0.0.1:\(port)",
      "@CERTIFICATE@": certificate, "@CERTIFICATE_KEY@": certificateKey,
      "@WEB_SOCKET@": webSocket, "@ADMIN_SOCKET@": adminSocket,
    ]
    for name in names {
      guard var text = try? String(contentsOfFile: "\(source)/\(name)", encoding: .utf8) else {
        continue
      }
      for (token, value) in tokens { text = text.replacingOccurrences(of: token, with: value) }
      _ = try write(text, to: "nginx/\(name)")
    }
    return try String(
      contentsOfFile: folder + "/nginx/travel-agent.conf", encoding: .utf8)
  }
}
