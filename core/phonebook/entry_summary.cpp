// Numbers that cannot be read count as missing, as the steps have it.
#include "core/phonebook/entry_summary.h"

#include <charconv>

namespace repair {
namespace {

int numberOf(const PbkFile& file, std::size_t entry, std::string_view key)
{
    const auto text = file.tryField(entry, {key});
    int number = 0;
    if (text)
        std::from_chars(text->data(), text->data() + text->size(), number);
    return number;
}

} // namespace

EntrySummary summaryIn(const PbkFile& file, std::size_t entry, const std::string& phonebook)
{
    constexpr int vpn = 2; // RASET_Vpn
    const auto server = file.tryField(entry, {"PhoneNumber", PbkBlock::device});
    return {phonebook, file.name(entry),
        decodedText(server.value_or(std::string_view()), file.encoding(entry)),
        numberOf(file, entry, "Type") == vpn ? numberOf(file, entry, "VpnStrategy") : -1};
}

} // namespace repair
