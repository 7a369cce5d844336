# The papers that go with the programs, as they are shipped.
# shellcheck shell=bash disable=SC2154 # lib.sh sets what looks unset

# hashes_in LIST_OF_PARTS: as sha256sum prints them.
hashes_in() {
  python3 -c '
import json, sys
for part in json.load(open(sys.argv[1]))["components"]:
    for digest in part.get("hashes", []):
        print(digest["content"], part["name"], sep="  ")' "$1"
}

# libraries_in LIST_OF_PARTS: a line for each, by name and version.
libraries_in() {
  python3 -c '
import json, sys
for part in json.load(open(sys.argv[1]))["components"]:
    if part["type"] == "library":
        print(part["name"], part["version"])' "$1"
}

papers_list_the_programs_that_are_shipped() {
  local shipped
  shipped=$(unpack_dist)
  hashes_in "$shipped/papers/l2tp-repair.cdx.json" >"$scratch/hashes"

  expect 3 "$(wc -l <"$scratch/hashes")" "programs with a hash"
  (cd "$shipped" && sha256sum --check --strict --quiet "$scratch/hashes") || fail "a hash is not that of the program"
  cmp "$(a_file 'l2tp-repair-*.cdx.json')" "$shipped/papers/l2tp-repair.cdx.json" || fail "the list beside the packages differs"
}

papers_are_the_same_in_every_package() {
  local shipped
  shipped=$(unpack_dist)
  expect 0 "$(code_of "$(setup)" /S)" setup
  diff -r "$shipped/papers" "$folder/papers" || fail "setup has other papers than the zip"

  uninstall
  expect 0 "$(msi /i "$(package)")" msiexec
  diff -r "$shipped/papers" "$folder/papers" || fail "the MSI has other papers than the zip"
}

papers_carry_the_licence_of_qt_and_name_every_library() {
  local notices library licence
  notices=$(tr -d '\r' <"$(unpack_dist)/papers/NOTICES.txt")
  # Their first lines are indented, in the notices not.
  for licence in LGPL-3 GPL-3; do
    [[ $notices == *"$(tail -n +2 "/usr/share/common-licenses/$licence")"* ]] || fail "not all of $licence is in NOTICES.txt"
  done
  grep -q '^Qt .* (LGPL-3.0-only): ' <<<"$notices" || fail "NOTICES.txt does not say that Qt has the LGPL"
  libraries_in "$(unpack_dist)/papers/l2tp-repair.cdx.json" >"$scratch/libraries"
  [[ -s $scratch/libraries ]] || fail "no libraries in the list of parts"
  while read -r library; do
    [[ $notices == *$'\n'"$library ("* ]] || fail "not in NOTICES.txt: $library"
  done <"$scratch/libraries"
}
