# Functions that the tests of setup and MSI share. A test is a bash function; `run` calls it in a Wine session.
# shellcheck shell=bash disable=SC2034 # the tests use what looks unused

dist=/project/build/dist
bin=/project/build/windows-mingw/tests
# The helper, told what Windows would tell of a folder that the helper made (tests/wine/helper/folder_seam.cpp).
trusting_helper=$bin/helper_room/helper_trusting_wine.exe
scratch=$(mktemp -d)

drive=$WINEPREFIX/drive_c
folder="$drive/Program Files/L2TP Repair"
uninstaller='C:\Program Files\L2TP Repair\uninstall.exe'
machine_records="$drive/ProgramData/L2TP Repair"
user_records="$drive/users/$(id -un)/AppData/Local/L2TP Repair"
entry='HKLM\Software\Microsoft\Windows\CurrentVersion\Uninstall\L2TP Repair'
current_version='HKLM\Software\Microsoft\Windows NT\CurrentVersion'

fail() {
  echo "FAILED: $*" >&2
  exit 1
}

wine() { /usr/lib/wine/wine64 "$@" </dev/null; }

# code_of PROGRAM ARGUMENTS: its exit code, all bits of it; the arguments reach it as they are, without quotes.
code_of() {
  printf '@start /wait "" "%s" %s\r\n@echo %%errorlevel%%\r\n' "$1" "$2" >"$drive/run.bat"
  wine cmd /c 'C:\run.bat' | tr -d '\r' | tail -n 1
}

# expect WANTED FOUND WHAT
expect() { [[ $1 == "$2" ]] || fail "$3: wanted '$1', found '$2'"; }

expect_there() {
  local path
  for path in "$@"; do [[ -e $path ]] || fail "missing: $path"; done
}

expect_gone() {
  local path
  for path in "$@"; do [[ ! -e $path ]] || fail "still there: $path"; done
}

# wait_until COMMAND...: at most 30 s, for the uninstaller ends before its copy has done the work.
wait_until() {
  local i
  for ((i = 0; i < 300; ++i)); do
    "$@" && return
    sleep 0.1
  done
  fail "waited in vain: $*"
}

# value KEY NAME: of the registry; nothing if there is none.
value() { wine reg query "$1" /v "$2" 2>/dev/null | tr -d '\r' | sed -nE "s/^ +$2 +REG_[A-Z]+ +//p"; }

# a_file PATTERN: the one in build/dist.
a_file() {
  local found
  # The pattern is meant to be one.
  # shellcheck disable=SC2206
  found=("$dist"/$1)
  [[ ${#found[@]} == 1 && -f ${found[0]} ]] || fail "installer/build comes first: no $1 in build/dist"
  printf '%s' "${found[0]}"
}

in_windows() { printf 'Z:%s' "${1//\//\\}"; }

version_of_dist() { basename "$(a_file 'l2tp-repair-*-portable*.zip')" | cut -d- -f3; }

# What is shipped, as files to compare with; only the portable zip holds them as they are.
unpack_dist() {
  [[ -d $scratch/shipped ]] || python3 -m zipfile -e "$(a_file 'l2tp-repair-*-portable*.zip')" "$scratch/shipped"
  printf '%s' "$scratch"/shipped/*
}

# What a program's file tells Windows about its version; with a version, changes it: file_version FILE [VERSION]
file_version() { python3 /project/tests/wine/installer/file_version.py "$@"; }

# other_programs VERSION: programs that say so, each waiting until it is told to end; prints their folder. Their times
# do not tell when they were made.
other_programs() {
  local name programs=$scratch/other-$1
  mkdir -p "$programs"
  for name in l2tp-repair-wizard l2tp-repair l2tp-repair-helper; do
    cp "$bin/waiting_program.exe" "$programs/$name.exe"
    file_version "$programs/$name.exe" "$1.0"
    touch --date=@1700000000 "$programs/$name.exe"
  done
  printf '%s' "$programs"
}

expect_programs_of_dist() {
  local shipped name
  shipped=$(unpack_dist)
  for name in l2tp-repair-wizard l2tp-repair l2tp-repair-helper; do
    cmp "$shipped/$name.exe" "$folder/$name.exe" || fail "$name.exe is not the one of build/dist"
  done
}

# The links of the Start menu: Wine's Windows Installer takes the user's where Windows takes that of all users.
links() { find "$drive" -path '*/Start Menu/Programs/L2TP Repair.lnk'; }

expect_nothing_left() {
  expect_gone "$folder"
  expect "" "$(links)" "Start menu"
}

make_records() { mkdir -p "$machine_records/journals" "$user_records/journals"; }

# pretend_build NUMBER: what this Windows says it is. Wine's own choice of a version would win over it.
pretend_build() {
  wine reg delete 'HKCU\Software\Wine' /v Version /f >/dev/null 2>&1 || true
  wine reg add "$current_version" /v CurrentBuildNumber /d "$1" /f >/dev/null
  wine reg add "$current_version" /v CurrentBuild /d "$1" /f >/dev/null
}
