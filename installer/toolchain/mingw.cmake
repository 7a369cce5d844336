# Tells CMake how to compile for Windows x64 with the UCRT MinGW of the toolchain root. Qt, the libraries and
# our programs all use it, so that they agree.

set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR x86_64)

set(triple x86_64-w64-mingw32ucrt)
set(CMAKE_C_COMPILER ${triple}-gcc)
set(CMAKE_CXX_COMPILER ${triple}-g++)
set(CMAKE_RC_COMPILER ${triple}-windres)

# A section for each function lets the linker drop what a program does not use; so many sections need the big
# object format. Without a time stamp a program is the same whenever it is built.
set(sections "-ffunction-sections -fdata-sections -Wa,-mbig-obj")
set(CMAKE_C_FLAGS_INIT "${sections}")
set(CMAKE_CXX_FLAGS_INIT "${sections}")
# LLVM's linker, because GNU's keeps the unwind table of every function and with it the function.
set(linking "-static -fuse-ld=lld -Wl,--gc-sections -Wl,--no-insert-timestamp")
string(APPEND linking " -Wl,--dynamicbase -Wl,--high-entropy-va -Wl,--nxcompat")
set(CMAKE_EXE_LINKER_FLAGS_INIT "${linking}")
set(CMAKE_SHARED_LINKER_FLAGS_INIT "${linking}")
set(CMAKE_MODULE_LINKER_FLAGS_INIT "${linking}")

# Headers and libraries of the Linux side must never be found; programs (moc, lrelease) only there.
set(CMAKE_FIND_ROOT_PATH /usr/${triple} /toolchain/deps /toolchain/qt)
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)

# The host half of Qt is Debian's own; it keeps Qt6HostInfo in the folder of its architecture.
set(QT_HOST_PATH /usr CACHE PATH "Qt's tools for the building machine")
set(QT_HOST_PATH_CMAKE_DIR /usr/lib/x86_64-linux-gnu/cmake CACHE PATH "CMake packages of Qt's tools")
