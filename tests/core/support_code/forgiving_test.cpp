// What decoding forgives: case, what stands between, and letters that look like figures.
#include "sample_code.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cctype>
#include <random>

namespace repair {
namespace {

std::string replaced(std::string text, const std::string& what, const std::string& with)
{
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + with.size()))
        text.replace(at, what.size(), with);
    return text;
}

std::string inCapitals(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(), [](unsigned char c) { return std::toupper(c); });
    return text;
}

std::string inSmall(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(), [](unsigned char c) { return std::tolower(c); });
    return text;
}

class Forgiving : public testing::Test {
protected:
    SupportCode any()
    {
        return sampleCode([this](std::size_t count) { return m_random() % count; });
    }
    /// Runs over enough codes for every letter to stand in every place.
    template <class Change>
    void expectForgiven(std::string (*form)(const SupportCode&), Change change)
    {
        for (int i = 0; i < 500; ++i) {
            const SupportCode code = any();
            const std::string typed = change(form(code));
            const auto read = decode(typed);
            ASSERT_TRUE(read) << typed;
            ASSERT_EQ(code, *read) << typed;
        }
    }

private:
    std::mt19937_64 m_random {1};
};

TEST_F(Forgiving, Case)
{
    expectForgiven(words, inCapitals);
    expectForgiven(characters, inSmall);
}

TEST_F(Forgiving, NothingBetween)
{
    expectForgiven(words, [](const std::string& text) { return replaced(text, " ", ""); });
    expectForgiven(characters, [](const std::string& text) { return replaced(text, "-", ""); });
}

TEST_F(Forgiving, OtherBlanksAndHyphens)
{
    expectForgiven(words, [](const std::string& text) { return "\t" + replaced(text, " ", " - ") + "\r\n"; });
    expectForgiven(words, [](const std::string& text) { return replaced(text, " ", "\xC2\xA0"); });
    expectForgiven(characters, [](const std::string& text) { return replaced(text, "-", "\xE2\x80\x93"); });
}

TEST_F(Forgiving, BlanksInTheWrongPlace)
{
    expectForgiven(words, [](const std::string& text) { return text.substr(0, 2) + " " + text.substr(2); });
    expectForgiven(
        characters, [](const std::string& text) { return text.substr(0, 5) + " " + text.substr(5); });
}

TEST_F(Forgiving, FiguresThatLookLikeLetters)
{
    expectForgiven(words, [](const std::string& text) { return replaced(text, "o", "0"); });
    expectForgiven(words, [](const std::string& text) { return replaced(text, "l", "1"); });
    expectForgiven(words, [](const std::string& text) { return replaced(text, "i", "1"); });
    expectForgiven(words, [](const std::string& text) { return replaced(text, "l", "I"); });
    expectForgiven(words, [](const std::string& text) { return replaced(text, "i", "l"); });
}

TEST_F(Forgiving, LettersThatLookLikeFigures)
{
    for (const char* look : {"O", "o"})
        expectForgiven(characters, [look](const std::string& text) { return replaced(text, "0", look); });
    for (const char* look : {"I", "i", "L", "l"})
        expectForgiven(characters, [look](const std::string& text) { return replaced(text, "1", look); });
}

} // namespace
} // namespace repair
