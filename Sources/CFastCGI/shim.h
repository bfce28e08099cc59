#ifndef CFASTCGI_SHIM_H
#define CFASTCGI_SHIM_H

#include <fcgiapp.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>

/* Hidden from Swift, which reads the headers without _GNU_SOURCE. */
int accept4(int listener, struct sockaddr *address, socklen_t *size, int flags);

/* Swift does not see accept4, with which an accepted socket is never inherited by a child process. */
static inline int cfastcgi_accept(int listener) {
  return accept4(listener, 0, 0, SOCK_CLOEXEC);
}

#endif
