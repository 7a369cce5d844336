# The MSI, as a fleet deploys it.
# shellcheck shell=bash disable=SC2154 # lib.sh sets what looks unset

package() { a_file 'l2tp-repair-*.msi'; }

make_package() {
  local file=$scratch/l2tp-repair-$1.msi
  SOURCE_DATE_EPOCH=1700000000 /project/installer/msi/make "$1" "$(other_programs "$1")" "$(unpack_dist)/papers" "$file"
  printf '%s' "$file"
}

# table FILE NAME: the rows of a table, with tabs between the columns.
table() { msiinfo export "$1" "$2" | tr -d '\r' | tail -n +4; }

in_order() { sort | paste -sd' '; }

# The version of a program in the package's table of files, and its language.
listed_file() { table "$1" File | awk -F '\t' -v name="$2" '$3 == name { print $5, $6 }'; }

msi() { code_of 'C:\windows\system32\msiexec.exe' "$1 \"$(in_windows "$2")\" /qn ${3:-}"; }

# Windows lists a package under the product code.
listed_version() {
  local code
  code=$(table "$1" Property | awk '$1 == "ProductCode" { print $2 }')
  value "HKLM\\Software\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\$code" DisplayVersion
}

msi_installs_everything_and_removes_it() {
  expect 0 "$(msi /i "$(package)")" msiexec

  expect_programs_of_dist
  expect_there "$folder"/papers/{README,LICENSE,NOTICES}.txt "$folder/papers/l2tp-repair.cdx.json" "$(links)"
  expect "$(version_of_dist)" "$(listed_version "$(package)")" DisplayVersion
  expect "l2tp-repair $(version_of_dist)" "$(wine "$folder/l2tp-repair.exe" --version | tr -d '\r')" "the installed program"

  make_records
  expect 0 "$(msi /x "$(package)")" "msiexec /x"
  expect_nothing_left
  expect "" "$(listed_version "$(package)")" "entry in Windows' list"
  expect_there "$machine_records" "$user_records"
}

# Windows Installer decides by the versions in the table which program is the newer one. Wine does not mind a program
# without one as Windows does (README.md of installer), so the table itself is looked at.
msi_lists_the_versions_of_its_programs() {
  local name shipped
  shipped=$(unpack_dist)
  for name in l2tp-repair-wizard l2tp-repair l2tp-repair-helper; do
    expect "$(file_version "$shipped/$name.exe") 1033" "$(listed_file "$(package)" "$name.exe")" \
      "version and language of $name.exe"
  done
  # A hash is for files without a version.
  expect "Licence Notices Parts Readme" "$(table "$(package)" MsiFileHash | cut -f1 | in_order)" "files with a hash"
}

# What runs with the rights of Windows Installer would be ours to answer for, and fleets look for it.
msi_runs_no_code_of_its_own() {
  expect "" "$(table "$(package)" CustomAction)" "custom actions"
  expect "" "$(table "$(package)" Binary)" "programs beside those that are installed"
  expect "Programs StartMenu" "$(table "$(package)" Feature | cut -f1 | in_order)" features
}

# Else Windows Installer may forget on the way to its elevated half what it found in the registry, and refuse.
msi_keeps_what_it_found() {
  local secure
  secure=$(table "$(package)" Property | awk -F '\t' '$1 == "SecureCustomProperties" { print $2 }')

  expect "SETUPVERSION WINDOWSBUILD WIX_DOWNGRADE_DETECTED WIX_UPGRADE_DETECTED" \
    "$(tr ';' '\n' <<<"$secure" | in_order)" SecureCustomProperties
}

msi_is_the_same_when_it_is_made_again() {
  cp "$(make_package 0.0.1)" "$scratch/first.msi"
  sleep 2 # the steps of the times in a cabinet

  cmp "$scratch/first.msi" "$(make_package 0.0.1)" || fail "the second one differs"
}

msi_upgrades() {
  local older
  older=$(make_package 0.0.1)
  expect "0.0.1.0 1033" "$(listed_file "$older" l2tp-repair-helper.exe)" "version in the older package"
  expect 0 "$(msi /i "$older")" "older package"
  expect 0.0.1 "$(listed_version "$older")" "older DisplayVersion"
  expect 0.0.1.0 "$(file_version "$folder/l2tp-repair-helper.exe")" "version of the older program"

  expect 0 "$(msi /i "$(package)")" msiexec

  expect_programs_of_dist
  expect "$(version_of_dist)" "$(listed_version "$(package)")" DisplayVersion
  expect "" "$(listed_version "$older")" "older entry in Windows' list"
}

msi_refuses_to_go_back() {
  local newer
  newer=$(make_package 99.0.0)
  expect 0 "$(msi /i "$newer")" "newer package"

  expect 1603 "$(msi /i "$(package)")" msiexec

  expect 99.0.0 "$(listed_version "$newer")" DisplayVersion
}

msi_leaves_out_the_start_menu() {
  expect 0 "$(msi /i "$(package)" ADDLOCAL=Programs)" msiexec

  expect_programs_of_dist
  expect "" "$(links)" "Start menu"
}

msi_refuses_an_older_windows() {
  pretend_build 17134
  expect 1603 "$(msi /i "$(package)")" "msiexec on Windows 10 1803"
  expect_nothing_left

  pretend_build 17763
  expect 0 "$(msi /i "$(package)")" "msiexec on Windows 10 1809"
}

msi_and_setup_keep_apart() {
  expect 0 "$(msi /i "$(package)")" msiexec
  expect 1638 "$(code_of "$(setup)" /S)" "setup after MSI"
  expect 0 "$(msi /x "$(package)")" "msiexec /x"

  expect 0 "$(code_of "$(setup)" /S)" setup
  expect 1603 "$(msi /i "$(package)")" "MSI after setup"
  expect_programs_of_dist
}
