# The setup, as a person's or a fleet's silent run sees it.
# shellcheck shell=bash disable=SC2154 # lib.sh sets what looks unset

setup() { in_windows "$(a_file 'l2tp-repair-*-setup*.exe')"; }

# pack_setup VERSION PROGRAMS: prints its path for Windows.
pack_setup() {
  local file=$scratch/l2tp-repair-$1-setup.exe
  /project/installer/setup/make "$1" "$2" "$(unpack_dist)/papers" "$file" >/dev/null
  in_windows "$file"
}

# make_setup VERSION: of another version, with other programs.
make_setup() { pack_setup "$1" "$(other_programs "$1")"; }

# One whose helper is told that the folder of records is ours: Wine's files have no owners.
make_trusting_setup() {
  local programs
  programs=$(other_programs 0.0.1)
  cp "$trusting_helper" "$programs/l2tp-repair-helper.exe"
  pack_setup 0.0.1 "$programs"
}

uninstall() {
  expect 0 "$(code_of "$uninstaller" "/S $*")" "uninstaller"
  wait_until test ! -e "$folder"
}

setup_installs_everything() {
  expect 0 "$(code_of "$(setup)" /S)" setup

  expect_programs_of_dist
  expect_there "$folder"/papers/{README,LICENSE,NOTICES}.txt "$folder/papers/l2tp-repair.cdx.json"
  expect "$drive/ProgramData/Microsoft/Windows/Start Menu/Programs/L2TP Repair.lnk" "$(links)" "Start menu"
  expect_gone "$folder/incoming"
  expect "L2TP Repair" "$(value "$entry" DisplayName)" DisplayName
  expect "$(version_of_dist)" "$(value "$entry" DisplayVersion)" DisplayVersion
  expect "The L2TP Repair authors" "$(value "$entry" Publisher)" Publisher
  expect "\"$uninstaller\"" "$(value "$entry" UninstallString)" UninstallString
  expect "\"$uninstaller\" /S" "$(value "$entry" QuietUninstallString)" QuietUninstallString
  (($(value "$entry" EstimatedSize) > 1024)) || fail "a size of less than a megabyte"
  expect "l2tp-repair $(version_of_dist)" "$(wine "$folder/l2tp-repair.exe" --version | tr -d '\r')" "the installed program"
}

uninstaller_removes_everything_but_records() {
  expect 0 "$(code_of "$(setup)" /S)" setup
  make_records

  uninstall

  expect_nothing_left
  expect "" "$(value "$entry" DisplayName)" "entry in Windows' list"
  expect_there "$machine_records/journals" "$user_records/journals"
}

uninstaller_removes_records_when_asked() {
  expect 0 "$(code_of "$(make_trusting_setup)" /S)" setup
  make_records

  uninstall /REMOVEJOURNALS

  expect_nothing_left
  expect_gone "$machine_records" "$user_records"
}

# The helper as shipped takes what a test made for what a user made.
uninstaller_leaves_records_that_are_not_ours() {
  expect 0 "$(code_of "$(setup)" /S)" setup
  make_records

  uninstall /REMOVEJOURNALS

  expect_nothing_left
  expect "" "$(value "$entry" DisplayName)" "entry in Windows' list"
  expect_there "$machine_records/journals"
  expect_gone "$user_records"
}

uninstaller_leaves_records_when_there_is_no_helper() {
  expect 0 "$(code_of "$(make_trusting_setup)" /S)" setup
  make_records
  rm "$folder/l2tp-repair-helper.exe"

  uninstall /REMOVEJOURNALS

  expect_nothing_left
  expect_there "$machine_records/journals"
}

setup_upgrades_in_place() {
  expect 0 "$(code_of "$(make_setup 0.0.1)" /S)" "older setup"
  expect 0.0.1 "$(value "$entry" DisplayVersion)" "older DisplayVersion"

  expect 0 "$(code_of "$(setup)" /S)" setup

  expect "$(version_of_dist)" "$(value "$entry" DisplayVersion)" DisplayVersion
  expect_programs_of_dist
}

setup_upgrades_while_the_program_runs() {
  expect 0 "$(code_of "$(make_setup 0.0.1)" /S)" "older setup"
  wine "$folder/l2tp-repair-wizard.exe" &
  local running=$! status=0
  sleep 1

  expect 0 "$(code_of "$(setup)" /S)" setup

  expect_programs_of_dist
  kill -0 "$running" || fail "the running program was ended"
  expect_there "$folder"/ns*.tmp # moved aside
  touch "$folder/end"
  wait "$running" || status=$?
  expect 7 "$status" "the program that ran"
  rm "$folder/end"
  expect 0 "$(code_of "$(setup)" /S)" "setup once more"
  expect_gone "$folder"/ns*.tmp
}

