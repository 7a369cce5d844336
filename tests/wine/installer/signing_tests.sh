# Signing, with every kind of certificate that README.md of installer promises.
# shellcheck shell=bash disable=SC2154 # lib.sh sets what looks unset

place=$scratch/signing
program=$scratch/program.exe

authority() {
  openssl req -x509 -newkey rsa:2048 -sha256 -noenc -days 2 -subj "/CN=Authority of a test" \
    -keyout "$scratch/authority.key" -out "$scratch/authority.pem" 2>/dev/null
}

# issue NAME USAGE: a certificate of the authority; its key is $scratch/NAME.key.
issue() {
  openssl req -newkey rsa:2048 -sha256 -noenc -subj "/CN=$1 of a test" -keyout "$scratch/$1.key" \
    -out "$scratch/$1.csr" 2>/dev/null
  openssl x509 -req -in "$scratch/$1.csr" -CA "$scratch/authority.pem" -CAkey "$scratch/authority.key" -days 2 \
    -extfile <(printf 'extendedKeyUsage=critical,%s\nkeyUsage=critical,digitalSignature\n' "$2") \
    -out "$scratch/$1.pem" 2>/dev/null
}

a_program() {
  mkdir -p "$place"
  cp "$bin/waiting_program.exe" "$program"
}

sign() { L2TP_REPAIR_SIGNING=$place /project/installer/signing/sign "$1"; }

verify() { osslsigncode verify -CAfile "$scratch/authority.pem" -TSA-CAfile "$scratch/authority.pem" -in "$1"; }

signing_takes_pkcs12_with_a_password_file() {
  a_program
  authority
  issue signer codeSigning
  printf 'not on a command line' >"$place/password"
  openssl pkcs12 -export -inkey "$scratch/signer.key" -in "$scratch/signer.pem" -certfile "$scratch/authority.pem" \
    -passout "file:$place/password" -out "$place/certificate.p12"

  sign "$program"

  verify "$program" >/dev/null || fail "the signature does not verify"
}

signing_takes_pem() {
  a_program
  authority
  issue signer codeSigning
  cat "$scratch/signer.pem" "$scratch/authority.pem" >"$place/certificate.pem"
  cp "$scratch/signer.key" "$place/key.pem"

  sign "$program"

  verify "$program" >/dev/null || fail "the signature does not verify"
  # One changed byte, in the middle of the program.
  printf 'X' | dd of="$program" bs=1 seek=4096 conv=notrunc status=none
  if verify "$program" >/dev/null; then fail "a changed program verifies"; fi
}

signing_takes_a_token() {
  a_program
  authority
  issue signer codeSigning
  mkdir "$scratch/tokens"
  printf 'directories.tokendir = %s\n' "$scratch/tokens" >"$scratch/softhsm2.conf"
  export SOFTHSM2_CONF=$scratch/softhsm2.conf
  softhsm2-util --init-token --free --label token --pin 1234 --so-pin 4321 >/dev/null
  openssl pkey -in "$scratch/signer.key" -out "$scratch/signer.p8"
  softhsm2-util --import "$scratch/signer.p8" --token token --label signer --id 01 --pin 1234 >/dev/null
  cat "$scratch/signer.pem" "$scratch/authority.pem" >"$place/certificate.pem"
  cp /usr/lib/softhsm/libsofthsm2.so "$place/module.so"
  printf 'pkcs11:token=token;object=signer;type=private' >"$place/key.uri"
  printf 1234 >"$place/password"

  sign "$program"

  verify "$program" >/dev/null || fail "the signature does not verify"
}
# A time stamp server of our own: openssl answers, Python carries.
serve_time() {
  issue clock timeStamping
  cat >"$scratch/tsa.cnf" <<'END'
[tsa]
default_tsa = clock
[clock]
serial = $ENV::SCRATCH/serial
signer_cert = $ENV::SCRATCH/clock.pem
certs = $ENV::SCRATCH/authority.pem
signer_key = $ENV::SCRATCH/clock.key
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256
ess_cert_id_alg = sha256
END
  SCRATCH=$scratch python3 - "$scratch/port" <<'END' &
import http.server, os, subprocess, sys

class Answer(http.server.BaseHTTPRequestHandler):
    def do_POST(self):
        folder = os.environ["SCRATCH"]
        with open(f"{folder}/query", "wb") as query:
            query.write(self.rfile.read(int(self.headers["Content-Length"])))
        answer = subprocess.run(["openssl", "ts", "-reply", "-config", f"{folder}/tsa.cnf", "-queryfile",
                                 f"{folder}/query"], check=True, capture_output=True).stdout
        self.send_response(200)
        self.send_header("Content-Type", "application/timestamp-reply")
        self.send_header("Content-Length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)

server = http.server.HTTPServer(("127.0.0.1", 0), Answer)
with open(sys.argv[1] + ".part", "w") as port:
    port.write(str(server.server_port))
os.rename(sys.argv[1] + ".part", sys.argv[1])
server.serve_forever()
END
  server=$!
  wait_until test -f "$scratch/port"
}

signing_adds_a_time_stamp() {
  a_program
  authority
  issue signer codeSigning
  cat "$scratch/signer.pem" "$scratch/authority.pem" >"$place/certificate.pem"
  cp "$scratch/signer.key" "$place/key.pem"
  serve_time

  L2TP_REPAIR_TIMESTAMP_URL=http://127.0.0.1:$(cat "$scratch/port")/ sign "$program"

  kill "$server"
  verify "$program" | grep -q "Timestamp Server Signature verification: ok" || fail "no time stamp in the signature"
}

signing_goes_on_without_a_time_stamp() {
  a_program
  /project/installer/signing/throw_away "$place"

  # The port of discard, where nobody listens.
  L2TP_REPAIR_TIMESTAMP_URL=http://127.0.0.1:9/ sign "$program" 2>"$scratch/said"

  grep -q "no time stamp" "$scratch/said" || fail "it does not say that the time stamp is missing"
  cp "$place/certificate.pem" "$scratch/authority.pem"
  verify "$program" >/dev/null || fail "the signature does not verify"
}

signing_covers_all_that_is_shipped() {
  local file certificates=$dist/test-certificate.pem
  [[ -f $certificates ]] || fail "this test wants what installer/build makes without a certificate"
  expect 0 "$(code_of "$(setup)" /S)" setup
  for file in "$(a_file 'l2tp-repair-*-setup*.exe')" "$(a_file 'l2tp-repair-*.msi')" "$folder"/*.exe; do
    osslsigncode verify -CAfile "$certificates" -in "$file" >/dev/null || fail "not signed: $file"
  done
  expect 4 "$(find "$folder" -name '*.exe' | wc -l)" "programs installed, with the uninstaller"
}
