# The MSI, as a fleet deploys it.
# shellcheck shell=bash disable=SC2154 # lib.sh sets what looks unset

package() { a_file 'l2tp-repair-*.msi'; }

make_package() {
  local file=$scratch/l2tp-repair-$1.msi
  /project/installer/msi/make "$1" "$(other_programs)" "$(unpack_dist)/papers" "$file"
  printf '%s' "$file"
}

msi() { code_of 'C:\windows\system32\msiexec.exe' "$1 \"$(in_windows "$2")\" /qn ${3:-}"; }

# Windows lists a package under the product code.
listed_version() {
  local code
  code=$(msiinfo export "$1" Property | tr -d '\r' | awk '$1 == "ProductCode" { print $2 }')
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

msi_upgrades() {
  local older
  older=$(make_package 0.0.1)
  expect 0 "$(msi /i "$older")" "older package"
  expect 0.0.1 "$(listed_version "$older")" "older DisplayVersion"

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
