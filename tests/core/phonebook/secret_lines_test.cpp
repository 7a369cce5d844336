// A copy of a phonebook has no secret in it, and everything else to the byte.
#include "core/phonebook/fresh_entry.h"
#include "core/phonebook/secret_lines.h"
#include "tests/core/phonebook/sample_book.h"

#include <gtest/gtest.h>

namespace repair {
namespace {

std::string copyOf(std::string book)
{
    return withoutSecrets(PbkFile::parse(std::move(book)).value());
}

TEST(SecretLines, AreEmptyInTheCopyInEveryEntryAndCase)
{
    const std::string book = "[a]\r\nEncoding=1\r\nPreSharedKey=open sesame\r\nMEDIA=rastapi\r\n\r\n"
                             "[b]\r\nPRESHAREDKEY=more=than one\r\nApnInfoPassword=1234\r\n"
                             "DEVICE=vpn\r\npresharedkey=also here\r\n";

    EXPECT_EQ(copyOf(book),
        "[a]\r\nEncoding=1\r\nPreSharedKey=\r\nMEDIA=rastapi\r\n\r\n"
        "[b]\r\nPRESHAREDKEY=\r\nApnInfoPassword=\r\nDEVICE=vpn\r\npresharedkey=\r\n");
}

TEST(SecretLines, AreEmptyWhateverTheEncodingAndTheLineEnds)
{
    EXPECT_EQ(copyOf("[B\xfcro]\nPreSharedKey=gr\xfcn\nType=2\n"), "[B\xfcro]\nPreSharedKey=\nType=2\n");
    EXPECT_EQ(copyOf("\xef\xbb\xbf[a]\r\nEncoding=1\r\nPreSharedKey=gr\xc3\xbcn"),
        "\xef\xbb\xbf[a]\r\nEncoding=1\r\nPreSharedKey=");
    EXPECT_EQ(copyOf("[a]\r\n \tPreSharedKey\t = x \r\r\nType=2"), "[a]\r\n \tPreSharedKey\t =\r\r\nType=2");
    EXPECT_EQ(copyOf("[a]\r\nPreSharedKey=half\rline\r\n"), "[a]\r\nPreSharedKey=\r\n");
}

TEST(SecretLines, AreFoundBeforeTheFirstEntryAndWithoutAny)
{
    EXPECT_EQ(copyOf("PreSharedKey=x\r\n[a]\r\n"), "PreSharedKey=\r\n[a]\r\n");
    EXPECT_EQ(copyOf("PreSharedKey=x"), "PreSharedKey=");
    EXPECT_EQ(copyOf(""), "");
}

TEST(SecretLines, LeaveEveryOtherByteAlone)
{
    for (const std::string& book : {sampleBook(), withLineFeeds(sampleBook()),
             std::string("[PreSharedKey=x]\r\nPreSharedKeyHint=x\r\nno field PreSharedKey\r\n\r\n")})
        EXPECT_EQ(copyOf(book), book);
}

TEST(SecretLines, AreNotTakenOverByAFreshEntry)
{
    const auto source = PbkFile::parse("[a]\r\nNumRoutes=1\r\nRoute=10.0.0.0\r\npresharedkey=open "
                                       "sesame\r\nDEVICE=vpn\r\nPhoneNumber=v\r\n");

    const auto made = entryMadeFrom({*source, 0}, "b", entryIdentity("seed"), 0);

    ASSERT_TRUE(made);
    EXPECT_NE(made->find("Route=10.0.0.0"), std::string::npos);
    EXPECT_EQ(made->find("sesame"), std::string::npos);
}

} // namespace
} // namespace repair
