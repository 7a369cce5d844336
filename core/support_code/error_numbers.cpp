// Append only, and never sorted again: the place of a code is its number, and numbers are on paper.
#include "core/support_code/error_numbers.h"

#include "core/model/ras_error.h"

#include <algorithm>
#include <array>

namespace repair {
namespace {

/// The first one has number 1.
constexpr std::array<std::uint32_t, 169> codes {5, 602, 603, 608, 615, 617, 619, 621, 622, 623, 624, 625, 628,
    629, 631, 632, 633, 638, 645, 646, 647, 648, 649, 651, 668, 676, 678, 691, 692, 703, 711, 718, 720, 721,
    728, 732, 733, 734, 735, 736, 738, 741, 742, 756, 766, 768, 778, 781, 782, 786, 787, 788, 789, 790, 791,
    792, 793, 797, 798, 800, 801, 806, 807, 808, 809, 810, 811, 812, 825, 827, 828, 829, 832, 833, 834, 835,
    838, 850, 853, 854, 855, 856, 857, 868, 1053, 1058, 1060, 1068, 1075, 1722, 10013, 10048, 10049, 10050,
    10051, 10052, 10053, 10054, 10055, 10056, 10057, 10058, 10059, 10060, 10061, 10062, 10063, 10064, 10065,
    11001, 13801, 13802, 13803, 13804, 13805, 13806, 13807, 13808, 13809, 13810, 13816, 13819, 13820, 13822,
    13824, 13825, 13826, 13828, 13830, 13831, 13832, 13833, 13834, 13835, 13836, 13837, 13838, 13839, 13840,
    13841, 13842, 13843, 13847, 13848, 13850, 13867, 13868, 13870, 13882, 13883, 13884, 13886, 13893, 13895,
    13902, 13905, 0x80092010, 0x80092012, 0x80092013, 0x800B0101, 0x800B0109, 0x800B010A, 0x800B010C,
    0x800B010E, 0x800B010F, 0x800B0110, 87, 719, 743};
static_assert(codes.size() < otherErrorNumber);

} // namespace

std::uint8_t errorNumberOf(std::uint32_t code)
{
    const RasError* known = findRasError(code);
    const auto found = std::find(codes.begin(), codes.end(), known ? known->code : code);
    if (found == codes.end())
        return otherErrorNumber;
    return static_cast<std::uint8_t>(found - codes.begin() + 1);
}

std::optional<std::uint32_t> errorCodeAt(std::uint8_t number)
{
    if (number == noErrorNumber || number > codes.size())
        return std::nullopt;
    return codes[number - 1U];
}

} // namespace repair
