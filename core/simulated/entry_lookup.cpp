// Entries by name, and the few fields that the simulated PC itself needs to know.
#include "core/simulated/entry_lookup.h"

#include "core/base/utf.h"

#include <algorithm>
#include <charconv>

namespace repair {

Result<EntryPlace> findEntry(
    const SimulatedState& state, const std::string& phonebook, const std::string& entry)
{
    return state.book(phonebook).and_then([&](const ParsedBook* book) -> Result<EntryPlace> {
        if (!book)
            return fail({ErrorKind::notFound, 0, "find phonebook entry", entry});
        return book->file().find(entry).map([&](std::size_t place) { return EntryPlace {book, place}; });
    });
}

std::string serverOf(const ParsedBook& book, std::size_t entry)
{
    return std::string(book.tryField(entry, {"PhoneNumber", PbkBlock::device}).value_or(""));
}

int numberField(const ParsedBook& book, std::size_t entry, std::string_view key, int otherwise)
{
    const auto text = book.tryField(entry, {key});
    int number = otherwise;
    if (text)
        std::from_chars(text->data(), text->data() + text->size(), number);
    return number;
}

EntrySummary summaryOf(const ParsedBook& book, std::size_t entry, const std::string& phonebook)
{
    constexpr int vpn = 2; // RASET_Vpn
    const bool isVpn = numberField(book, entry, "Type", 0) == vpn;
    return {phonebook, book.file().name(entry), serverOf(book, entry),
        isVpn ? numberField(book, entry, "VpnStrategy", 0) : -1};
}

bool isUsed(const SimulatedState& state, const EntryIdentity& identity)
{
    for (const auto& [id, kept] : state.machine().phonebooks) {
        const auto book = state.book(id);
        if (!book || !*book)
            continue;
        for (std::size_t entry = 0; entry < (*book)->file().entryCount(); ++entry)
            if ((*book)->tryField(entry, {"DialParamsUID"}) == identity.uid)
                return true;
    }
    return false;
}

bool isUp(const Machine& machine, const std::string& phonebook, const std::string& entry)
{
    return std::any_of(
        machine.connections.begin(), machine.connections.end(), [&](const SimulatedConnection& up) {
            return up.phonebook == phonebook && equalIgnoringAsciiCase(up.entry, entry);
        });
}

} // namespace repair
