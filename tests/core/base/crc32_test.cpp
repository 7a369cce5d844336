// The check value that every CRC-32 catalogue names.
#include "core/base/crc32.h"

#include <gtest/gtest.h>

namespace repair {
namespace {

TEST(Crc32, HasTheCatalogueCheckValue)
{
    EXPECT_EQ(crc32("123456789"), 0xcbf43926u);
    EXPECT_EQ(crc32(""), 0u);
}

} // namespace
} // namespace repair
