// Finds an entry of a simulated PC's phonebooks and what is said of it.
#pragma once

#include "core/phonebook/fresh_entry.h"
#include "core/simulated/simulated_state.h"

namespace repair {

struct EntryPlace {
    const ParsedBook* book = nullptr;
    std::size_t entry = 0;
};

/// notFound also if the phonebook has no file.
[[nodiscard]] Result<EntryPlace> findEntry(
    const SimulatedState& state, const std::string& phonebook, const std::string& entry);

[[nodiscard]] std::string serverOf(const ParsedBook& book, std::size_t entry);
[[nodiscard]] EntrySummary summaryOf(const ParsedBook& book, std::size_t entry, const std::string& phonebook);

/// A field that holds a whole number; the default if it is missing or none.
[[nodiscard]] int numberField(const ParsedBook& book, std::size_t entry, std::string_view key, int otherwise);

/// Whether an entry of any phonebook has that DialParamsUID.
[[nodiscard]] bool isUsed(const SimulatedState& state, const EntryIdentity& identity);

/// Whether the entry is connected.
[[nodiscard]] bool isUp(const Machine& machine, const std::string& phonebook, const std::string& entry);

} // namespace repair
