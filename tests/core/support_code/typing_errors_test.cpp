// Typing errors in whole codes: the two kinds that are always caught, and how often the rest gets through.
#include "sample_code.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace repair {
namespace {

constexpr std::string_view everything = "abcdefghijklmnopqrstuvwxyz0123456789?";

class TypingErrors : public testing::Test {
protected:
    std::size_t draw(std::size_t count) { return m_random() % count; }
    SupportCode any()
    {
        return sampleCode([this](std::size_t count) { return draw(count); });
    }
    std::mt19937_64 m_random {1};
};

std::string inSmall(std::string text)
{
    for (char& c : text)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return text;
}

std::array<std::string, 2> bothForms(const SupportCode& code)
{
    return {words(code), inSmall(characters(code))};
}

bool isSeparator(char c)
{
    return c == ' ' || c == '-';
}

TEST_F(TypingErrors, AWrongLetterIsAlwaysCaughtAndALookAlikeIsNoOtherCode)
{
    const std::string looksAlike = "0o1li";
    const auto isAlike = [&](char c) { return looksAlike.find(c) != std::string::npos; };
    for (int i = 0; i < 40; ++i) {
        const SupportCode code = any();
        for (const std::string& right : bothForms(code))
            for (std::size_t at = 0; at < right.size(); ++at)
                for (const char other : everything) {
                    if (isSeparator(right[at]) || right[at] == other)
                        continue;
                    std::string typed = right;
                    typed[at] = other;
                    const auto read = decode(typed);
                    const bool mayPass = isAlike(other) && isAlike(right[at]);
                    ASSERT_TRUE(!read || (mayPass && *read == code)) << right << " as " << typed;
                }
    }
}

TEST_F(TypingErrors, SwappedNeighboursAreAlwaysCaught)
{
    for (int i = 0; i < 500; ++i) {
        for (const std::string& right : bothForms(any()))
            for (std::size_t at = 0; at + 1 < right.size(); ++at) {
                if (isSeparator(right[at]))
                    continue;
                const std::size_t next = isSeparator(right[at + 1]) ? at + 2 : at + 1;
                std::string typed = right;
                std::swap(typed[at], typed[next]);
                ASSERT_TRUE(typed == right || !decode(typed)) << right << " as " << typed;
            }
    }
}

TEST_F(TypingErrors, SwappedNeighbouringWordsAreAlwaysCaughtAndNamed)
{
    for (int i = 0; i < 500; ++i) {
        auto list = wordList(any());
        const std::size_t first = draw(3);
        std::swap(list[first], list[first + 1]);

        const auto read = decode(list[0] + list[1] + list[2] + list[3]);

        ASSERT_FALSE(read);
        ASSERT_EQ((CodeProblem {CodeProblem::Kind::swapped, CodeProblem::Form::words, first}), read.error());
    }
}

TEST_F(TypingErrors, ALetterTooManyOrTooFewIsAlwaysCaught)
{
    for (int i = 0; i < 100; ++i) {
        for (const std::string& right : bothForms(any()))
            for (std::size_t at = 0; at < right.size(); ++at) {
                if (isSeparator(right[at]))
                    continue;
                EXPECT_FALSE(decode(right.substr(0, at) + right.substr(at + 1)));
                EXPECT_FALSE(decode(right.substr(0, at) + right[at] + right.substr(at)));
            }
    }
}

TEST_F(TypingErrors, GarbageOfTheRightFormPassesAtMostOnceInAThousand)
{
    constexpr int tries = 200'000;
    int wordsPassed = 0;
    int charactersPassed = 0;
    for (int i = 0; i < tries; ++i) {
        std::string fourWords;
        for (std::size_t place = 0; place < 20; ++place)
            fourWords += place % 5 % 2 == 1 ? "aiou"[draw(4)] : "bdfghjklmnprstvz"[draw(16)];
        std::string thirteen;
        for (std::size_t place = 0; place < 13; ++place)
            thirteen += "0123456789abcdefghjkmnpqrstvwxyz"[draw(32)];
        wordsPassed += decode(fourWords) ? 1 : 0;
        charactersPassed += decode(thirteen) ? 1 : 0;
    }

    RecordProperty("words", wordsPassed);
    RecordProperty("characters", charactersPassed);
    EXPECT_LE(wordsPassed, tries / 1000);
    EXPECT_LE(charactersPassed, tries / 1000);
}

TEST_F(TypingErrors, SeveralWrongLettersPassAtMostOnceInAThousand)
{
    constexpr int tries = 100'000;
    int passed = 0;
    for (int i = 0; i < tries; ++i) {
        const auto forms = bothForms(any());
        std::string typed = forms[i % 2];
        const std::string alphabet = i % 2 == 0 ? "abdfghijklmnoprstuvz" : "0123456789abcdefghjkmnpqrstvwxyz";
        for (std::size_t errors = 2 + draw(4); errors > 0; --errors) {
            const std::size_t at = draw(typed.size());
            typed[at] = isSeparator(typed[at]) ? typed[at] : alphabet[draw(alphabet.size())];
        }
        const auto read = decode(typed);
        passed += read && *read != *decode(forms[i % 2]) ? 1 : 0;
    }

    RecordProperty("passed", passed);
    EXPECT_LE(passed, tries / 1000);
}

} // namespace
} // namespace repair
