# Signing, with every kind of certificate that README.md of installer promises.
# shellcheck shell=bash disable=SC2154 # lib.sh sets what looks unset

place=$scratch/signing
program=$scratch/program.exe

# bring_in VARIABLE=VALUE...: what installer/build makes of this environment. The place ends with that run, so it is copied
# to $place; where it was, if it was, is in $scratch/where, and what was said in $scratch/said.
bring_in() {
  # Without the variables of whoever runs the tests.
  # shellcheck disable=SC2016 # for the inner shell
  env -i PATH="$PATH" HOME="$scratch" SCRATCH="$scratch" "$@" bash -euc '
    source /project/installer/toolchain/lib.sh
    source /project/installer/signing/place.sh
    trap '\''printf %s "${signing_place:-}" >"$SCRATCH/where"; clean_up'\'' EXIT
    make_signing_place
    cp -rp "$signing_place" "$SCRATCH/signing"' 2>"$scratch/said"
}

# expect_brought NAME...: these files, in a folder that nobody else can read, in memory, and gone with the run. What this
# machine trusts comes along where it says so.
expect_brought() {
  expect "$*" "$(find "$place" -type f ! -name trusted.pem -printf '%f\n' | in_order)" "files to sign with"
  expect 700 "$(stat -c %a "$place")" "rights of their folder"
  [[ $(cat "$scratch/where") == /dev/shm/* ]] || fail "not in memory: $(cat "$scratch/where")"
  expect_gone "$(cat "$scratch/where")"
}

# expect_refused SENTENCE VARIABLE=VALUE...
expect_refused() {
  if bring_in "${@:2}"; then fail "no refusal of ${*:2}"; fi
  [[ $(cat "$scratch/said") == *": $1" ]] || fail "of ${*:2} it says '$(cat "$scratch/said")' and not '$1'"
  expect_gone "$place" "$(cat "$scratch/where")"
}

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

# Of a person: $scratch/own.pem with its chain, and the key.
own_certificate() {
  authority
  issue signer codeSigning
  cat "$scratch/signer.pem" "$scratch/authority.pem" >"$scratch/own.pem"
}

# own_pkcs12 FILE: the same in one file, for the password in $scratch/word.
own_pkcs12() {
  own_certificate
  printf 'not on a command line' >"$scratch/word"
  openssl pkcs12 -export -inkey "$scratch/signer.key" -in "$scratch/signer.pem" -certfile "$scratch/authority.pem" \
    -passout "file:$scratch/word" -out "$1"
}

# A token of software, with the key of own_certificate and the PIN in $scratch/pin.
a_token() {
  mkdir "$scratch/tokens"
  printf 'directories.tokendir = %s\n' "$scratch/tokens" >"$scratch/softhsm2.conf"
  export SOFTHSM2_CONF=$scratch/softhsm2.conf
  printf 1234 >"$scratch/pin"
  softhsm2-util --init-token --free --label token --pin 1234 --so-pin 4321 >/dev/null
  openssl pkey -in "$scratch/signer.key" -out "$scratch/signer.p8"
  softhsm2-util --import "$scratch/signer.p8" --token token --label signer --id 01 --pin 1234 >/dev/null
}

key_on_token='pkcs11:token=token;object=signer;type=private'
token_library=/usr/lib/softhsm/libsofthsm2.so

sign() { L2TP_REPAIR_SIGNING=$place /project/installer/signing/sign "$1"; }

verify() { osslsigncode verify -CAfile "$scratch/authority.pem" -TSA-CAfile "$scratch/authority.pem" -in "$1"; }

expect_signs() {
  cp "$bin/waiting_program.exe" "$program"
  sign "$program"
  verify "$program" >/dev/null || fail "the signature does not verify"
}

signing_takes_pkcs12_with_a_password_file() {
  local ending
  for ending in p12 pfx; do
    rm -rf "$place"
    own_pkcs12 "$scratch/own.$ending"

    bring_in L2TP_REPAIR_CERTIFICATE="$scratch/own.$ending" L2TP_REPAIR_PASSWORD_FILE="$scratch/word"

    expect_brought certificate.p12 password
    expect_signs
  done
}

signing_takes_pem() {
  own_certificate

  bring_in L2TP_REPAIR_CERTIFICATE="$scratch/own.pem" L2TP_REPAIR_KEY="$scratch/signer.key"

  expect_brought certificate.pem key.pem
  expect_signs
  # One changed byte, in the middle of the program.
  printf 'X' | dd of="$program" bs=1 seek=4096 conv=notrunc status=none
  if verify "$program" >/dev/null; then fail "a changed program verifies"; fi
}

signing_takes_pem_with_a_password_file() {
  own_certificate
  printf 'a word' >"$scratch/word"
  openssl pkey -aes256 -in "$scratch/signer.key" -passout "file:$scratch/word" -out "$scratch/locked.key"

  bring_in L2TP_REPAIR_CERTIFICATE="$scratch/own.pem" L2TP_REPAIR_KEY="$scratch/locked.key" \
    L2TP_REPAIR_PASSWORD_FILE="$scratch/word"

  expect_brought certificate.pem key.pem password
  expect_signs
}

signing_takes_a_token() {
  own_certificate
  a_token

  bring_in L2TP_REPAIR_CERTIFICATE="$scratch/own.pem" L2TP_REPAIR_KEY="$key_on_token" \
    L2TP_REPAIR_PKCS11_MODULE="$token_library" L2TP_REPAIR_PASSWORD_FILE="$scratch/pin"

  expect_brought certificate.pem key.uri module.so password
  expect_signs
}

signing_asks_for_nothing_without_a_certificate() {
  bring_in

  expect_brought
}

signing_refuses_what_is_not_enough() {
  own_pkcs12 "$scratch/own.p12"
  local pem=L2TP_REPAIR_CERTIFICATE=$scratch/own.pem

  expect_refused "L2TP_REPAIR_KEY: a PEM certificate needs its key" "$pem"
  expect_refused "L2TP_REPAIR_PASSWORD_FILE: a PKCS#12 file needs its password" L2TP_REPAIR_CERTIFICATE="$scratch/own.p12"
  expect_refused "L2TP_REPAIR_CERTIFICATE: the key L2TP_REPAIR_KEY needs its certificate" L2TP_REPAIR_KEY="$scratch/signer.key"
  expect_refused "L2TP_REPAIR_PKCS11_MODULE: the PKCS#11 module of the key" "$pem" L2TP_REPAIR_KEY="$key_on_token"
  expect_refused "L2TP_REPAIR_PASSWORD: name a file by L2TP_REPAIR_PASSWORD_FILE instead" "$pem" \
    L2TP_REPAIR_KEY="$scratch/signer.key" L2TP_REPAIR_PASSWORD=secret
}

signing_refuses_files_that_are_not_there() {
  own_pkcs12 "$scratch/own.p12"
  local pem=L2TP_REPAIR_CERTIFICATE=$scratch/own.pem missing=$scratch/missing

  expect_refused "signing: no file $missing.p12" L2TP_REPAIR_CERTIFICATE="$missing.p12" L2TP_REPAIR_PASSWORD_FILE="$scratch/word"
  expect_refused "signing: no file $missing.pem" L2TP_REPAIR_CERTIFICATE="$missing.pem" L2TP_REPAIR_KEY="$scratch/signer.key"
  expect_refused "signing: no file $missing" "$pem" L2TP_REPAIR_KEY="$missing"
  expect_refused "signing: no file $missing" "$pem" L2TP_REPAIR_KEY="$key_on_token" L2TP_REPAIR_PKCS11_MODULE="$missing"
  expect_refused "signing: no file $missing" L2TP_REPAIR_CERTIFICATE="$scratch/own.p12" L2TP_REPAIR_PASSWORD_FILE="$missing"
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

# make_packages: of small programs, in a build folder that only this command sees in the place of the real one.
make_packages() {
  local build=$scratch/build
  mkdir -p "$build/windows-mingw" "$place"
  cp -r "$(other_programs 0.0.1)" "$build/windows-mingw/bin"
  echo CMAKE_PROJECT_VERSION:STATIC=0.0.1 >"$build/windows-mingw/CMakeCache.txt"
  # shellcheck disable=SC2016 # for the inner shell
  L2TP_REPAIR_SIGNING=$place SOURCE_DATE_EPOCH=1700000000 unshare --mount bash -euc \
    'mount --bind "$0" /project/build; exec /project/installer/packages' "$build" >"$scratch/said" 2>&1 ||
    fail "no packages: $(cat "$scratch/said")"
  dist=$build/dist
}

# expect_packages MARK: what their names end with.
expect_packages() {
  local name=l2tp-repair-0.0.1
  expect "$(printf '%s\n' "$name-portable$1.zip" "$name-setup$1.exe" "$name$1.msi" | in_order)" \
    "$(find "$dist" -name "$name*" ! -name '*.json' -printf '%f\n' | in_order)" packages
}

signing_with_a_certificate_of_ones_own_marks_no_name() {
  own_certificate
  bring_in L2TP_REPAIR_CERTIFICATE="$scratch/own.pem" L2TP_REPAIR_KEY="$scratch/signer.key"

  make_packages

  expect_packages ""
  expect_gone "$dist/test-certificate.pem"
  local file
  for file in "$dist"/*.exe "$dist"/*.msi "$(unpack_dist)"/*.exe; do
    verify "$file" >/dev/null || fail "not signed by that certificate: $file"
  done
}

signing_without_a_certificate_marks_every_name() {
  bring_in

  make_packages

  expect_packages -testsigned
  expect_there "$dist/test-certificate.pem"
  expect "" "$(grep -l 'PRIVATE KEY' "$dist"/*.pem)" "keys among the packages"
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