uninstaller_wants_a_restart_when_the_program_runs() {
  expect 0 "$(code_of "$(make_setup 0.0.1)" /S)" "older setup"
  wine "$folder/l2tp-repair.exe" &
  local running=$!
  sleep 1

  # _?= makes the uninstaller work where it lies, so that its exit code can be seen.
  expect 3010 "$(code_of "$uninstaller" '/S _?=C:\Program Files\L2TP Repair')" uninstaller

  kill -0 "$running" || fail "the running program was ended"
  expect "" "$(value "$entry" DisplayName)" "entry in Windows' list"
  expect_gone "$folder/l2tp-repair.exe"
  expect "" "$(links)" "Start menu"
  touch "$folder/end"
  wait "$running" || true
}

uninstaller_wants_no_restart_when_no_program_runs() {
  expect 0 "$(code_of "$(make_setup 0.0.1)" /S)" "older setup"

  # The uninstaller itself works in the folder, so that one stays; that is no reason.
  expect 0 "$(code_of "$uninstaller" '/S _?=C:\Program Files\L2TP Repair')" uninstaller

  expect_gone "$folder/l2tp-repair.exe"
}

setup_refuses_an_older_windows() {
  pretend_build 17134
  expect 1633 "$(code_of "$(setup)" /S)" "setup on Windows 10 1803"
  expect_nothing_left

  pretend_build 17763
  expect 0 "$(code_of "$(setup)" /S)" "setup on Windows 10 1809"
}

setup_refuses_to_go_back() {
  expect 0 "$(code_of "$(make_setup 99.0.0)" /S)" "newer setup"

  expect 1638 "$(code_of "$(setup)" /S)" setup

  expect 99.0.0 "$(value "$entry" DisplayVersion)" DisplayVersion
}

setup_refuses_folders_that_users_can_write_to() {
  expect 1639 "$(code_of "$(setup)" '/S /D=C:\tools')" "setup into C:\\tools"
  expect 1639 "$(code_of "$(setup)" '/S /D=C:\Program Files\..\tools')" "setup by way of .."
  expect_gone "$drive/tools"
  expect_nothing_left
}

# NSIS takes Temp\Low where it finds no better folder, and any user may have made that one.
setup_refuses_to_unpack_where_anybody_can_write() {
  local name
  mkdir "$drive/Low"
  for name in TMP TEMP; do
    wine reg add 'HKCU\Environment' /v "$name" /d 'C:\Low' /f >/dev/null
  done

  expect 1603 "$(code_of "$(setup)" /S)" setup

  expect_nothing_left
}

# interrupt_setup COMMAND...: kills setup while it unpacks, on a PC that the command has prepared. Nothing tells when that
# moment comes, so this looks without a pause, and tries again if the moment has passed.
interrupt_setup() {
  local i running
  for ((i = 0; i < 5; ++i)); do
    rm -rf "$folder"
    "$@"
    wine "$(a_file 'l2tp-repair-*-setup*.exe')" /S &
    running=$!
    while [[ ! -d $folder/incoming ]] && kill -0 "$running"; do :; done 2>/dev/null
    kill -KILL "$running" 2>/dev/null || true
    wait "$running" 2>/dev/null || true
    [[ ! -d $folder/incoming ]] || return 0
  done
  fail "setup was too quick to be interrupted"
}

nothing_before() { :; }

older_before() { expect 0 "$(code_of "$(make_setup 0.0.1)" /S)" "older setup"; }

interrupted_setup_can_be_run_again() {
  interrupt_setup nothing_before
  expect "L2TP Repair" "$(value "$entry" DisplayName)" "entry in Windows' list"

  expect 0 "$(code_of "$(setup)" /S)" "setup once more"

  expect_programs_of_dist
  expect_gone "$folder/incoming"
}

interrupted_setup_can_be_uninstalled() {
  interrupt_setup nothing_before

  uninstall

  expect_nothing_left
  expect "" "$(value "$entry" DisplayName)" "entry in Windows' list"
}

interrupted_upgrade_leaves_whole_programs() {
  interrupt_setup older_before

  local older shipped name
  older=$(other_programs 0.0.1)
  shipped=$(unpack_dist)
  for name in l2tp-repair-wizard l2tp-repair l2tp-repair-helper; do
    # The moment may have been that of swapping.
    cmp -s "$older/$name.exe" "$folder/$name.exe" || cmp -s "$shipped/$name.exe" "$folder/$name.exe" ||
      fail "$name.exe is neither the old one nor the new one"
  done
}

setup_that_cannot_write_says_so() {
  mkdir -p "$folder/l2tp-repair.exe/in-the-way"

  expect 1603 "$(code_of "$(setup)" /S)" setup

  rm -r "$folder/l2tp-repair.exe"
  expect 0 "$(code_of "$(setup)" /S)" "setup once more"
  expect_programs_of_dist
}
