// SHA-256 against the vectors of FIPS 180-4.
#include "core/base/digest.h"

#include <gtest/gtest.h>

namespace repair {
namespace {

TEST(Digest, HasTheStandardVectors)
{
    EXPECT_EQ(toHex(sha256("abc")), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    EXPECT_EQ(toHex(sha256("")), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}

} // namespace
} // namespace repair
