// Ids follow Windows' own folders, so that a saved snapshot and a phonebook beside it speak of the same
// entry.
#include "core/files/book_opening.h"

#include "core/base/utf.h"
#include "core/phonebook/pbk_check.h"

#include <algorithm>

namespace repair {
namespace {

tl::unexpected<Error> damagedAt(std::size_t line, const std::string& entry)
{
    const std::string place = "line " + std::to_string(line);
    return fail({ErrorKind::corrupt, 0, "read phonebook", entry.empty() ? place : place + ": " + entry});
}

/// %ProgramData% holds the phonebook of all users, _hiddenPbk those of managed profiles.
std::string usualId(const std::string& path)
{
    const std::string lower = asciiLower(path);
    const auto mentions = [&](std::string_view part) { return lower.find(part) != std::string::npos; };
    std::string id =
        mentions("programdata") || mentions("all-users") || mentions("allusers") ? "all-users" : "user";
    return mentions("_hiddenpbk") ? id + "-hidden" : id;
}

std::string freeId(const std::string& path, const std::vector<OpenedBook>& books)
{
    const auto isFree = [&](const std::string& id) {
        return std::ranges::find(books, id, &OpenedBook::id) == books.end();
    };
    const std::string usual = usualId(path);
    if (isFree(usual))
        return usual;
    const std::string name = path.substr(path.find_last_of("/\\") + 1);
    return isFree(name) ? name : path;
}

} // namespace

Status openBook(const std::string& path, std::string bytes, std::vector<OpenedBook>& books)
{
    auto parsed = PbkFile::parse(std::move(bytes));
    if (!parsed)
        return fail(parsed.error());
    if (parsed->entryCount() == 0)
        return damagedAt(1, {});
    OpenedBook book {freeId(path, books), path, std::move(*parsed), {}};
    const std::string last = book.file.name(book.file.entryCount() - 1);
    for (const PbkDoubt& doubt : doubtsAbout(book.file)) {
        if (doubt.kind != PbkDoubt::Kind::missingBlock && doubt.kind != PbkDoubt::Kind::cutLine)
            continue;
        if (doubt.subject == last)
            return damagedAt(doubt.line, doubt.subject);
        book.damaged.insert(doubt.subject);
    }
    books.push_back(std::move(book));
    return {};
}

} // namespace repair
