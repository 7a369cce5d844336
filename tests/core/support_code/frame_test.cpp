// Proves the check sum: what it always catches, how often it fails, and that no other would do better.
#include "core/support_code/frame.h"
#include "core/support_code/spelling.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <numeric>
#include <random>
#include <vector>

namespace repair::coding {
namespace {

constexpr Frame allMarks = 0x8000'8000'8000'8000;

unsigned remainder(Frame change, unsigned divisor)
{
    for (unsigned bit = 64; bit-- > 10;)
        if ((change >> bit & 1U) != 0)
            change ^= Frame {divisor} << (bit - 10);
    return static_cast<unsigned>(change);
}

/// A change goes unseen if the marks stay and the sum of the change is nothing: the sum is linear.
bool isUnseen(Frame change)
{
    return (change & allMarks) == 0 && remainder(change, polynomial) == 0;
}

struct Letter {
    unsigned shift;
    unsigned bits;
    Frame all() const { return Frame {1} << bits; }
};

std::vector<Letter> lettersOfWords()
{
    std::vector<Letter> letters;
    for (unsigned lowest : {48U, 32U, 16U, 0U})
        for (const Letter& letter : {Letter {12, 4}, {10, 2}, {6, 4}, {4, 2}, {0, 4}})
            letters.push_back({lowest + letter.shift, letter.bits});
    return letters;
}

std::vector<Letter> lettersOfCharacters()
{
    std::vector<Letter> letters;
    for (unsigned place = 0; place < characterCount; ++place)
        letters.push_back({60 - 5 * place, place == 0 ? 4U : 5U});
    return letters;
}

/// Of all ways to get two letters wrong, those that leave marks and sum as they were.
std::size_t unseenPairs(const std::vector<Letter>& letters, unsigned divisor)
{
    std::vector<std::map<unsigned, std::size_t>> sums(letters.size());
    for (std::size_t i = 0; i < letters.size(); ++i)
        for (Frame change = 1; change < letters[i].all(); ++change)
            if ((change << letters[i].shift & allMarks) == 0)
                ++sums[i][remainder(change << letters[i].shift, divisor)];
    std::size_t unseen = 0;
    for (std::size_t i = 0; i < letters.size(); ++i)
        for (std::size_t j = 0; j < i; ++j)
            for (const auto& [sum, times] : sums[i])
                unseen += sums[j].contains(sum) ? times * sums[j].at(sum) : 0;
    return unseen;
}

unsigned orderOf(unsigned divisor)
{
    unsigned power = 2;
    for (unsigned order = 1;; ++order, power <<= 1) {
        if ((power & 1024U) != 0)
            power ^= divisor;
        if (power == 1 || order > 1023)
            return power == 1 ? order : 0;
    }
}

TEST(Frame, SeesEveryWrongLetter)
{
    for (const auto& letters : {lettersOfWords(), lettersOfCharacters()})
        for (const Letter& letter : letters)
            for (Frame change = 1; change < letter.all(); ++change)
                EXPECT_FALSE(isUnseen(change << letter.shift)) << letter.shift << ' ' << change;
}

TEST(Frame, SeesEveryTwoLettersThatChangePlaces)
{
    // Not neighbours only: the polynomial is primitive, so any distance up to 1,023 bits is seen.
    for (const auto& letters : {lettersOfWords(), lettersOfCharacters()})
        for (const Letter& left : letters)
            for (const Letter& right : letters)
                for (Frame change = 1; right.shift < left.shift && change < std::min(left.all(), right.all());
                     ++change)
                    EXPECT_FALSE(isUnseen(change << left.shift | change << right.shift))
                        << left.shift << ' ' << right.shift << ' ' << change;
}

TEST(Frame, SeesEveryTwoNeighbouringWordsThatChangePlaces)
{
    // A sum of ten bits cannot do that for words of 16. The marks do: their places differ in every frame.
    std::mt19937_64 random(1);
    for (int i = 0; i < 10'000; ++i) {
        Words words = wordsOf(frameAround(random() >> 14));
        const std::size_t first = random() % 3;
        std::swap(words[first], words[first + 1]);

        EXPECT_FALSE(hasItsMark(frameOf(words), first));
        EXPECT_FALSE(tryFieldsIn(frameOf(words)));
    }
}

TEST(Frame, SeesEveryTwoWrongLettersInWordsAndAlmostAllInCharacters)
{
    EXPECT_EQ(0U, unseenPairs(lettersOfWords(), polynomial));
    EXPECT_EQ(12U, unseenPairs(lettersOfCharacters(), polynomial)); // of 74,958
}

TEST(Frame, HasTheBestOfAllPrimitivePolynomials)
{
    std::size_t primitive = 0;
    for (unsigned divisor = 1025; divisor < 2048; divisor += 2) {
        if (orderOf(divisor) != 1023)
            continue;
        ++primitive;
        EXPECT_GE(unseenPairs(lettersOfWords(), divisor) + unseenPairs(lettersOfCharacters(), divisor), 12U)
            << divisor;
    }
    EXPECT_EQ(60U, primitive);
    EXPECT_EQ(1023U, orderOf(polynomial));
}

/// How many of all changes of these bits go unseen, beside the one that changes nothing.
template <class Change>
double unseenShare(unsigned bits, Change change)
{
    std::size_t unseen = 0;
    const Frame all = Frame {1} << bits;
    for (Frame d = 1; d < all; ++d)
        unseen += isUnseen(change(d)) ? 1 : 0;
    return static_cast<double>(unseen) / static_cast<double>(all - 1);
}

TEST(Frame, MissesAtMostOneInAThousandOfWordsAndGroupsMovedOrReplaced)
{
    for (unsigned at = 0; at <= 48; at += 16)
        EXPECT_LE(unseenShare(16, [at](Frame d) { return d << at; }), 0.001) << "word at " << at;
    for (unsigned at = 0; at <= 32; at += 16)
        EXPECT_LE(unseenShare(16, [at](Frame d) { return d << at | d << (at + 16); }), 0.001) << at;
    for (unsigned at = 0; at <= 16; at += 16)
        EXPECT_LE(unseenShare(16, [at](Frame d) { return d << at | d << (at + 32); }), 0.001) << at;
    for (unsigned at : {20U, 35U})
        EXPECT_LE(unseenShare(15, [at](Frame d) { return d << at; }), 0.001) << "group at " << at;
    EXPECT_LE(unseenShare(15, [](Frame d) { return d << 20 | d << 35; }), 0.001);
    EXPECT_LE(unseenShare(14, [](Frame d) { return d << 35 | d << 50; }), 0.001);
}

TEST(Frame, GivesItsFieldsBack)
{
    std::mt19937_64 random(2);
    for (int i = 0; i < 10'000; ++i) {
        const std::uint64_t fields = random() >> 14;

        EXPECT_EQ(fields, tryFieldsIn(frameAround(fields)));
    }
}

} // namespace
} // namespace repair::coding
