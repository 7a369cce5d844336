// Content decides; people rename what they send.
#include "core/files/file_kind.h"
#include "tests/core/files/sent_files.h"

#include "core/base/utf.h"
#include "core/model/registry_data.h"

#include <gtest/gtest.h>

namespace repair {
namespace {

TEST(FileKind, GoesByContentWhateverTheName)
{
    const std::string book = test::bytesOf(test::fixture("rasphone.pbk"));

    EXPECT_EQ(tryKindOf("a.txt", book), FileKind::phonebook);
    EXPECT_EQ(tryKindOf("a.txt", "\xef\xbb\xbf\r\n{\"version\": 1}"), FileKind::snapshot);
    EXPECT_EQ(tryKindOf("a.txt", "<Event/>"), FileKind::eventXml);
    EXPECT_EQ(tryKindOf("a.pbk", "REGEDIT4\r\n"), FileKind::registryExport);
    EXPECT_EQ(
        tryKindOf("a.txt", "\xff\xfe" + utf16LeBytes(*tryUtf16("Windows Registry Editor Version 5.00"))),
        FileKind::registryExport);
}

TEST(FileKind, GoesByNameWhereTheContentIsSilent)
{
    const std::string_view noise = "\x01\x02\x03";

    EXPECT_EQ(tryKindOf("C:/x/RASPHONE.PBK", noise), FileKind::phonebook);
    EXPECT_EQ(tryKindOf("x.reg", ""), FileKind::registryExport);
    EXPECT_EQ(tryKindOf("x.bin", noise), std::nullopt);
}

TEST(FileKind, TakesNoIniFileForAPhonebook)
{
    EXPECT_EQ(tryKindOf("desktop.ini", "[.ShellClassInfo]\r\nIconIndex=0\r\n"), std::nullopt);
}

} // namespace
} // namespace repair
