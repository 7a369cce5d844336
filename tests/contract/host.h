// The adapters of the system that the tests were built for.
#pragma once

#ifdef _WIN32
#include "core/windows/host.h"
#else
#include "core/posix/host.h"
#endif
