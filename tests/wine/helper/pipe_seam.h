// How a pipe was last asked for in this process.
#pragma once

#include <windows.h>

namespace repair::wine {

struct PipeWish {
    DWORD openMode = 0;
    DWORD pipeMode = 0;
    DWORD instances = 0;
};

[[nodiscard]] const PipeWish& lastPipeWish();

} // namespace repair::wine
