// What this process gave up: asked of the system, and by trying.
#include "core/windows/process_hardening.h"

#include <gtest/gtest.h>

#include <windows.h>

#include <filesystem>

namespace repair::wine {
namespace {

/// A library that lies beside the program, where whoever unpacks a zip could have put one.
class PlantedLibrary {
public:
    PlantedLibrary()
    {
        wchar_t self[MAX_PATH] {};
        GetModuleFileNameW(nullptr, self, MAX_PATH);
        m_file = std::filesystem::path(self).parent_path() / name;
        wchar_t system[MAX_PATH] {};
        GetSystemDirectoryW(system, MAX_PATH);
        std::filesystem::copy_file(std::filesystem::path(system) / L"version.dll", m_file,
            std::filesystem::copy_options::overwrite_existing);
    }
    ~PlantedLibrary()
    {
        std::error_code left;
        std::filesystem::remove(m_file, left);
    }
    PlantedLibrary(const PlantedLibrary&) = delete;
    PlantedLibrary& operator=(const PlantedLibrary&) = delete;

    static constexpr const wchar_t* name = L"l2tp-planted.dll";

private:
    std::filesystem::path m_file;
};

bool loads(const wchar_t* library)
{
    const HMODULE loaded = LoadLibraryW(library);
    if (loaded)
        FreeLibrary(loaded);
    return loaded != nullptr;
}

TEST(ProcessHardening, TakesLibrariesFromTheSystemOnly)
{
    const PlantedLibrary planted;
    ASSERT_TRUE(loads(PlantedLibrary::name)) << "it would have been found";

    hardenProcess();

    EXPECT_FALSE(loads(PlantedLibrary::name));
    EXPECT_TRUE(loads(L"version.dll"));
}

TEST(ProcessHardening, ShowsNoErrorBoxAndSoStartsNoErrorReporting)
{
    SetErrorMode(0);

    hardenProcess();

    EXPECT_NE(GetErrorMode() & SEM_NOGPFAULTERRORBOX, 0u);
    EXPECT_NE(GetErrorMode() & SEM_FAILCRITICALERRORS, 0u);
}

} // namespace
} // namespace repair::wine
