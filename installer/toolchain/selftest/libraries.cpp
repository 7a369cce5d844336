// Proves the libraries: each does one thing that a broken build of it cannot.

#include <CLI/CLI.hpp>
#include <gmock/gmock.h>
#include <mbedtls/sha256.h>
#include <nlohmann/json.hpp>
#include <rapidcheck/gtest.h>
#include <spdlog/sinks/basic_file_sink.h>
#include <spdlog/spdlog.h>
#include <tl/expected.hpp>

#include <algorithm>
#include <array>
#include <filesystem>
#include <string>
#include <vector>

TEST(Libraries, MbedtlsDigestsAsTheStandardSays)
{
    std::array<unsigned char, 32> digest {};
    const std::string text = "abc";

    mbedtls_sha256(reinterpret_cast<const unsigned char*>(text.data()), text.size(), digest.data(), 0);

    EXPECT_EQ(digest[0], 0xba);
    EXPECT_EQ(digest[31], 0xad);
}

TEST(Libraries, SpdlogWritesAFileWithAForeignName)
{
    const auto folder = std::filesystem::temp_directory_path();
    const auto file = folder / L"\x0436\x0443\x0440\x043d\x0430\x043b.log";

    spdlog::basic_logger_mt("selftest", file.native(), true)->info("the answer is {}", 42);
    spdlog::shutdown();

    EXPECT_GT(std::filesystem::file_size(file), 20u);
}

TEST(Libraries, HeadersAreThere)
{
    CLI::App application;
    int number = 0;
    application.add_option("--number", number);

    application.parse("--number 7");

    EXPECT_EQ(number, 7);
    EXPECT_EQ(nlohmann::json::parse(R"({"a": [1, 2]})")["a"][1], 2);
    EXPECT_EQ((tl::expected<int, std::string> {3}.map([](int n) { return n + 1; }).value()), 4);
}

RC_GTEST_PROP(Libraries, RapidcheckTriesManyValues, (std::vector<int> numbers))
{
    auto twice = numbers;
    std::reverse(twice.begin(), twice.end());
    std::reverse(twice.begin(), twice.end());

    RC_ASSERT(twice == numbers);
}
