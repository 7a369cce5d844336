// Edits go through PbkFile, so that only the lines concerned change; secrets are found by DialParamsUID.
#include "core/simulated/phonebooks.h"

#include "core/base/digest.h"
#include "core/phonebook/fresh_entry.h"
#include "core/simulated/entry_lookup.h"
#include "core/simulated/os_error.h"

namespace repair {
namespace {

/// Errors of the phonebook format get the numbers that rasapi32 has for them.
Error asRasError(Error error)
{
    if (error.osCode == 0 && error.kind == ErrorKind::notFound)
        error.osCode = winError::noSuchEntry;
    if (error.osCode == 0 && error.kind == ErrorKind::invalidInput)
        error.osCode = winError::invalidName;
    if (error.osCode == 0 && error.kind == ErrorKind::conflict)
        error.osCode = winError::alreadyExists;
    return error;
}

} // namespace

Result<std::vector<PhonebookFile>> SimulatedPhonebooks::books() const
{
    std::vector<PhonebookFile> files;
    for (const auto& [id, book] : m_state.machine().phonebooks)
        files.push_back({id, book.path});
    return files;
}

Result<std::optional<std::string>> SimulatedPhonebooks::bytes(const std::string& phonebook) const
{
    const auto found = m_state.machine().phonebooks.find(phonebook);
    if (found == m_state.machine().phonebooks.end())
        return fail({ErrorKind::notFound, 0, "open phonebook", phonebook});
    return m_state.mayRead(Denial::Area::phonebook, phonebook).map([&] { return found->second.text; });
}

Result<EntryList> SimulatedPhonebooks::entries() const
{
    EntryList list;
    std::optional<Error> first;
    for (const auto& [id, kept] : m_state.machine().phonebooks) {
        const auto book = m_state.book(id);
        if (!book) {
            first = first.value_or(book.error());
            continue;
        }
        for (std::size_t entry = 0; *book && entry < (*book)->file().entryCount(); ++entry)
            list.entries.push_back(summaryOf(**book, entry, id));
    }
    if (first && list.entries.empty())
        return fail(*first);
    return list;
}

Result<std::optional<std::string>> SimulatedPhonebooks::field(const PhonebookField& where) const
{
    const auto place = findEntry(m_state, where.phonebook, where.entry);
    if (!place)
        return fail(asRasError(place.error()));
    return place->book->onlyField(place->entry, {where.field}).map([](auto value) {
        return value ? std::optional<std::string>(*value) : std::nullopt;
    });
}

Result<std::optional<std::string>> SimulatedPhonebooks::entryText(
    const std::string& phonebook, const std::string& entry) const
{
    const auto place = findEntry(m_state, phonebook, entry);
    if (place)
        return std::string(place->book->file().entryText(place->entry));
    if (place.error().kind == ErrorKind::notFound && m_state.machine().phonebooks.contains(phonebook))
        return std::nullopt;
    return fail(asRasError(place.error()));
}

Result<std::string> SimulatedPhonebooks::uidOf(const std::string& phonebook, const std::string& entry) const
{
    const auto place = findEntry(m_state, phonebook, entry);
    if (!place)
        return fail(asRasError(place.error()));
    return std::string(place->book->tryField(place->entry, {"DialParamsUID"}).value_or(""));
}

Result<Switch> SimulatedPhonebooks::hasStoredKey(const std::string& phonebook, const std::string& entry) const
{
    return uidOf(phonebook, entry).map([&](const std::string& uid) {
        return m_state.machine().storedKeys.contains(uid) ? Switch::on : Switch::off;
    });
}

Status SimulatedPhonebooks::mayChange(const std::string& phonebook) const
{
    if (!m_state.machine().phonebooks.contains(phonebook))
        return fail({ErrorKind::notFound, 0, "open phonebook", phonebook});
    return m_state.mayWrite(Denial::Area::phonebook, phonebook);
}

template <class Edit>
Status SimulatedPhonebooks::edit(const std::string& phonebook, const std::string& entry, Edit change)
{
    if (auto allowed = mayChange(phonebook); !allowed)
        return allowed;
    const auto place = findEntry(m_state, phonebook, entry);
    if (!place)
        return fail(asRasError(place.error()));
    PbkFile book = place->book->file();
    const std::size_t at = place->entry;
    return m_state.write([&](Machine& machine) -> Status {
        if (Status done = change(book, at, machine); !done)
            return fail(asRasError(done.error()));
        m_state.setBook(phonebook, std::move(book));
        return {};
    });
}

Status SimulatedPhonebooks::setField(const PhonebookField& where, const std::optional<std::string>& value)
{
    return edit(where.phonebook, where.entry, [&](PbkFile& book, std::size_t entry, Machine&) {
        return book.setField(entry, {where.field}, value);
    });
}

Status SimulatedPhonebooks::rename(const RenameEntry& names)
{
    return edit(
        names.phonebook, names.from, [&](PbkFile& book, std::size_t entry, Machine& machine) -> Status {
            if (isUp(machine, names.phonebook, names.from))
                return fail({ErrorKind::busy, 0, "rename entry", names.from});
            return book.renameEntry(entry, names.to);
        });
}

Status SimulatedPhonebooks::create(const CreateEntryFrom& names)
{
    return edit(
        names.phonebook, names.source, [&](PbkFile& book, std::size_t source, Machine& machine) -> Status {
            // A free identity: the same seed twice would share the secrets of two entries.
            std::string seed = std::string(book.entryText(source)) + names.name;
            while (
                isUsed(m_state, entryIdentity(seed)) || machine.storedKeys.contains(entryIdentity(seed).uid))
                seed += '+';
            const EntrySource from {book, source};
            return entryMadeFrom(from, names.name, entryIdentity(seed), m_state.now())
                .and_then([&](auto text) { return book.appendEntry(text).map([](std::size_t) {}); });
        });
}

Status SimulatedPhonebooks::remove(const std::string& phonebook, const std::string& entry)
{
    return edit(phonebook, entry, [&](PbkFile& book, std::size_t place, Machine& machine) -> Status {
        if (isUp(machine, phonebook, entry))
            return fail({ErrorKind::busy, 0, "remove entry", entry});
        const auto uid = book.tryField(place, {"DialParamsUID"});
        if (const auto key = machine.storedKeys.find(uid.value_or("")); key != machine.storedKeys.end())
            machine.storedKeys.erase(key);
        return book.removeEntry(place);
    });
}

Status SimulatedPhonebooks::storeKey(
    const std::string& phonebook, const std::string& entry, const Secret& key)
{
    if (auto allowed = mayChange(phonebook); !allowed)
        return allowed;
    const auto place = findEntry(m_state, phonebook, entry);
    if (!place)
        return fail(asRasError(place.error()));
    const auto uid = uidOf(phonebook, entry);
    if (!uid || uid->empty())
        return fail({ErrorKind::corrupt, 0, "store key", entry});
    const auto server = m_state.machine().servers.find(serverOf(*place->book, place->entry));
    const bool right =
        server != m_state.machine().servers.end() && server->second.keyDigest == toHex(sha256(key.reveal()));
    return m_state.write([&](Machine& machine) -> Status {
        machine.storedKeys.insert_or_assign(*uid, SimulatedKeyStore {right});
        return {};
    });
}

Status SimulatedPhonebooks::clearKey(const std::string& phonebook, const std::string& entry)
{
    if (auto allowed = mayChange(phonebook); !allowed)
        return allowed;
    const auto uid = uidOf(phonebook, entry);
    if (!uid)
        return fail(uid.error());
    return m_state.write([&](Machine& machine) -> Status {
        machine.storedKeys.erase(*uid);
        return {};
    });
}

} // namespace repair
