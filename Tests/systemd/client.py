"""Signs WhatsApp messages as Twilio does and posts them through nginx. Standard library only.

  client.py one               one message; prints the status and the answer
  client.py forged            the same with another token: prints the status
  client.py load SECONDS      messages of ever new travellers on eight connections; prints "sent N failed M" and the failures
"""

import base64, hashlib, hmac, http.client, os, socket, ssl, sys, threading, time, urllib.parse

HOST = os.environ["TEST_HOST"]
TOKEN = os.environ["TEST_TOKEN"]
ACCOUNT = os.environ["TEST_ACCOUNT"]
SENDER = os.environ["TEST_SENDER"]
CERTIFICATE = os.environ["TEST_CERTIFICATE"]
URL = f"https://{HOST}/webhook"


def form(number, text):
    sid = "SM" + hashlib.md5(f"{number} {text} {time.time_ns()}".encode()).hexdigest()
    return {
        "MessageSid": sid, "SmsMessageSid": sid, "SmsSid": sid, "AccountSid": ACCOUNT, "From": f"whatsapp:+{number}",
        "To": SENDER, "Body": text, "NumMedia": "0", "NumSegments": "1", "ProfileName": "Test", "WaId": str(number),
        "SmsStatus": "received", "ApiVersion": "2010-04-01",
    }


def post(number, text, token=TOKEN):
    fields = form(number, text)
    signed = URL + "".join(name + fields[name] for name in sorted(fields))
    signature = base64.b64encode(hmac.new(token.encode(), signed.encode(), hashlib.sha1).digest()).decode()
    context = ssl.create_default_context(cafile=CERTIFICATE)
    connection = http.client.HTTPSConnection(HOST, 443, timeout=20, context=context)
    try:
        connection.request(
            "POST", "/webhook", urllib.parse.urlencode(fields),
            {"Content-Type": "application/x-www-form-urlencoded", "X-Twilio-Signature": signature})
        response = connection.getresponse()
        return response.status, response.read().decode()
    finally:
        connection.close()


def load(seconds):
    end = time.monotonic() + seconds
    sent, failures, lock = [0], [], threading.Lock()

    def run(thread):
        turn = 0
        while time.monotonic() < end:
            turn += 1
            number = 491500000000 + thread * 1_000_000 + turn
            try:
                status, answer = post(number, "from Boston to Lisbon on Friday")
                failure = None if status == 200 and "<Message" in answer else f"{status} {answer[:80]}"
            except Exception as error:
                failure = repr(error)
            with lock:
                sent[0] += 1
                if failure:
                    failures.append(failure)

    threads = [threading.Thread(target=run, args=(thread,)) for thread in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    print(f"sent {sent[0]} failed {len(failures)}")
    for failure in sorted(set(failures))[:5]:
        print(failure)


match sys.argv[1:]:
    case ["one"]:
        print(*post(4915112345678, "hi"))
    case ["forged"]:
        print(post(4915112345678, "hi", token="0" * 32)[0])
    case ["load", seconds]:
        load(float(seconds))
    case _:
        sys.exit(__doc__)
