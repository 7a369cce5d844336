# The toolchain's layers, what each is made from, and a way to run commands among them.
# shellcheck shell=bash

toolchain=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
project=$(cd "$toolchain/../.." && pwd)
# shellcheck source-path=SCRIPTDIR source=lib.sh
source "$toolchain/lib.sh"

((EUID == 0)) || fail "needs root, for chroot and mounts (without root: see installer/toolchain/Dockerfile)"

root_layer=root-$(recipe_hash "$toolchain"/{packages.txt,install,root})

# The layers above do not depend on the whole root, or one more package in it would mean to build Qt again.
version_in_root() { dpkg-query --admindir="$cache/$root_layer/var/lib/dpkg" -W -f '${Version}\n' "$@"; }

# make_layer NAME PLACE RECIPE: fills the layer, seen at PLACE, by the recipe, run inside the root.
make_layer() {
  local name=$1 place=$2 recipe=$3 others=()
  shift 3
  others=("$@")
  layer "$name" "$toolchain/enter" --at "$toolchain" /toolchain/recipe --at "$cache/$name.part" "$place" \
    --at "$cache/$name.scratch" /scratch --at "$cache/ccache" /ccache "${others[@]}" \
    "$cache/$root_layer" "/toolchain/recipe/$recipe" /scratch
}

# Makes what is missing, and sets the names of all layers.
make_toolchain() {
  layer "$root_layer" "$toolchain/root" "$cache/$root_layer.part"

  local compiler qt wine
  compiler=$(version_in_root g++-mingw-w64-ucrt64)
  qt=$(version_in_root qt6-base-dev)
  wine=$(version_in_root wine)

  deps_layer=deps-$(recipe_hash "$toolchain"/{deps,sources,mbedtls.h,mingw.cmake} "$compiler")
  qt_layer=qt-$(recipe_hash "$toolchain"/{qt,sources,mingw.cmake} "$compiler" "$qt")
  wine_layer=wine-$(recipe_hash "$toolchain/wine" "$wine")
  make_layer "$wine_layer" /toolchain/wine wine
  make_layer "$deps_layer" /toolchain/deps deps
  make_layer "$qt_layer" /toolchain/qt qt

  local proof
  proof=selftest-$(recipe_hash "$toolchain"/selftest/* "$qt_layer" "$deps_layer" "$wine_layer")
  make_layer "$proof" /toolchain/selftest selftest/run --at "$cache/$qt_layer" /toolchain/qt \
    --at "$cache/$deps_layer" /toolchain/deps --at "$cache/$wine_layer" /toolchain/wine
}

# inside [--at DIR PLACE]... COMMAND...: runs it in the finished root, the project at /project.
inside() {
  local places=()
  while [[ $1 == --at ]]; do
    places+=("${@:1:3}")
    shift 3
  done
  watched "$toolchain/enter" --at "$project" /project --at "$cache/ccache" /ccache \
    --at "$cache/$qt_layer" /toolchain/qt --at "$cache/$deps_layer" /toolchain/deps \
    --at "$cache/$wine_layer" /toolchain/wine "${places[@]}" "$cache/$root_layer" "$@"
}
