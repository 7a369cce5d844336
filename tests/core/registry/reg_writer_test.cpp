// Writing .reg files byte for byte as regedit does. The wrapped lines are those of public exports of the same
// values.
#include "core/registry/reg_file.h"

#include "tests/core/registry/reg_samples.h"

#include <gtest/gtest.h>

using namespace std::string_literals;

namespace repair {
namespace {

using Operations = std::vector<RegOperation>;

const RegistryValue somewhere{"HKLM\\K", "a"};

/// The line that one value becomes.
std::string lineOf(const RegistryData& data)
{
    return writeReg({SetValue{somewhere, data}}).value();
}

std::string fileWith(std::u16string_view line)
{
    return version5(u"\n[HKEY_LOCAL_MACHINE\\K]\n" + std::u16string(line) + u"\n\n");
}

constexpr std::u16string_view serviceExport =
    u"\n[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\PolicyAgent]\n"
    u"\"DisplayName\"=\"@%SystemRoot%\\\\System32\\\\polstore.dll,-5010\"\n"
    u"\"ErrorControl\"=dword:00000001\n"
    u"\"ImagePath\"=hex(2):25,00,53,00,79,00,73,00,74,00,65,00,6d,00,52,00,6f,00,6f,00,\\\n"
    u"  74,00,25,00,5c,00,73,00,79,00,73,00,74,00,65,00,6d,00,33,00,32,00,5c,00,73,\\\n"
    u"  00,76,00,63,00,68,00,6f,00,73,00,74,00,2e,00,65,00,78,00,65,00,20,00,2d,00,\\\n"
    u"  6b,00,20,00,4e,00,65,00,74,00,77,00,6f,00,72,00,6b,00,53,00,65,00,72,00,76,\\\n"
    u"  00,69,00,63,00,65,00,4e,00,65,00,74,00,77,00,6f,00,72,00,6b,00,52,00,65,00,\\\n"
    u"  73,00,74,00,72,00,69,00,63,00,74,00,65,00,64,00,20,00,2d,00,70,00,00,00\n"
    u"\"Start\"=dword:00000003\n"
    u"\"DependOnService\"=hex(7):52,00,70,00,63,00,53,00,73,00,00,00,54,00,63,00,70,00,\\\n"
    u"  69,00,70,00,00,00,00,00\n"
    u"\n[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\PolicyAgent\\Parameters]\n"
    u"@=hex(2):25,00,53,00,79,00,73,00,74,00,65,00,6d,00,52,00,6f,00,6f,00,74,00,25,\\\n"
    u"  00,5c,00,53,00,79,00,73,00,74,00,65,00,6d,00,33,00,32,00,5c,00,72,00,75,00,\\\n"
    u"  6e,00,64,00,6c,00,6c,00,33,00,32,00,2e,00,65,00,78,00,65,00,00,00\n"
    u"\"DevicePath\"=hex(2):25,00,53,00,79,00,73,00,74,00,65,00,6d,00,52,00,6f,00,6f,\\\n"
    u"  00,74,00,25,00,5c,00,69,00,6e,00,66,00,00,00\n"
    u"\n[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\PolicyAgent\\Parameters\\Empty]\n\n";

constexpr std::u16string_view longExport =
    u"\n[HKEY_CURRENT_USER\\Software\\Contoso]\n"
    u"\"Blob\"=hex:00,07,0e,15,1c,23,2a,31,38,3f,46,4d,54,5b,62,69,70,77,7e,85,8c,93,\\\n"
    u"  9a,a1,a8,af,b6,bd,c4,cb,d2,d9,e0,e7,ee,f5,fc,03,0a,11,18,1f,26,2d,34,3b,42,\\\n"
    u"  49,50,57,5e,65,6c,73,7a,81,88,8f,96,9d,a4,ab,b2,b9,c0,c7,ce,d5,dc,e3,ea,f1,\\\n"
    u"  f8,ff,06,0d,14,1b,22,29,30,37,3e,45,4c,53,5a,61,68,6f,76,7d,84,8b,92,99,a0,\\\n"
    u"  a7,ae,b5,bc,c3,ca,d1,d8,df,e6,ed,f4,fb,02,09,10,17,1e,25,2c,33,3a,41,48,4f,\\\n"
    u"  56,5d,64,6b,72,79,80,87,8e,95,9c,a3,aa,b1,b8,bf,c6,cd,d4,db,e2,e9,f0,f7,fe,\\\n"
    u"  05,0c,13,1a,21,28,2f,36,3d,44,4b,52,59,60,67,6e,75,7c,83,8a,91,98,9f,a6,ad,\\\n"
    u"  b4,bb,c2,c9,d0,d7,de,e5,ec,f3,fa,01,08,0f,16,1d,24,2b,32,39,40,47,4e,55,5c,\\\n"
    u"  63,6a,71,78,7f,86,8d,94,9b,a2,a9,b0,b7,be,c5,cc,d3,da,e1,e8,ef,f6,fd,04,0b,\\\n"
    u"  12,19,20,27,2e,35,3c,43,4a,51,58,5f,66,6d,74,7b,82,89,90,97,9e,a5,ac,b3,ba,\\\n"
    u"  c1,c8,cf,d6,dd,e4,eb,f2,f9,00,07,0e,15,1c,23,2a,31,38,3f,46,4d,54,5b,62,69,\\\n"
    u"  70,77,7e,85,8c,93,9a,a1,a8,af,b6,bd,c4,cb,d2,d9,e0,e7,ee,f5,fc,03,0a,11,18,\\\n"
    u"  1f,26,2d\n"
    u"\"None\"=hex(0):\n"
    u"\"Empty\"=hex:\n"
    u"\"Number\"=hex(b):ff,00,00,00,00,00,00,00\n"
    u"\"Broken\"=hex(4):01,02\n\n";

TEST(RegWriter, WritesAnExportBackUnchanged)
{
    for (const std::u16string_view text : {serviceExport, longExport, std::u16string_view(u"\n")}) {
        const std::string bytes = version5(text);

        EXPECT_EQ(parseReg(bytes).and_then(writeReg), bytes);
    }
}

TEST(RegWriter, WritesEachTypeAsRegeditDoes)
{
    EXPECT_EQ(lineOf(dword(0xABCDEF)), fileWith(u"\"a\"=dword:00abcdef"));
    EXPECT_EQ(lineOf(regSz("C:\\a \"b\"")), fileWith(u"\"a\"=\"C:\\\\a \\\"b\\\"\""));
    EXPECT_EQ(lineOf(regExpandSz("A")), fileWith(u"\"a\"=hex(2):41,00,00,00"));
    EXPECT_EQ(lineOf({regType::binary, "\xAB"}), fileWith(u"\"a\"=hex:ab"));
    EXPECT_EQ(lineOf({regType::none, ""}), fileWith(u"\"a\"=hex(0):"));
    EXPECT_EQ(lineOf({0x12345678, "\1"}), fileWith(u"\"a\"=hex(12345678):01"));
}

TEST(RegWriter, WritesATextThatQuotesCannotHoldInHex)
{
    EXPECT_EQ(lineOf(regSz("a\n")), fileWith(u"\"a\"=hex(1):61,00,0a,00,00,00"));
    EXPECT_EQ(lineOf(regSz("\r")), fileWith(u"\"a\"=hex(1):0d,00,00,00"));
    EXPECT_EQ(lineOf({regType::sz, ""}), fileWith(u"\"a\"=hex(1):"));
    EXPECT_EQ(lineOf({regType::sz, "A\0"s}), fileWith(u"\"a\"=hex(1):41,00"));
    EXPECT_EQ(lineOf({regType::sz, "A\0\0"s}), fileWith(u"\"a\"=hex(1):41,00,00"));
    EXPECT_EQ(lineOf({regType::sz, "A\0\0\0\0\0"s}), fileWith(u"\"a\"=hex(1):41,00,00,00,00,00"));
}

TEST(RegWriter, PutsOneByteBehindALongName)
{
    const RegistryValue where{"HKLM\\K", std::string(70, 'n')};

    EXPECT_EQ(writeReg({SetValue{where, {regType::binary, "\1\2\3"}}}),
        version5(u"\n[HKEY_LOCAL_MACHINE\\K]\n"
                 u"\"nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn\"=hex:01,\\\n"
                 u"  02,03\n"
                 u"\n"));
}

TEST(RegWriter, WritesAnUndoFile)
{
    const Operations undo{CommentLine{"Puts back what was there"}, DeleteValue{somewhere},
        SetValue{{"HKLM\\K", ""}, regSz("x")}, CommentLine{"between"}, SetValue{{"HKLM\\K", "b"}, dword(1)},
        CommentLine{"above"}, SetValue{{"HKU\\L", "c"}, dword(2)}, DeleteKey{"HKCR\\M"}};

    EXPECT_EQ(writeReg(undo),
        version5(u"\n; Puts back what was there\n[HKEY_LOCAL_MACHINE\\K]\n\"a\"=-\n@=\"x\"\n; between\n"
                 u"\"b\"=dword:00000001\n\n; above\n[HKEY_USERS\\L]\n\"c\"=dword:00000002\n\n"
                 u"[-HKEY_CLASSES_ROOT\\M]\n\n"));
}

TEST(RegWriter, AddsTheKeyThatAValueNeeds)
{
    const Operations bare{SetValue{somewhere, dword(1)}, DeleteValue{{"HKLM\\L", "b"}}};

    EXPECT_EQ(writeReg(bare).and_then(parseReg),
        (Operations{CreateKey{"HKLM\\K"}, bare[0], CreateKey{"HKLM\\L"}, bare[1]}));
}

TEST(RegWriter, RefusesWhatTheFormatCannotExpress)
{
    EXPECT_EQ(writeReg({CreateKey{"HKXX\\K"}}).error(),
        (Error{ErrorKind::invalidInput, 0, "write .reg file", "HKXX\\K"}));
    EXPECT_FALSE(writeReg({CreateKey{"HKLM\\a]\r\n[-HKLM"}}));
    EXPECT_FALSE(writeReg({SetValue{{"HKLM\\K", "a\nb"}, dword(1)}}));
    EXPECT_FALSE(writeReg({DeleteValue{{"HKLM\\K", "a\0"s}}}));
    EXPECT_FALSE(writeReg({DeleteValue{{"HKLM\\K", "\xff"}}}));
    EXPECT_FALSE(writeReg({DeleteValue{{"SYSTEM", "a"}}}));
    EXPECT_FALSE(writeReg({CommentLine{"a\r\n[-HKLM\\SYSTEM]"}}));
}

} // namespace
} // namespace repair
