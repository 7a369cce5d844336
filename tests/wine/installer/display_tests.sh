# Setup and uninstaller as a person meets them: windows on a display, worked by keys.
# shellcheck shell=bash disable=SC2154 # lib.sh sets what looks unset

setup_window="L2TP Repair Setup"
uninstaller_window="L2TP Repair Uninstall"

# sentence NAME: of setup, in English.
sentence() { sed -n "s/^LangString $1 [^\"]*\"\\(.*\\)\"\$/\\1/p" /project/installer/setup/sentences/en.nsh; }

# window TITLE: the number of the upmost one on the display whose title begins so; nothing if there is none.
window() { xdotool search --onlyvisible --name "^$1" 2>/dev/null | tail -n 1; }

shows() { [[ -n $(window "$1") ]]; }

closed() { ! shows "$1"; }

# says TITLE TEXT: whether a line in the windows of that title is the text.
says() { wine "$bin/window_words.exe" "$1" | tr -d '\r' | grep -Fx -- "$2" >/dev/null; }

has_focus() { says "$1" "* $2"; }

expect_says() { says "$1" "$2" || fail "not in the window $1: $2"; }

# key TITLE KEY: without a window manager it goes to the window below the pointer.
key() { xdotool mousemove --window "$(window "$1")" 5 5 key "$2" || true; }

# press TITLE KEY COMMAND...: until the command tells that it was seen, for Wine loses a key now and then. Setup may be slow,
# and a second key then would meet the next page: so it is patient.
press() {
  local i j
  for ((i = 0; i < 3; ++i)); do
    key "$1" "$2"
    for ((j = 0; j < 150; ++j)); do
      if "${@:3}"; then return; fi
      sleep 0.2
    done
  done
  fail "in vain: $2 in $1"
}

# reach TITLE CONTROL: by Tab, as a person without a mouse.
reach() {
  local i
  for ((i = 0; i < 10; ++i)); do
    if has_focus "$1" "$2"; then return; fi
    key "$1" Tab
    sleep 0.3
  done
  fail "no way by Tab to: $2"
}

# begin PROGRAM: and goes on; expect_end wants its exit code.
begin() {
  code_of "$1" "" >"$scratch/code" &
  running=$!
}

expect_end() {
  wait "$running" || true # with the last bits of the code
  expect "$1" "$(cat "$scratch/code")" "exit code"
}

# It works from a copy of itself, and what was started ends at once.
open_uninstaller() {
  expect 0 "$(code_of "$uninstaller" "")" uninstaller
  wait_until has_focus "$uninstaller_window" "&Uninstall"
}

setup_tells_a_person_that_windows_is_too_old() {
  pretend_build 17134
  begin "$(setup)"
  wait_until shows "$setup_window"

  expect_says "$setup_window" "$(sentence windowsTooOld)"

  press "$setup_window" Return closed "$setup_window"
  expect_end 1633
  expect_nothing_left
}

setup_by_hand_ends_with_the_wizard() {
  begin "$(setup)"
  wait_until has_focus "$setup_window" "&Install"
  press "$setup_window" Return has_focus "$setup_window" "&Run L2TP Repair"
  expect_programs_of_dist

  press "$setup_window" Return shows "Page 1, "

  expect_end 0
}

uninstaller_offers_to_put_settings_back_first() {
  expect 0 "$(code_of "$(setup)" /S)" setup
  open_uninstaller
  expect_says "$uninstaller_window" "$(sentence goingText)"
  reach "$uninstaller_window" "$(sentence putBack)"

  press "$uninstaller_window" space shows "Page 7, Undo"

  expect_programs_of_dist
}

uninstaller_asks_to_close_the_program_first() {
  expect 0 "$(code_of "$(make_setup 0.0.1)" /S)" "older setup"
  open_uninstaller
  wine "$folder/l2tp-repair.exe" &
  local program=$!
  sleep 1

  press "$uninstaller_window" Return says "$uninstaller_window" "$(sentence isRunning)"

  expect_there "$folder/l2tp-repair.exe"
  touch "$folder/end"
  wait "$program" || true
  rm "$folder/end"
  press "$uninstaller_window" Return has_focus "$uninstaller_window" "&Close"
  press "$uninstaller_window" Return closed "$uninstaller_window"
  expect_nothing_left
}
