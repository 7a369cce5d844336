// A phonebook that does not exist has no bytes, which is no error.
#include "app/session/unread_books.h"

#include "core/phonebook/pbk_file.h"

namespace repair {

std::vector<Error> unreadBooks(const Phonebooks& phonebooks)
{
    std::vector<Error> errors;
    const auto books = phonebooks.books();
    if (!books)
        return {books.error()};
    for (const PhonebookFile& book : *books) {
        const auto read = phonebooks.bytes(book.id).and_then(
            [](std::optional<std::string> bytes) { return PbkFile::parse(std::move(bytes).value_or("")); });
        if (!read)
            errors.push_back(read.error());
    }
    return errors;
}

} // namespace repair
