# Functions that the toolchain's scripts share: messages, clean-up, layers that are built once and cached.
# shellcheck shell=bash

cache=${XDG_CACHE_HOME:-$HOME/.cache}/l2tp-repair
running=
unfinished=()
temporary=()

say() { printf '[%(%H:%M:%S)T] %s\n' -1 "$*"; }

fail() {
  printf 'error: %s\n' "$*" >&2
  exit 1
}

# Ends what still runs and removes what is half done, or needed by this run alone. The namespaces of `enter` take mounts and processes along.
clean_up() {
  if [[ -n $running ]]; then
    kill -KILL -- "-$running" 2>/dev/null || true
    for ((i = 0; i < 50; ++i)); do
      kill -0 -- "-$running" 2>/dev/null || break
      sleep 0.1
    done
  fi
  rm -rf "${unfinished[@]}" "${temporary[@]}"
}
trap clean_up EXIT
trap 'exit 130' INT
trap 'exit 143' TERM
trap 'exit 129' HUP

# watched COMMAND...: runs it so that a signal ends it at once.
watched() {
  local status=0
  # In the background, because bash handles a signal only when it does not wait for a command in the
  # foreground; in a session of its own, because then one kill reaches all of it.
  setsid "$@" </dev/null &
  running=$!
  wait "$running" || status=$?
  running=
  return "$status"
}

# logged NAME COMMAND...: runs it quietly; its output goes to a log, the end of which is shown when it fails.
logged() {
  local log=$cache/logs/$1.log
  shift
  mkdir -p "$cache/logs"
  if ! watched "$@" >"$log" 2>&1; then
    tail -n 40 "$log" >&2
    fail "above are the last lines of $log"
  fi
}

# recipe_hash FILE_OR_TEXT...: what a layer is made from, in 12 digits. Comments do not count.
recipe_hash() {
  local part
  for part in "$@"; do
    if [[ -f $part ]]; then sed -E '/^ *#( |!|$)/d; /^$/d' "$part"; else printf '%s\n' "$part"; fi
  done | sha256sum | cut -c 1-12
}

# layer NAME COMMAND...: has the command fill $cache/NAME.part, with $cache/NAME.scratch for rubbish, and calls
# the result $cache/NAME. So a folder of that name is always complete, and is never made again.
layer() {
  local name=$1 started=$SECONDS lock
  shift
  [[ ! -d $cache/$name ]] || return 0
  mkdir -p "$cache/ccache"
  exec {lock}>"$cache/$name.lock"
  flock --nonblock "$lock" || { say "$name: another run is making it, waiting"; flock "$lock"; }
  if [[ ! -d $cache/$name ]]; then
    say "$name: making it, log in $cache/logs/$name.log"
    unfinished=("$cache/$name.part" "$cache/$name.scratch")
    rm -rf "${unfinished[@]}"
    mkdir "${unfinished[@]}"
    logged "$name" "$@"
    mv "$cache/$name.part" "$cache/$name"
    rm -rf "$cache/$name.scratch"
    unfinished=()
    say "$name: made in $((SECONDS - started)) s, $(du -sh "$cache/$name" | cut -f 1)"
  fi
  exec {lock}>&-
}
