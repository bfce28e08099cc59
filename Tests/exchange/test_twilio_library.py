"""Twilio's own Python library signs messages to the running program and reads its replies."""

import unittest
import xml.etree.ElementTree as ElementTree

from demo import Demo
from twilio.request_validator import RequestValidator

SENDER = "whatsapp:+34600111222"


class TwilioLibrary(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.demo = Demo()
        cls.validator = RequestValidator(cls.demo.facts["authToken"])

    @classmethod
    def tearDownClass(cls):
        cls.demo.end()

    def sign(self, fields, url=None):
        return self.validator.compute_signature(url or self.demo.facts["webhook"], fields)

    def test_a_signed_message_is_answered_with_a_document_that_twilio_can_read(self):
        fields = self.demo.fields(SENDER, "Vuelo de Madrid a Lisboa <b>& más</b>")
        status, text = self.demo.post(fields, self.sign(fields))
        self.assertEqual(status, 200)
        response = ElementTree.fromstring(text.encode())
        self.assertEqual(response.tag, "Response")
        bodies = [message.find("Body").text for message in response.findall("Message")]
        self.assertTrue(bodies)
        for body in bodies:
            self.assertLessEqual(len(body.encode("utf-16-le")) // 2, 1500)

    def test_every_alteration_is_refused(self):
        fields = self.demo.fields(SENDER, "one more")
        signature = self.sign(fields)
        before = self.demo.sql("SELECT count(*) FROM inbox")
        for name in fields:
            for altered in (
                {**fields, name: fields[name] + " "},
                {key: value for key, value in fields.items() if key != name},
                {**fields, name + "x": "1"},
            ):
                self.assertEqual(self.demo.post(altered, signature)[0], 403, (name, altered))
        first = "A" if signature[0] != "A" else "B"
        for bent in ("", "x", first + signature[1:], signature[:-1], signature + signature):
            self.assertEqual(self.demo.post(fields, bent)[0], 403)
        other = RequestValidator("f" * 32).compute_signature(self.demo.facts["webhook"], fields)
        self.assertEqual(self.demo.post(fields, other)[0], 403)
        self.assertEqual(self.demo.sql("SELECT count(*) FROM inbox"), before)
        self.assertEqual(self.demo.post(fields, signature)[0], 200)

    def test_a_message_delivered_again_gets_an_empty_document(self):
        fields = self.demo.fields(SENDER, "hello again")
        self.assertIn("<Body>", self.demo.post(fields, self.sign(fields))[1])
        status, text = self.demo.post(fields, self.sign(fields))
        self.assertEqual(status, 200)
        self.assertNotIn("<Message", text)

    def test_what_is_no_message_is_refused_before_it_is_read(self):
        fields = self.demo.fields(SENDER, "x" * 70_000)
        self.assertEqual(self.demo.post(fields, self.sign(fields))[0], 413)
        fields = self.demo.fields(SENDER, "hi")
        signature = self.sign(fields)
        json_type = {"Content-Type": "application/json"}
        self.assertEqual(self.demo.post(fields, signature, headers=json_type)[0], 415)
        del fields["MessageSid"]
        self.assertEqual(self.demo.post(fields, self.sign(fields))[0], 400)


if __name__ == "__main__":
    unittest.main()
