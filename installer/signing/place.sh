# What signing needs, brought from the environment into a private folder that the root sees as /signing.
# shellcheck shell=bash

# make_signing_place: sets signing_place. README.md of installer names the variables. Passwords come from a file
# and stay in files: `enter` puts variables on a command line, where everybody on this machine could read them.
make_signing_place() {
  [[ -z ${L2TP_REPAIR_PASSWORD:-} ]] || fail "L2TP_REPAIR_PASSWORD: name a file by L2TP_REPAIR_PASSWORD_FILE instead"

  signing_place=$(mktemp -d /dev/shm/l2tp-repair-signing.XXXXXX)
  temporary+=("$signing_place")

  local certificate=${L2TP_REPAIR_CERTIFICATE:-} key=${L2TP_REPAIR_KEY:-}
  [[ -n $certificate || -z $key ]] || fail "L2TP_REPAIR_CERTIFICATE: the key L2TP_REPAIR_KEY needs its certificate"
  [[ -n $certificate ]] || return 0
  case $certificate in
    *.p12 | *.pfx) bring "$certificate" certificate.p12 ;;
    *) bring "$certificate" certificate.pem ;;
  esac
  case $key in
    '')
      [[ -f $signing_place/certificate.p12 ]] || fail "L2TP_REPAIR_KEY: a PEM certificate needs its key"
      [[ -n ${L2TP_REPAIR_PASSWORD_FILE:-} ]] || fail "L2TP_REPAIR_PASSWORD_FILE: a PKCS#12 file needs its password"
      ;;
    pkcs11:*)
      install -m 600 <(printf '%s' "$key") "$signing_place/key.uri"
      bring "${L2TP_REPAIR_PKCS11_MODULE:?the PKCS#11 module of the key}" module.so
      ;;
    *) bring "$key" key.pem ;;
  esac
  [[ -z ${L2TP_REPAIR_PASSWORD_FILE:-} ]] || bring "$L2TP_REPAIR_PASSWORD_FILE" password
  # Signatures are verified after they were made, against what this machine trusts.
  [[ ! -f /etc/ssl/certs/ca-certificates.crt ]] || bring /etc/ssl/certs/ca-certificates.crt trusted.pem
}

bring() {
  [[ -f $1 ]] || fail "signing: no file $1"
  install -m 600 "$1" "$signing_place/$2"
}
