#ifndef CCURL_SHIM_H
#define CCURL_SHIM_H

#include <curl/curl.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>

/* Swift cannot call a variadic function: curl_easy_setopt with a number. */
static inline CURLcode ccurl_set_long(CURL *handle, CURLoption option, long value) {
  return curl_easy_setopt(handle, option, value);
}

/* Swift cannot call a variadic function: curl_easy_setopt with a large number. */
static inline CURLcode ccurl_set_offset(CURL *handle, CURLoption option, curl_off_t value) {
  return curl_easy_setopt(handle, option, value);
}

/* Swift cannot call a variadic function: curl_easy_setopt with a pointer. */
static inline CURLcode ccurl_set_pointer(CURL *handle, CURLoption option, const void *value) {
  return curl_easy_setopt(handle, option, value);
}

/* Swift cannot call a variadic function: curl_easy_setopt with a function that takes bytes. */
static inline CURLcode ccurl_set_write(
    CURL *handle, CURLoption option, size_t (*function)(char *, size_t, size_t, void *)) {
  return curl_easy_setopt(handle, option, function);
}

/* Swift cannot call a variadic function: curl_easy_getinfo of a number. */
static inline CURLcode ccurl_get_long(CURL *handle, CURLINFO info, long *value) {
  return curl_easy_getinfo(handle, info, value);
}

/* Swift cannot call a variadic function: curl_easy_getinfo of a pointer. */
static inline CURLcode ccurl_get_pointer(CURL *handle, CURLINFO info, void **value) {
  return curl_easy_getinfo(handle, info, value);
}

/* Swift cannot call a variadic function: curl_multi_setopt with a number. */
static inline CURLMcode ccurl_multi_set_long(CURLM *multi, CURLMoption option, long value) {
  return curl_multi_setopt(multi, option, value);
}

/* Swift cannot call a variadic function: curl_multi_setopt with what watches the sockets. */
static inline CURLMcode ccurl_multi_set_socket(
    CURLM *multi, int (*function)(CURL *, curl_socket_t, int, void *, void *), void *context) {
  CURLMcode code = curl_multi_setopt(multi, CURLMOPT_SOCKETFUNCTION, function);
  return code ? code : curl_multi_setopt(multi, CURLMOPT_SOCKETDATA, context);
}

/* Swift cannot call a variadic function: curl_multi_setopt with what watches the clock. */
static inline CURLMcode ccurl_multi_set_timer(
    CURLM *multi, int (*function)(CURLM *, long, void *), void *context) {
  CURLMcode code = curl_multi_setopt(multi, CURLMOPT_TIMERFUNCTION, function);
  return code ? code : curl_multi_setopt(multi, CURLMOPT_TIMERDATA, context);
}

/* Swift does not import the union of CURLMsg in a form that names its members. */
static inline CURLcode ccurl_message_result(const CURLMsg *message) {
  return message->data.result;
}

#endif
