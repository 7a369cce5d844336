// Whatever a check finds comes back, from either form.
#include "sample_code.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

namespace repair {
namespace {

SupportCode anyCode()
{
    return sampleCode([](std::size_t count) { return *rc::gen::inRange<std::size_t>(0, count); });
}

TEST(SupportCodeProperties, WordsComeBack)
{
    EXPECT_TRUE(rc::check([] {
        const SupportCode code = anyCode();
        const auto back = decode(words(code));
        RC_ASSERT(back.has_value());
        RC_ASSERT(*back == code);
    }));
}

TEST(SupportCodeProperties, CharactersComeBack)
{
    EXPECT_TRUE(rc::check([] {
        const SupportCode code = anyCode();
        const auto back = decode(characters(code));
        RC_ASSERT(back.has_value());
        RC_ASSERT(*back == code);
    }));
}

TEST(SupportCodeProperties, NoTextBreaksTheDecoder)
{
    EXPECT_TRUE(rc::check([] {
        const auto text = *rc::gen::arbitrary<std::string>();
        const auto code = decode(text);
        RC_ASSERT(code.has_value() || !code.error().part || *code.error().part < 4);
    }));
}

} // namespace
} // namespace repair
