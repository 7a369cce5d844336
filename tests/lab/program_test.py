# What people really type, and what networks really do, given to the program itself: it must say what is so, and be quick.
import json
import os
import signal
import subprocess
import sys
import tempfile
import time
import unittest

HERE = os.path.dirname(os.path.abspath(__file__))
SERVER = "198.51.100.1"
NOBODY = "198.51.100.99"
CANNOT_TELL = 2


def within(namespace, *command):
    return ["nsenter", "--net=/run/netns/" + namespace, "--", *command]


class BadInput(unittest.TestCase):
    def setUp(self):
        state = tempfile.TemporaryDirectory()
        self.addCleanup(state.cleanup)
        self.environment = dict(os.environ, L2TP_REPAIR_STATE=state.name)

    def start(self, namespace, *arguments):
        return subprocess.Popen(
            within(namespace, os.environ["L2TP_REPAIR"], "probe", *arguments), env=self.environment,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)

    def probe(self, *arguments, namespace="direct", typed=b""):
        begun = time.monotonic()
        process = self.start(namespace, *arguments, "--json")
        out, err = process.communicate(typed, timeout=30)
        self.assertLess(time.monotonic() - begun, 15)
        self.said = err.decode()
        return process.returncode, json.loads(out)

    def stand_in(self, manner):
        """A server in the namespace "empty" that answers as no VPN server should."""
        process = subprocess.Popen(
            within("empty", sys.executable, os.path.join(HERE, "odd_server.py"), manner), stdout=subprocess.PIPE)
        self.addCleanup(process.stdout.close)
        self.addCleanup(process.wait)
        self.addCleanup(process.kill)
        process.stdout.readline()  # it listens

    def texts(self, document):
        return " ".join(meaning["text"] for meaning in document["meanings"])

    def test_a_url_is_understood(self):
        code, document = self.probe(f"https://user@{SERVER}:443/remote/login?x=1")
        self.assertEqual((code, document["server"]), (0, SERVER))

    def test_host_and_port_are_understood(self):
        code, document = self.probe(f"  {SERVER}:500 ")
        self.assertEqual((code, document["server"]), (0, SERVER))

    def test_what_is_no_server_is_said_so_at_once(self):
        for typed in ("", "   ", "vpn example com", "http://", "1.2.3.999", SERVER + ":99999", "a" * 300):
            code, document = self.probe(typed)
            self.assertEqual(code, CANNOT_TELL, typed)
            self.assertIn("error", document)

    def test_without_a_network_nobody_else_is_blamed(self):
        for server in (SERVER, "vpn.example.com"):
            code, document = self.probe(server, namespace="island")
            self.assertEqual(code, CANNOT_TELL)
            self.assertNotIn("server", {meaning["fault"] for meaning in document["meanings"]})

    def test_a_firewall_of_ones_own_is_named(self):
        rule = "table ip own { chain output { type filter hook output priority 0; udp dport { 500, 4500 } drop; }; }"
        subprocess.run(within("limited", "nft", rule), check=True)
        self.addCleanup(subprocess.run, within("limited", "nft", "delete table ip own"), check=True)
        code, document = self.probe(SERVER, namespace="limited")
        self.assertEqual(code, CANNOT_TELL)
        self.assertIn("Windows' own service may still get through", self.texts(document))

    def test_garbage_is_no_vpn_server(self):
        self.stand_in("garbage")
        code, document = self.probe("198.51.100.60")
        self.assertEqual((code, document["facts"]["ikev1On500"]["state"]), (1, "garbage"))

    def test_an_enormous_number_of_payloads_is_garbage(self):
        self.stand_in("payloads")
        code, document = self.probe("198.51.100.60")
        self.assertEqual((code, document["facts"]["ikev1On500"]["state"]), (1, "garbage"))
        self.assertLess(len(document["facts"]["vendorIds"]), 33)

    def test_an_answer_from_another_address_is_none(self):
        self.stand_in("elsewhere")
        code, document = self.probe("198.51.100.60")
        self.assertEqual((code, document["facts"]["ikev1On500"]["state"]), (1, "silent"))

    def test_a_key_that_windows_cannot_hold_is_refused_unsent(self):
        for key in (b"correct\0horse\n", b"x" * 10240 + b"\n", b"\n"):
            code, document = self.probe(SERVER, "--psk-stdin", typed=key)
            self.assertEqual(code, CANNOT_TELL)
            self.assertIn("error", document)
            self.assertNotIn("xxxx", self.said + json.dumps(document))
        # Nothing was sent: the server may be asked at once.
        self.assertEqual(self.probe(SERVER)[0], 0)

    def test_ctrl_c_ends_it_at_once(self):
        process = self.start("direct", NOBODY)
        time.sleep(1)
        self.assertIsNone(process.poll())
        begun = time.monotonic()
        process.send_signal(signal.SIGINT)
        _, err = process.communicate(timeout=10)
        self.assertLess(time.monotonic() - begun, 1)
        self.assertEqual(process.returncode, CANNOT_TELL, err.decode())


if __name__ == "__main__":
    unittest.main()
