// Whatever somebody sends: a clear error that names the file and the place, never a crash.
#include "core/files/files_pc.h"
#include "tests/core/files/sent_files.h"

#include <filesystem>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace repair {
namespace {

using test::bytesOf;
using test::fixture;
using test::SentFiles;

Error refusalOf(const std::string& path)
{
    const auto pc = openFiles({path});
    EXPECT_FALSE(pc.has_value()) << path;
    return pc ? Error {} : pc.error();
}

TEST(BadInput, APathThatDoesNotExistIsNotFound)
{
    EXPECT_EQ(refusalOf("/no/such/rasphone.pbk").kind, ErrorKind::notFound);
    EXPECT_EQ(refusalOf("/no/such/rasphone.pbk").subject, "/no/such/rasphone.pbk");
}

TEST(BadInput, AFileOfNoKnownKindSaysWhichAreUnderstood)
{
    const SentFiles sent;

    const Error error = refusalOf(sent.write("photo.jpg", "\xff\xd8\xff\xe0 JFIF"));

    EXPECT_EQ(error.kind, ErrorKind::invalidInput);
    EXPECT_NE(error.subject.find("photo.jpg (understood: rasphone.pbk, .reg export"), std::string::npos);
}

TEST(BadInput, AnEmptyFileOfEveryKindIsRefused)
{
    const SentFiles sent;

    EXPECT_EQ(refusalOf(sent.write("rasphone.pbk", "")).kind, ErrorKind::corrupt);
    EXPECT_EQ(refusalOf(sent.write("a.reg", "")).kind, ErrorKind::corrupt);
    EXPECT_EQ(refusalOf(sent.write("a.xml", "")).kind, ErrorKind::corrupt);
    EXPECT_EQ(refusalOf(sent.write("a.json", "")).kind, ErrorKind::corrupt);
    EXPECT_EQ(refusalOf(sent.write("a.txt", "")).kind, ErrorKind::invalidInput);
}

TEST(BadInput, ABinaryPhonebookIsCorrupt)
{
    const SentFiles sent;

    const Error error = refusalOf(sent.write("rasphone.pbk", std::string("[A]\r\nType=2\r\n\0\x01", 14)));

    EXPECT_EQ(error.kind, ErrorKind::corrupt);
    EXPECT_NE(error.subject.find("rasphone.pbk: line 3"), std::string::npos) << error.subject;
}

TEST(BadInput, APhonebookThatIsCutOffNamesLineAndEntry)
{
    const SentFiles sent;
    const std::string whole = bytesOf(fixture("rasphone.pbk"));
    const std::string cut = whole.substr(0, whole.find("LcpExtensions", whole.find("[Warehouse]")) + 5);

    const Error error = refusalOf(sent.write("rasphone.pbk", cut));

    EXPECT_EQ(error.kind, ErrorKind::corrupt);
    EXPECT_NE(error.subject.find("rasphone.pbk: line 46: Warehouse"), std::string::npos) << error.subject;
}

TEST(BadInput, APhonebookOf100MegabytesIsTooLarge)
{
    const SentFiles sent;
    const std::string path = sent.write("rasphone.pbk", bytesOf(fixture("rasphone.pbk")));
    std::filesystem::resize_file(path, 100u << 20);

    EXPECT_EQ(refusalOf(path).kind, ErrorKind::tooLarge);
}

TEST(BadInput, ARegFileWithABadLineNamesIt)
{
    const SentFiles sent;

    const Error error =
        refusalOf(sent.write("a.reg", test::regText("[HKEY_LOCAL_MACHINE\\A]\r\nnonsense\r\n")));

    EXPECT_EQ(error.kind, ErrorKind::corrupt);
    EXPECT_NE(error.subject.find("a.reg: line 4"), std::string::npos) << error.subject;
}

TEST(BadInput, BrokenXmlNamesTheByte)
{
    const SentFiles sent;

    const Error error = refusalOf(sent.write("a.xml", "<Events><Event></Events>"));

    EXPECT_EQ(error.kind, ErrorKind::corrupt);
    EXPECT_NE(error.subject.find("a.xml: byte 1"), std::string::npos) << error.subject;
}

TEST(BadInput, ASnapshotOfANewerVersionIsTooNew)
{
    const SentFiles sent;

    EXPECT_EQ(refusalOf(sent.write("a.json", R"({"version": 99, "settings": []})")).kind, ErrorKind::tooNew);
    EXPECT_EQ(refusalOf(sent.write("b.json", R"({"version": 1)")).kind, ErrorKind::corrupt);
    EXPECT_EQ(refusalOf(sent.write("c.json", R"({"findings": []})")).kind, ErrorKind::invalidInput);
}

TEST(BadInput, ASecondSnapshotIsAConflict)
{
    const SentFiles sent;
    const std::string empty = R"({"version": 1, "settings": []})";

    const auto pc = openFiles({sent.write("a.json", empty), sent.write("b.json", empty)});

    ASSERT_FALSE(pc.has_value());
    EXPECT_EQ(pc.error().kind, ErrorKind::conflict);
}

TEST(BadInput, AFileThatMayNotBeReadIsDenied)
{
    const SentFiles sent;
    const std::string path = sent.write("rasphone.pbk", "[A]\r\n");
    std::filesystem::permissions(path, std::filesystem::perms::none);
    if (!bytesOf(path).empty())
        GTEST_SKIP() << "this account may read everything";

    EXPECT_EQ(refusalOf(path).kind, ErrorKind::accessDenied);
}

TEST(BadInput, ADeviceIsNotWaitedFor)
{
    const std::string device = std::filesystem::exists("/dev/zero") ? "/dev/zero" : "NUL"; // POSIX, Windows

    // Windows' C library says of its devices that they are no files at all.
    EXPECT_THAT(refusalOf(device).kind, testing::AnyOf(ErrorKind::invalidInput, ErrorKind::notFound));
}

TEST(BadInput, AFolderWithNothingKnownSaysSo)
{
    const SentFiles sent;
    sent.write("readme.md", "# Hello");
    sent.write("report.json", R"({"findings": []})");

    EXPECT_EQ(refusalOf(sent.folder()).kind, ErrorKind::invalidInput);
}

} // namespace
} // namespace repair
