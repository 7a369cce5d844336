// Which folders the PC's journals may lie in: by descriptors as Windows reads them, and on the disk of Wine.
#include "core/windows/protected_folder.h"
#include "core/windows/utf16.h"

#include <gtest/gtest.h>

#include <windows.h>

namespace repair::wine {
namespace {

bool isProtected(const wchar_t* sddl)
{
    const auto answer = isProtectedDescriptor(sddl);
    EXPECT_TRUE(answer.has_value()) << toUtf8(sddl);
    return answer.value_or(false);
}

TEST(ProtectedFolder, TrustsWhatItMakesItself)
{
    EXPECT_TRUE(isProtected(protectedFolderSddl));
}

TEST(ProtectedFolder, TrustsAdministratorsAndSystemAlone)
{
    EXPECT_TRUE(isProtected(L"O:SYG:SYD:P(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)"));
}

TEST(ProtectedFolder, DistrustsAnotherOwner)
{
    EXPECT_FALSE(isProtected(L"O:S-1-5-21-1-2-3-1001G:SYD:P(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)"));
    EXPECT_FALSE(isProtected(L"O:BUG:SYD:P(A;OICI;FA;;;SY)"));
}

TEST(ProtectedFolder, DistrustsWhatOthersMayWrite)
{
    for (const wchar_t* rights :
        {L"FA", L"GW", L"GA", L"0x2", L"0x4", L"0x40", L"SD", L"WD", L"WO", L"0x100"}) {
        const std::wstring sddl = std::wstring(L"O:BAG:SYD:P(A;OICI;FA;;;SY)(A;OICI;") + rights + L";;;BU)";
        EXPECT_FALSE(isProtected(sddl.c_str())) << toUtf8(rights);
    }
}

TEST(ProtectedFolder, DistrustsWhatTheCreatorMayDoBelow)
{
    EXPECT_FALSE(isProtected(L"O:BAG:SYD:(A;OICI;FA;;;SY)(A;OICIIO;FA;;;CO)"));
}

TEST(ProtectedFolder, DistrustsAFolderWithoutAList)
{
    EXPECT_FALSE(isProtected(L"O:BAG:SY"));
}

TEST(ProtectedFolder, AllowsReadingAndDenying)
{
    EXPECT_TRUE(isProtected(L"O:BAG:SYD:P(D;OICI;FA;;;BG)(A;OICI;FA;;;BA)(A;OICI;FR;;;WD)"));
}

TEST(ProtectedFolder, SaysThatOneThatIsNotThereHarmsNobody)
{
    EXPECT_TRUE(checkProtectedFolder("C:\\nowhere\\at\\all").has_value());
}

/// Wine says that every file belongs to the user of the process, as Windows says of one that a user made.
TEST(ProtectedFolder, RefusesTheOneThatAUserMade)
{
    const std::string path = "C:\\L2TP Repair of somebody else";
    ASSERT_TRUE(CreateDirectoryW(toWide(path).c_str(), nullptr));

    const auto made = makeProtectedFolder(path);

    ASSERT_FALSE(made.has_value());
    EXPECT_EQ(made.error().kind, ErrorKind::accessDenied);
    EXPECT_EQ(made.error().operation, "trust journal folder");
    RemoveDirectoryW(toWide(path).c_str());
}

TEST(ProtectedFolder, RefusesAFileOfThatName)
{
    const std::string path = "C:\\L2TP Repair as a file";
    CloseHandle(CreateFileW(toWide(path).c_str(), GENERIC_WRITE, 0, nullptr, CREATE_ALWAYS, 0, nullptr));

    EXPECT_FALSE(makeProtectedFolder(path).has_value());

    DeleteFileW(toWide(path).c_str());
}

TEST(ProtectedFolder, LiesBelowProgramData)
{
    EXPECT_EQ(*machineStateFolder(), "C:\\ProgramData\\L2TP Repair");
}

} // namespace
} // namespace repair::wine
