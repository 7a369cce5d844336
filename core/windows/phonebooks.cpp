// Every edit is made on what the file holds at that moment.
#include "core/windows/phonebooks.h"

#include "core/phonebook/entry_summary.h"
#include "core/phonebook/fresh_entry.h"
#include "core/windows/book_file.h"
#include "core/windows/edit_witness.h"
#include "core/windows/file_time.h"
#include "core/windows/known_folder.h"
#include "core/windows/stored_key.h"
#include "core/windows/system_library.h"
#include "core/windows/utf16.h"
#include "core/windows/win_error.h"

#include <objbase.h>
#include <raserror.h>

namespace repair {
namespace {

namespace fs = std::filesystem;

using RenameCall = DWORD WINAPI(LPCWSTR, LPCWSTR, LPCWSTR);
using DeleteCall = DWORD WINAPI(LPCWSTR, LPCWSTR);

std::map<std::string, fs::path> booksOfThisUser()
{
    const fs::path below = LR"(Microsoft\Network\Connections\Pbk)";
    const fs::path user = knownFolder(KnownFolder::roamingAppData);
    const fs::path everybody = knownFolder(KnownFolder::programData);
    std::map<std::string, fs::path> books;
    if (!user.empty()) {
        books["user"] = user / below / L"rasphone.pbk";
        books["user-hidden"] = user / below / L"_hiddenPbk" / L"rasphone.pbk";
    }
    if (!everybody.empty()) {
        books["all-users"] = everybody / below / L"rasphone.pbk";
        books["all-users-hidden"] = everybody / below / L"_hiddenPbk" / L"rasphone.pbk";
    }
    return books;
}

/// The numbers that rasapi32 has for what the editor says.
Error asRasError(Error error)
{
    if (error.osCode == 0 && error.kind == ErrorKind::notFound)
        error.osCode = ERROR_CANNOT_FIND_PHONEBOOK_ENTRY;
    if (error.osCode == 0 && error.kind == ErrorKind::invalidInput)
        error.osCode = ERROR_INVALID_NAME;
    if (error.osCode == 0 && error.kind == ErrorKind::conflict)
        error.osCode = ERROR_ALREADY_EXISTS;
    return error;
}

std::int64_t now()
{
    FILETIME time {};
    GetSystemTimeAsFileTime(&time);
    return toTimestamp(time).seconds;
}

Result<std::string> freshSeed()
{
    GUID id {};
    const HRESULT made = CoCreateGuid(&id);
    if (FAILED(made))
        return winFail(static_cast<std::uint32_t>(made), "make entry id");
    return std::string(reinterpret_cast<const char*>(&id), sizeof id);
}

/// What RAS has against the name; without rasapi32 our editor's own rules have to do.
Status nameAllowed(const RasEntry& name)
{
    const auto code = entryNameCode(name);
    if (code && (*code == ERROR_INVALID_NAME || *code == ERROR_ALREADY_EXISTS))
        return winFail(*code, "create entry", name.name);
    return {};
}

/// An edit that RAS does not read as it was meant is worse than none.
Status orPutBack(const Status& confirmed, const fs::path& book, const std::string& original)
{
    if (confirmed)
        return {};
    const Status restored = replaceBook(book, original);
    return restored ? confirmed : restored;
}

} // namespace

WindowsPhonebooks::WindowsPhonebooks() : WindowsPhonebooks(booksOfThisUser()) { }

WindowsPhonebooks::WindowsPhonebooks(std::map<std::string, fs::path> books) : m_books(std::move(books)) { }

Result<fs::path> WindowsPhonebooks::pathOf(const std::string& phonebook) const
{
    const auto found = m_books.find(phonebook);
    if (found == m_books.end())
        return winFail(ERROR_CANNOT_OPEN_PHONEBOOK, "open phonebook", phonebook);
    return found->second;
}

Result<PbkFile> WindowsPhonebooks::read(const std::string& phonebook) const
{
    return bytes(phonebook).and_then(
        [](std::optional<std::string> text) { return PbkFile::parse(std::move(text).value_or("")); });
}

Result<std::vector<PhonebookFile>> WindowsPhonebooks::books() const
{
    std::vector<PhonebookFile> files;
    for (const auto& [id, path] : m_books)
        files.push_back({id, toUtf8(path.native())});
    return files;
}

Result<std::optional<std::string>> WindowsPhonebooks::bytes(const std::string& phonebook) const
{
    return pathOf(phonebook).and_then([](const fs::path& path) { return readBook(path); });
}

Result<EntryList> WindowsPhonebooks::entries() const
{
    EntryList list;
    std::optional<Error> first;
    for (const auto& [id, path] : m_books) {
        const auto book = read(id);
        if (!book) {
            first = first.value_or(book.error());
            continue;
        }
        for (std::size_t entry = 0; entry < book->entryCount(); ++entry)
            list.entries.push_back(summaryIn(*book, entry, id));
    }
    if (first && list.entries.empty())
        return fail(*first);
    return list;
}

Result<std::optional<std::string>> WindowsPhonebooks::field(const PhonebookField& where) const
{
    const auto book = read(where.phonebook);
    if (!book)
        return fail(book.error());
    const auto place = book->find(where.entry);
    if (!place)
        return fail(asRasError(place.error()));
    const auto values = book->fields(*place, {where.field});
    if (values.size() > 1)
        return winFail(ERROR_ALREADY_EXISTS, "read phonebook field", where.field);
    return values.empty() ? std::nullopt : std::optional<std::string>(values.front());
}

Result<std::optional<std::string>> WindowsPhonebooks::entryText(
    const std::string& phonebook, const std::string& entry) const
{
    const auto book = read(phonebook);
    if (!book)
        return fail(book.error());
    const auto place = book->find(entry);
    if (place)
        return std::string(book->entryText(*place));
    if (place.error().kind == ErrorKind::notFound)
        return std::nullopt;
    return fail(asRasError(place.error()));
}

Result<Switch> WindowsPhonebooks::hasStoredKey(const std::string& phonebook, const std::string& entry) const
{
    const auto text = entryText(phonebook, entry);
    if (!text)
        return fail(text.error());
    if (!*text)
        return winFail(ERROR_CANNOT_FIND_PHONEBOOK_ENTRY, "look for stored key", entry);
    return askForStoredKey({m_books.at(phonebook), entry});
}

Status WindowsPhonebooks::setField(const PhonebookField& where, const std::optional<std::string>& value)
{
    auto book = read(where.phonebook);
    if (!book)
        return fail(book.error());
    const auto place = book->find(where.entry);
    if (!place)
        return fail(asRasError(place.error()));
    const std::string original = book->bytes();
    const auto old = field(where);
    if (Status set = book->setField(*place, {where.field}, value); !set)
        return fail(asRasError(set.error()));
    const fs::path& path = m_books.at(where.phonebook);
    const EditWitness witness({path, where.entry});
    if (Status written = replaceBook(path, book->bytes()); !written)
        return written;
    return orPutBack(witness.confirm(where.field, old.value_or(std::nullopt), value), path, original);
}

Status WindowsPhonebooks::rename(const RenameEntry& names)
{
    auto book = read(names.phonebook);
    if (!book)
        return fail(book.error());
    const auto place = book->find(names.from);
    if (!place)
        return fail(asRasError(place.error()));
    if (Status possible = book->renameEntry(*place, names.to); !possible)
        return fail(asRasError(possible.error()));
    const auto call = rasFunction<RenameCall>("RasRenameEntryW");
    if (!call)
        return fail(call.error());
    const DWORD code =
        (*call)(m_books.at(names.phonebook).c_str(), toWide(names.from).c_str(), toWide(names.to).c_str());
    if (code != ERROR_SUCCESS)
        return winFail(code, "rename entry", names.from);
    const auto renamed = entryText(names.phonebook, names.to);
    return renamed && *renamed ? Status {}
                               : Status {fail({ErrorKind::failed, 0, "rename entry", names.from})};
}

Status WindowsPhonebooks::create(const CreateEntryFrom& names)
{
    auto book = read(names.phonebook);
    if (!book)
        return fail(book.error());
    const auto source = book->find(names.source);
    if (!source)
        return fail(asRasError(source.error()));
    const auto seed = freshSeed();
    if (!seed)
        return fail(seed.error());
    const EntrySource from {*book, *source};
    const auto text = entryMadeFrom(from, names.name, entryIdentity(*seed), now());
    if (!text)
        return fail(text.error());
    const std::string original = book->bytes();
    if (const auto added = book->appendEntry(*text); !added)
        return fail(asRasError(added.error()));
    const fs::path& path = m_books.at(names.phonebook);
    if (Status allowed = nameAllowed({path, names.name}); !allowed)
        return allowed;
    const EditWitness witness({path, names.source});
    if (Status written = replaceBook(path, book->bytes()); !written)
        return written;
    return orPutBack(witness.confirmNew(names.name), path, original);
}

Status WindowsPhonebooks::remove(const std::string& phonebook, const std::string& entry)
{
    const auto text = entryText(phonebook, entry);
    if (!text)
        return fail(text.error());
    if (!*text)
        return winFail(ERROR_CANNOT_FIND_PHONEBOOK_ENTRY, "remove entry", entry);
    const auto call = rasFunction<DeleteCall>("RasDeleteEntryW");
    if (!call)
        return fail(call.error());
    const DWORD code = (*call)(m_books.at(phonebook).c_str(), toWide(entry).c_str());
    if (code != ERROR_SUCCESS)
        return winFail(code, "remove entry", entry);
    const auto left = entryText(phonebook, entry);
    return left && !*left ? Status {} : Status {fail({ErrorKind::failed, 0, "remove entry", entry})};
}

Status WindowsPhonebooks::storeKey(const std::string& phonebook, const std::string& entry, const Secret& key)
{
    return pathOf(phonebook).and_then([&](const fs::path& path) { return storeKeyOf({path, entry}, key); });
}

Status WindowsPhonebooks::clearKey(const std::string& phonebook, const std::string& entry)
{
    return pathOf(phonebook).and_then([&](const fs::path& path) { return clearKeyOf({path, entry}); });
}

} // namespace repair
