// Calls whose failure leaves the process as it was; none of them is worth refusing to start for.
#include "core/windows/process_hardening.h"

#include <windows.h>

#include <werapi.h>

#include <cstdio>
#include <cstdlib>
#include <exception>
#include <typeinfo>

#ifdef __GLIBCXX__
#include <cxxabi.h>

namespace __gnu_cxx {

/// GCC's own also writes what the exception says, which may be anything, and brings a demangler along.
void __verbose_terminate_handler()
{
    const std::type_info* const what = abi::__cxa_current_exception_type();
    std::fputs("ended by what nobody caught: ", stderr);
    std::fputs(what ? what->name() : "no exception", stderr);
    std::fputs("\n", stderr);
    std::abort();
}

} // namespace __gnu_cxx
#endif

namespace repair {
namespace {

void loadLibrariesFromSystemOnly() noexcept
{
    SetDefaultDllDirectories(LOAD_LIBRARY_SEARCH_SYSTEM32);
    SetDllDirectoryW(L""); // takes the current folder out of the search
    PROCESS_MITIGATION_IMAGE_LOAD_POLICY images {};
    images.NoRemoteImages = 1;
    images.NoLowMandatoryLabelImages = 1;
    images.PreferSystem32Images = 1;
    SetProcessMitigationPolicy(ProcessImageLoadPolicy, &images, sizeof images);
}

/// AppInit libraries and window hooks of other programs stay out. Input methods of the old kind do too.
void keepExtensionsOut() noexcept
{
    PROCESS_MITIGATION_EXTENSION_POINT_DISABLE_POLICY extensions {};
    extensions.DisableExtensionPoints = 1;
    SetProcessMitigationPolicy(ProcessExtensionPointDisablePolicy, &extensions, sizeof extensions);
}

/// Without the error box Windows Error Reporting is not started, and it is what would write the dump. A fast
/// failure, as of a damaged heap, does not ask for the box: then the heap, where keys are, is left out.
void leaveNoDump() noexcept
{
    SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX | SEM_NOOPENFILEERRORBOX);
    WerSetFlags(WER_FAULT_REPORTING_FLAG_NOHEAP);
    _set_abort_behavior(0, _WRITE_ABORT_MSG | _CALL_REPORTFAULT);
}

} // namespace

void hardenProcess() noexcept
{
    HeapSetInformation(nullptr, HeapEnableTerminationOnCorruption, nullptr, 0);
    loadLibrariesFromSystemOnly();
    keepExtensionsOut();
    leaveNoDump();
}

} // namespace repair
