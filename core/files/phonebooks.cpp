// A phonebook file wins over the snapshot.
#include "core/files/phonebooks.h"

#include "core/files/book_lookup.h"
#include "core/files/silence.h"

namespace repair {

Result<std::vector<PhonebookFile>> FilesPhonebooks::books() const
{
    std::vector<PhonebookFile> files;
    for (const OpenedBook& book : m_files.books)
        files.push_back({book.id, book.path});
    return files;
}

Result<std::optional<std::string>> FilesPhonebooks::bytes(const std::string& phonebook) const
{
    const OpenedBook* book = m_files.tryBook(phonebook);
    return book ? Result<std::optional<std::string>>(book->file.bytes())
                : notSaid("read phonebook", phonebook);
}

Result<EntryList> FilesPhonebooks::entries() const
{
    if (m_files.books.empty())
        return m_files.snapshot.datum<EntryList>(
            Fact {PhonebookEntries {}}, notSaid("read phonebook", "rasphone.pbk"));
    EntryList list;
    for (const OpenedBook& book : m_files.books) {
        for (std::size_t entry = 0; entry < book.file.entryCount(); ++entry)
            list.entries.push_back(summaryOf(book, entry));
    }
    return list;
}

Result<std::optional<std::string>> FilesPhonebooks::field(const PhonebookField& where) const
{
    if (const OpenedBook* book = m_files.tryBook(where.phonebook))
        return fieldIn(*book, where);
    return m_files.snapshot.optional<std::string>(
        Setting {where}, notSaid("read phonebook field", where.field));
}

Result<std::optional<std::string>> FilesPhonebooks::entryText(
    const std::string& phonebook, const std::string& entry) const
{
    const OpenedBook* book = m_files.tryBook(phonebook);
    if (!book)
        return notSaid("read phonebook entry", entry);
    const auto place = placeOf(*book, entry);
    if (place)
        return std::string(book->file.entryText(*place));
    if (place.error().kind == ErrorKind::notFound)
        return std::nullopt;
    return fail(place.error());
}

Result<Switch> FilesPhonebooks::hasStoredKey(const std::string& phonebook, const std::string& entry) const
{
    return m_files.snapshot.datum<Switch>(
        Fact {StoredKey {phonebook, entry}}, neverSaid("look for stored key", entry));
}

Status FilesPhonebooks::setField(const PhonebookField& where, const std::optional<std::string>&)
{
    return refuseToWrite(where.entry);
}

Status FilesPhonebooks::rename(const RenameEntry& names)
{
    return refuseToWrite(names.from);
}

Status FilesPhonebooks::create(const CreateEntryFrom& names)
{
    return refuseToWrite(names.name);
}

Status FilesPhonebooks::remove(const std::string&, const std::string& entry)
{
    return refuseToWrite(entry);
}

Status FilesPhonebooks::storeKey(const std::string&, const std::string& entry, const Secret&)
{
    return refuseToWrite(entry);
}

Status FilesPhonebooks::clearKey(const std::string&, const std::string& entry)
{
    return refuseToWrite(entry);
}

} // namespace repair
