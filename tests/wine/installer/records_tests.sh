# What `l2tp-repair-helper --remove-records`, which the uninstaller calls, does with the folder of the PC's own records.
# shellcheck shell=bash disable=SC2154 # lib.sh sets what looks unset

# remove_records HELPER: its exit code; app/helper/README.md lists them.
remove_records() { code_of "$(in_windows "$1")" --remove-records; }

shipped_helper() { printf '%s' "$(unpack_dist)/l2tp-repair-helper.exe"; }

a_run() {
  mkdir -p "$machine_records/runs/a-pc/00001-20260301-090000"
  touch "$machine_records/helper-log.txt" "$machine_records/runs/a-pc/00001-20260301-090000/journal"
}

records_are_removed_with_all_their_folders() {
  a_run

  expect 0 "$(remove_records "$trusting_helper")" helper

  expect_gone "$machine_records"
  expect_there "$drive/ProgramData"
}

records_that_are_not_there_are_no_failure() {
  expect_gone "$machine_records"

  expect 0 "$(remove_records "$trusting_helper")" "helper that trusts"
  expect 0 "$(remove_records "$(shipped_helper)")" "helper as shipped"

  expect_gone "$machine_records"
}

# Wine says that every file belongs to the user of the process, as Windows says of one that a user made.
records_of_somebody_else_are_left_alone() {
  a_run

  expect 6 "$(remove_records "$(shipped_helper)")" helper

  expect_there "$machine_records/helper-log.txt" "$machine_records/runs/a-pc/00001-20260301-090000/journal"
}

records_in_use_stay_and_that_is_told() {
  a_run
  cp "$bin/waiting_program.exe" "$machine_records/runs/waiting.exe"
  wine "$machine_records/runs/waiting.exe" &
  local running=$!
  sleep 1

  expect 7 "$(remove_records "$trusting_helper")" helper

  expect_there "$machine_records/runs/waiting.exe"
  expect_gone "$machine_records/helper-log.txt" "$machine_records/runs/a-pc"
  touch "$machine_records/runs/end"
  wait "$running" || true
}

records_are_removed_by_no_other_words() {
  a_run
  local words
  for words in "--remove-records C:\\windows" "/remove-records" "--remove-records --pipe"; do
    expect 64 "$(code_of "$(in_windows "$trusting_helper")" "$words")" "helper with $words"
  done
  expect_there "$machine_records/runs/a-pc"
}
