// Reading .reg files: every version, encoding, type and shape, and the line number of what cannot be read.
#include "core/registry/reg_file.h"

#include "tests/core/registry/reg_samples.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace std::string_literals;
using testing::ElementsAre;
using testing::IsEmpty;

namespace repair {
namespace {

using Operations = std::vector<RegOperation>;

RegistryValue under(const std::string& name)
{
    return {"HKLM\\K", name};
}

/// The data of the only value below [HKEY_LOCAL_MACHINE\K].
RegistryData dataOf(std::u16string_view line)
{
    const auto read = parseReg(version5(u"\n[HKEY_LOCAL_MACHINE\\K]\n" + std::u16string(line)));
    EXPECT_TRUE(read.has_value() && read->size() == 2);
    return std::get<SetValue>(read->at(1)).data;
}

Error errorOf(std::u16string_view lines)
{
    const auto read = parseReg(version5(u"\n[HKLM\\K]\n" + std::u16string(lines)));
    return read ? Error{ErrorKind::failed, 0, {}, {}} : read.error();
}

TEST(RegReader, ReadsWhatAnExportHolds)
{
    const auto read =
        parseReg(version5(u"\n[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\PolicyAgent]\n"
                          u"@=\"none\"\n"
                          u"\"AssumeUDPEncapsulationContextOnSendRule\"=dword:00000002\n"
                          u"\n[HKEY_CURRENT_USER\\Empty]\n\n"));

    const std::string agent = "HKLM\\SYSTEM\\CurrentControlSet\\Services\\PolicyAgent";
    EXPECT_EQ(read,
        (Operations{CreateKey{agent}, SetValue{{agent, ""}, regSz("none")},
            SetValue{{agent, "AssumeUDPEncapsulationContextOnSendRule"}, dword(2)},
            CreateKey{"HKCU\\Empty"}}));
}

TEST(RegReader, ReadsDeletions)
{
    const auto read =
        parseReg(version5(u"\n[HKLM\\K]\n\"a\"=-\n@ = -\n[-HKEY_USERS\\S-1\\Old]\n[-HKCR\\.x]\n"));

    EXPECT_EQ(read,
        (Operations{CreateKey{"HKLM\\K"}, DeleteValue{under("a")}, DeleteValue{under("")},
            DeleteKey{"HKU\\S-1\\Old"}, DeleteKey{"HKCR\\.x"}}));
}

TEST(RegReader, ReadsComments)
{
    const auto read =
        parseReg(version5(u"; one\n;two\n;\n[HKLM\\K] ; behind\n\"a\"=dword:1 ; behind\n  ;  three\n"));

    EXPECT_EQ(read,
        (Operations{CommentLine{"one"}, CommentLine{"two"}, CommentLine{""}, CreateKey{"HKLM\\K"},
            SetValue{under("a"), dword(1)}, CommentLine{" three"}}));
}

TEST(RegReader, ReadsEveryType)
{
    EXPECT_EQ(dataOf(u"\"a\"=dword:DEADbeef"), dword(0xdeadbeef));
    EXPECT_EQ(dataOf(u"\"a\"=dword:2"), dword(2));
    EXPECT_EQ(dataOf(u"\"a\"=\"\""), regSz(""));
    EXPECT_EQ(dataOf(u"\"a\"=\"%x% ; =\""), regSz("%x% ; ="));
    EXPECT_EQ(dataOf(u"\"a\"=hex:"), (RegistryData{regType::binary, ""}));
    EXPECT_EQ(dataOf(u"\"a\"=hex:00,Ff,7"), (RegistryData{regType::binary, "\0\xff\x07"s}));
    EXPECT_EQ(dataOf(u"\"a\"=hex(0):01"), (RegistryData{regType::none, "\1"}));
    EXPECT_EQ(dataOf(u"\"a\"=hex(2):41,00,00,00"), regExpandSz("A"));
    EXPECT_EQ(dataOf(u"\"a\"=hex(4):02,00,00,00"), dword(2));
    EXPECT_EQ(dataOf(u"\"a\"=hex(4):02"), (RegistryData{regType::dword, "\2"}));
    EXPECT_EQ(dataOf(u"\"a\"=hex(7):41,00,00,00,00,00"), (RegistryData{regType::multiSz, "A\0\0\0\0\0"s}));
    EXPECT_EQ(
        dataOf(u"\"a\"=hex(b):01,00,00,00,00,00,00,00"), (RegistryData{regType::qword, "\1\0\0\0\0\0\0\0"s}));
    EXPECT_EQ(dataOf(u"\"a\"=hex(ffffffff):01"), (RegistryData{0xffffffff, "\1"}));
}

TEST(RegReader, ReadsContinuationLines)
{
    const RegistryData wanted{regType::binary, "\1\2\3\4"};

    EXPECT_EQ(dataOf(u"\"a\"=hex:01,02,\\\n  03,\\\n  04"), wanted);
    EXPECT_EQ(dataOf(u"\"a\"=hex:\\\n\t01, 02,\\ \n03,04\n"), wanted);
}

TEST(RegReader, ReadsEscapesInNamesAndTexts)
{
    const auto read =
        parseReg(version5(u"[HKLM\\K]\n\"C:\\\\a \\\"b\\\"\"=\"\\\\\\\\server\\\\\\\"x\\\"\"\n"));

    EXPECT_EQ(read->at(1), (RegOperation{SetValue{under("C:\\a \"b\""), regSz("\\\\server\\\"x\"")}}));
}

TEST(RegReader, ReadsTextsOfSeveralLines)
{
    EXPECT_EQ(dataOf(u"\"a\"=\"one\ntwo\"\n"), regSz("one\r\ntwo"));
    EXPECT_EQ(dataOf(u"\"a\"=\"one\\r\\ntwo\"\n"), regSz("one\r\ntwo"));
}

TEST(RegReader, KeepsIllFormedTextAsItIs)
{
    const std::u16string line{u'"', u'a', u'"', u'=', u'"', u'\xd800', u'x', u'"'};

    EXPECT_EQ(dataOf(line), (RegistryData{regType::sz, "\0\xd8x\0\0\0"s}));
}

TEST(RegReader, TakesBracketsInKeys)
{
    const auto read = parseReg(version5(u"[HKCU\\Software\\[a]]\n[HKCR\\b]c\\]\n[HKLM\\d\\]\n"));

    EXPECT_THAT(read.value(),
        ElementsAre(CreateKey{"HKCU\\Software\\[a]"}, CreateKey{"HKCR\\b]c"}, CreateKey{"HKLM\\d"}));
}

TEST(RegReader, ReadsUtf8WithAndWithoutByteOrderMark)
{
    const std::string text =
        "Windows Registry Editor Version 5.00 \n\n[hkey_local_machine\\K]\n\"B\xc3\xbcro\"=\"\xe5\xae\xbd\"";
    const Operations wanted{CreateKey{"HKLM\\K"}, SetValue{under("B\xc3\xbcro"), regSz("\xe5\xae\xbd")}};

    EXPECT_EQ(parseReg(text), wanted);
    EXPECT_EQ(parseReg("\xef\xbb\xbf" + text), wanted);
}

TEST(RegReader, ReadsUtf16WithoutByteOrderMark)
{
    EXPECT_EQ(parseReg(version5(u"[HKLM\\K]\n").substr(2)), Operations{CreateKey{"HKLM\\K"}});
}

TEST(RegReader, ReadsRegedit4InTheAnsiCodePage)
{
    const auto read =
        parseReg("REGEDIT4\r\n\r\n[HKEY_LOCAL_MACHINE\\K]\r\n\"B\xfcro\"=\"\x80\"\r\n"
                 "\"b\"=hex(2):25,\\\r\n  80,00\r\n\"c\"=hex(7):41,00,42,00,00\r\n\"d\"=hex:80\r\n"
                 "\"e\"=dword:00000001\r\n");

    EXPECT_EQ(read,
        (Operations{CreateKey{"HKLM\\K"}, SetValue{under("B\xc3\xbcro"), regSz("\xe2\x82\xac")},
            SetValue{under("b"), regExpandSz("%\xe2\x82\xac")},
            SetValue{under("c"), {regType::multiSz, "A\0\0\0B\0\0\0\0\0"s}},
            SetValue{under("d"), {regType::binary, "\x80"}}, SetValue{under("e"), dword(1)}}));
}

TEST(RegReader, ReadsAnyLineEnd)
{
    const Operations wanted{CreateKey{"HKLM\\K"}, SetValue{under("a"), dword(1)}};

    for (const std::string end : {"\n", "\r\n", "\r", "\r\r\n"})
        EXPECT_EQ(parseReg("REGEDIT4" + end + end + "[HKLM\\K]" + end + "\"a\"=dword:1" + end + end), wanted);
}

TEST(RegReader, ReadsAFileWithoutOperations)
{
    EXPECT_THAT(parseReg("REGEDIT4").value(), IsEmpty());
    EXPECT_THAT(parseReg(version5(u"\n\n")).value(), IsEmpty());
}

TEST(RegReader, NamesTheLineThatMeansNothing)
{
    EXPECT_EQ(errorOf(u"\"a\"=dword:1\nnonsense = 1\n"),
        (Error{ErrorKind::corrupt, 0, "read .reg file", "line 5: nonsense "}));
    EXPECT_EQ(errorOf(u"\"Password\"=secret\n").subject, "line 4: \"Password\"");
    EXPECT_EQ(errorOf(std::u16string(100, u'x')).subject, "line 4: " + std::string(60, 'x'));
}

TEST(RegReader, NamesTheLineWhereATextWasOpened)
{
    EXPECT_EQ(errorOf(u"\"a\"=\"open\n\"b\"=\"closed\"\n").subject, "line 4: \"a\"");
    EXPECT_EQ(errorOf(u"\"a\"=\"open\n\n\n").subject, "line 4: \"a\"");
    EXPECT_EQ(errorOf(u"\"open\n").subject, "line 4: \"open");
}

TEST(RegReader, NamesTheContinuationLineThatIsBad)
{
    EXPECT_EQ(errorOf(u"\"a\"=hex:01,\\\n  02,\\\n  0x,\\\n").subject, "line 6:   0x,\\");
    EXPECT_EQ(errorOf(u"\"a\"=hex:01,\\\n").subject, "line 5: ");
}

TEST(RegReader, RefusesEveryKindOfBadLine)
{
    for (const char16_t* bad :
        {u"\"a\"=", u"\"a\"", u"a=dword:1", u"\"a\"=dword:", u"\"a\"=dword:123456789", u"\"a\"=dword:1g",
            u"\"a\"=hex", u"\"a\"=hex:01,", u"\"a\"=hex:01,,02", u"\"a\"=hex:001", u"\"a\"=hex:\\\n",
            u"\"a\"=hex:,", u"\"a\"=hex(:01", u"\"a\"=hex():01", u"\"a\"=hex(g):01", u"\"a\"=hex(2:01",
            u"\"a\"=hex:01\\02", u"\"a\"=\"x\" y", u"\"a\"=\"\\x\"", u"\"a\"=- x", u"\"a\nb\"=-", u"[HKLM\\K",
            u"[HKXX\\K]", u"[]", u"[HKLM\\K] x", u"[-HKLM\\K]\n\"a\"=dword:1", u"@@=-"})
        EXPECT_EQ(errorOf(bad).kind, ErrorKind::corrupt) << testing::PrintToString(bad);
}

TEST(RegReader, RefusesAValueOutsideAnyKey)
{
    EXPECT_EQ(parseReg(version5(u"\n\"a\"=dword:1\n")).error().subject, "line 3: \"a\"");
}

TEST(RegReader, RefusesWhatIsNoRegFile)
{
    EXPECT_EQ(parseReg("").error(), (Error{ErrorKind::corrupt, 0, "read .reg file", "line 1: "}));
    EXPECT_EQ(parseReg("[HKLM\\K]\n").error().subject, "line 1: [HKLM\\K]");
    EXPECT_EQ(parseReg("REGEDIT\n").error().kind, ErrorKind::corrupt);
    EXPECT_EQ(parseReg("\n\nREGEDIT4\n").error().kind, ErrorKind::corrupt);
    EXPECT_EQ(parseReg("\xff\xfeW").error().kind, ErrorKind::corrupt);
    EXPECT_EQ(parseReg("\xef\xbb\xbfREGEDIT4\n\xff").error().kind, ErrorKind::corrupt);
    EXPECT_EQ(parseReg("REGEDIT4\n;\0"s).error().subject, "line 2: ;?");
    EXPECT_EQ(parseReg("\xfe\xff\0W"s).error().kind, ErrorKind::unsupported);
    EXPECT_EQ(parseReg("Windows Registry Editor Version 6.00\n").error().kind, ErrorKind::tooNew);
    EXPECT_EQ(parseReg(std::string(regFileSizeLimit + 1, ' ')).error().kind, ErrorKind::tooLarge);
}

} // namespace
} // namespace repair
